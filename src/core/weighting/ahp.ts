/** Saaty's random index (1980) for n = 1..15; larger matrices use the last one. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

export interface AhpResult {
  /** Summing to 1. */
  readonly weights: readonly number[];
  /** Principal eigenvalue; for the geometric mean its estimate mean((Aw)_i / w_i). */
  readonly lambda: number;
  readonly consistencyIndex: number;
  /** Above 0.1 the judgements contradict each other too much (Saaty). 0 for one or two criteria. */
  readonly consistencyRatio: number;
}

/**
 * Analytic hierarchy process: `matrix[i][j]` says how many times i matters more than j (Saaty 1977). Weights are the
 * principal eigenvector, found by power iteration. Undefined unless the matrix is square, positive and reciprocal.
 */
export function ahp(matrix: readonly (readonly number[])[]): AhpResult | undefined {
  if (!isPairwise(matrix)) return undefined;
  let weights = geometricMeans(matrix);
  for (let round = 0; round < 1000; round++) {
    const next = share(times(matrix, weights));
    const moved = Math.max(...next.map((weight, i) => Math.abs(weight - weights[i]!)));
    weights = next;
    if (moved < 1e-14) break;
  }
  return result(matrix, weights);
}

/** The same judgements by row geometric means, w_i ∝ (Π_j a_ij)^{1/n} (Crawford & Williams 1985). */
export function ahpGeometricMean(matrix: readonly (readonly number[])[]): AhpResult | undefined {
  return isPairwise(matrix) ? result(matrix, geometricMeans(matrix)) : undefined;
}

/** The whole matrix from the judgements above its diagonal, row by row: three numbers for three criteria. */
export function pairwiseMatrix(n: number, upper: readonly number[]): number[][] {
  const matrix = Array.from({ length: n }, () => new Array<number>(n).fill(1));
  let next = 0;
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      const judgement = upper[next++] ?? 1;
      matrix[i]![j] = judgement;
      matrix[j]![i] = 1 / judgement;
    }
  }
  return matrix;
}

function result(matrix: readonly (readonly number[])[], weights: readonly number[]): AhpResult {
  const n = matrix.length;
  const lambda = times(matrix, weights).reduce((all, value, i) => all + value / weights[i]!, 0) / n;
  const consistencyIndex = n < 2 ? 0 : (lambda - n) / (n - 1);
  const random = RANDOM_INDEX[Math.min(n, RANDOM_INDEX.length) - 1]!;
  return {
    weights,
    lambda,
    consistencyIndex,
    consistencyRatio: random === 0 ? 0 : consistencyIndex / random,
  };
}

function isPairwise(matrix: readonly (readonly number[])[]): boolean {
  const n = matrix.length;
  return (
    n > 0 &&
    matrix.every(
      (row, i) =>
        row.length === n &&
        row.every(
          (value, j) => Number.isFinite(value) && value > 0 && Math.abs(value * matrix[j]![i]! - 1) < 1e-6,
        ),
    )
  );
}

function geometricMeans(matrix: readonly (readonly number[])[]): number[] {
  const n = matrix.length;
  return share(matrix.map((row) => Math.exp(row.reduce((all, value) => all + Math.log(value), 0) / n)));
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((all, value, j) => all + value * vector[j]!, 0));
}

function share(values: readonly number[]): number[] {
  const sum = values.reduce((all, value) => all + value, 0);
  return values.map((value) => value / sum);
}
