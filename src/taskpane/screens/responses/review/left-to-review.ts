import type { Opened } from "../../../session/pane-state";
import { reviewsOf } from "../../../session/reviews";

export function leftToReview({ evaluation }: Opened): number {
  return reviewsOf(evaluation).length;
}
