import { Field, Select } from "@fluentui/react-components";
import { FIGURE_KINDS, type FigureKind } from "../../../../core/model";
import { useWords } from "../../../words/use-words";
import { FIGURE_NAMES } from "../rule-words";
import { useEditorStyles } from "./editor-styles";

/** Which of an answer's figures a rule measures; unless chosen, the kind most answers hold. */
export function FigureChoice(props: {
  figure: FigureKind | undefined;
  onChange: (figure: FigureKind | undefined) => void;
}) {
  const styles = useEditorStyles();
  const words = useWords();
  return (
    <Field label={words.t("figure.measured")} className={styles.list}>
      <Select
        value={props.figure ?? ""}
        onChange={(_, { value }) => props.onChange(FIGURE_KINDS.find((kind) => kind === value))}
      >
        <option value="">{words.t("figure.asMost")}</option>
        {FIGURE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.t(FIGURE_NAMES[kind])}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The same with this kind of figure; without one, with none. */
export function withFigure<T extends { readonly figure?: FigureKind }>(
  draft: T,
  figure: FigureKind | undefined,
): T {
  const next: T & { figure?: FigureKind } = { ...draft };
  if (figure === undefined) delete next.figure;
  else next.figure = figure;
  return next;
}
