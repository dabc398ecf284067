/** The ends of a linear scale. */
export interface Bounds {
  readonly worst: number;
  readonly best: number;
  /** Whether more is better; what the ends say themselves unless they are the same or the wrong way round. */
  readonly more: boolean;
  /** Share of a figure that reaches `best` where nothing lies between the two. */
  readonly meetingBest: 0 | 1;
}

/**
 * Where a finite figure lies between worst (0) and best (1); beyond them 0 and 1. Ends that are the same or the wrong way
 * round leave a step: what reaches `best` gets `meetingBest`, all else 0.
 */
export function shareBetween(value: number, { worst, best, more, meetingBest }: Bounds): number {
  const reached = more ? value >= best : value <= best;
  const isScale = more ? best > worst : best < worst;
  if (!isScale) return reached ? meetingBest : 0;
  if (reached) return 1;
  if (more ? value <= worst : value >= worst) return 0;
  // Halves: the distance of two huge figures must not become infinite.
  return (value / 2 - worst / 2) / (best / 2 - worst / 2);
}
