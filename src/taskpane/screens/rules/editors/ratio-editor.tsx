import { useState } from "react";
import { DirectionChoice } from "./direction-choice";
import type { EditorProps } from "./editor";
import { FigureChoice, withFigure } from "./figure-choice";

/** Each figure as a share of the best bid's. */
export function RatioEditor({ setting, onChange }: EditorProps<"ratio">) {
  const [draft, setDraft] = useState(setting);
  const change = (next: typeof draft) => {
    setDraft(next);
    onChange(next);
  };
  return (
    <>
      <FigureChoice figure={draft.figure} onChange={(figure) => change(withFigure(draft, figure))} />
      <DirectionChoice
        direction={draft.direction}
        onChange={(direction) => change({ ...draft, direction })}
      />
    </>
  );
}
