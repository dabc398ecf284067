/**
 * Swing weighting (von Winterfeldt & Edwards 1986): each criterion's swing from worst to best is rated, usually 0–100;
 * its weight is its rating's share of the sum. Undefined when a rating is negative or no number, or all are 0.
 */
export function swing(ratings: readonly number[]): number[] | undefined {
  if (ratings.some((rating) => !Number.isFinite(rating) || rating < 0)) return undefined;
  const sum = ratings.reduce((all, rating) => all + rating, 0);
  return sum > 0 ? ratings.map((rating) => rating / sum) : undefined;
}
