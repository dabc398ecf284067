import type { RankedVendor, Ranking, VendorId } from "../../core/model";

const MICRO = 1_000_000;

/** Figures as people read them, in the language of Office. Minus is U+2212 everywhere. */
export interface Numbers {
  /** 79.6; `digits` decimals, one unless told. */
  score(points: number, digits?: number): string;
  /** A score in hundredths as a chip: 100, 85, 62.5. */
  chip(hundredths: number): string;
  /** Basis points as a share: 25%, 18.8%. */
  percent(basisPoints: number): string;
  /** +1.3, −5.0, 0.0. */
  signed(points: number, digits?: number): string;
  /** Whole percentage points with a sign: +10, −2.5. */
  signedPoints(basisPoints: number): string;
  count(value: number): string;
  /** A figure as it was read: all its decimals, up to four. */
  plain(value: number): string;
}

export function createNumbers(locale: string): Numbers {
  const formats = new Map<string, Intl.NumberFormat>();
  function format(value: number, least: number, most: number, sign: "auto" | "exceptZero" = "auto"): string {
    const key = `${least} ${most} ${sign}`;
    let made = formats.get(key);
    if (!made) {
      made = new Intl.NumberFormat(locale, {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        signDisplay: sign,
      });
      formats.set(key, made);
    }
    // Values that round to nothing must not come out as "-0.0".
    const shown = Math.abs(value) < 0.5 / 10 ** most ? 0 : value;
    return made.format(shown).replace("-", "\u2212");
  }
  return {
    score: (points, digits = 1) => format(points, digits, digits),
    chip: (hundredths) => format(hundredths / 100, 0, 2),
    percent: (basisPoints) => `${format(basisPoints / 100, 0, 1)}%`,
    signed: (points, digits = 1) => format(points, digits, digits, "exceptZero"),
    signedPoints: (basisPoints) => format(basisPoints / 100, 0, 1, "exceptZero"),
    count: (value) => format(value, 0, 0),
    plain: (value) => format(value, 0, 4),
  };
}

/** A total in points of 100. */
export function pointsOf(vendor: Pick<RankedVendor, "total">): number {
  return vendor.total / MICRO;
}

/**
 * Decimals each total needs: one, and a second for neighbours that would look equal but are not tied.
 */
export function totalDigits(ranking: Ranking): ReadonlyMap<VendorId, 1 | 2> {
  const digits = new Map<VendorId, 1 | 2>(ranking.map(({ vendor }) => [vendor, 1]));
  ranking.forEach((one, index) => {
    const next = ranking[index + 1];
    if (!next || one.total === next.total) return;
    if (pointsOf(one).toFixed(1) !== pointsOf(next).toFixed(1)) return;
    digits.set(one.vendor, 2).set(next.vendor, 2);
  });
  return digits;
}
