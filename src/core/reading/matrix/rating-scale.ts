/** Scales buyers rate on. */
const SCALES = [1, 5, 10, 100];

/** One criterion of a matrix as far as its figures and headings tell. */
export interface Rated {
  /** The heading calls it a quantity: a unit, a currency, "number of", "days". */
  readonly isQuantity: boolean;
  /** Its name is that of something measured, though it may be rated as well: price, delivery time. */
  readonly mayBeQuantity: boolean;
  /** Said by the buyer: such figures are quantities unless all criteria say the same. */
  readonly direction?: "more" | "less";
  /** Named in the heading: "(1–5)". */
  readonly outOf?: number;
  /** The buyer's points for it, in points. */
  readonly points?: number;
  /** Empty when its answers are no plain figures. */
  readonly figures: readonly number[];
}

export interface ScaleHints {
  /** The weights are called maximum points. */
  readonly maximum: boolean;
  /** A scale named above the table. */
  readonly named?: number;
}

/**
 * What the figures of each criterion are points out of, where the buyer has rated already; undefined where they are
 * quantities to be compared. In this order: the scale its heading names; the criterion's own points, where every figure
 * stays within them; the scale named over the table; the smallest usual scale (1, 5, 10, 100) that holds the whole and half
 * figures of all rated criteria. A direction makes figures quantities, unless all criteria want more and share one scale.
 */
export function ratingScales(criteria: readonly Rated[], hints: ScaleHints): readonly (number | undefined)[] {
  const rated = ratedCriteria(criteria);
  const ownPoints = rated.length >= 2 && isOutOfOwnPoints(rated, hints.maximum);
  const common = ownPoints ? undefined : commonScale(rated, criteria, hints.named);
  return criteria.map((criterion) => {
    const { outOf, direction, figures, points } = criterion;
    if (outOf !== undefined && direction !== "less" && holds(outOf, figures)) return outOf;
    if (ownPoints && rated.includes(criterion)) return points;
    return common?.rated.includes(criterion) ? common.scale : undefined;
  });
}

/** Criteria that may have been rated: plain figures under no unit, and no direction unless all want more. */
function ratedCriteria(criteria: readonly Rated[]): readonly Rated[] {
  // Where some headings name their scale, a price that names none was not rated.
  const someNamed = criteria.some(({ outOf }) => outOf !== undefined);
  const usable = criteria.filter(
    ({ isQuantity, mayBeQuantity, figures }) =>
      !isQuantity &&
      !(mayBeQuantity && someNamed) &&
      figures.length > 0 &&
      figures.every((figure) => figure >= 0),
  );
  const allMore =
    criteria.every(({ direction }) => direction === "more") && usable.length === criteria.length;
  return allMore ? usable : usable.filter(({ direction }) => direction === undefined);
}

const holds = (scale: number, figures: readonly number[]): boolean =>
  figures.length > 0 && figures.every((figure) => figure >= 0 && figure <= scale);

/** Points awarded out of each criterion's own: 35 of 40, 28 of 30. By their label, or because they fit and no smaller scale does. */
function isOutOfOwnPoints(rated: readonly Rated[], maximum: boolean): boolean {
  const fits = rated.every(
    ({ points, figures }) =>
      points !== undefined && points > 0 && figures.every((figure) => figure <= points),
  );
  if (!fits) return false;
  // Marks of 5 under weights of 30 fit as well: where most points are given, somebody gets half of them.
  const most = Math.max(...rated.map(({ points }) => points!));
  const best = (criterion: Rated): number => Math.max(...criterion.figures);
  if (!rated.every((criterion) => criterion.points! < most || best(criterion) >= most / 2)) return false;
  return maximum || rated.some((criterion) => best(criterion) > 10);
}

interface CommonScale {
  readonly scale: number;
  readonly rated: readonly Rated[];
}

/** The scale that all rated criteria share; criteria far beyond it (a price of 250,000 among marks of 10) are quantities. */
function commonScale(
  candidates: readonly Rated[],
  criteria: readonly Rated[],
  named: number | undefined,
): CommonScale | undefined {
  if (named !== undefined) {
    const rated = candidates.filter(({ figures }) => holds(named, figures));
    if (rated.length > 0 && rated.length >= candidates.length / 2) return { scale: named, rated };
  }
  const whole = scaleOf(candidates);
  if (whole !== undefined && candidates.length === criteria.length)
    return { scale: whole, rated: candidates };
  for (const limit of [10, 100]) {
    const rated = candidates.filter(({ figures, mayBeQuantity }) => !mayBeQuantity && holds(limit, figures));
    const scale = rated.length >= criteria.length / 2 ? scaleOf(rated) : undefined;
    if (scale !== undefined && scale > 1) return { scale, rated };
  }
  return undefined;
}

/** The smallest usual scale that holds the figures of all, if they look like ratings. */
function scaleOf(rated: readonly Rated[]): number | undefined {
  if (rated.length < 2) return undefined;
  const all = rated.flatMap(({ figures }) => figures);
  const scale = SCALES.find((each) => holds(each, all));
  if (scale === undefined || scale === 1) return scale;
  // Ratings are whole or half, whatever evaluators' means add; quantities rarely all are.
  const even = all.filter((figure) => Number.isInteger(figure * 2)).length;
  if (even < all.length * 0.5) return undefined;
  // Of 100: none stays so low that it looks like another measure.
  return scale < 100 || rated.every(({ figures }) => Math.max(...figures) > 10) ? scale : undefined;
}
