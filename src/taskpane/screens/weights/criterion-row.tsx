import { Button, Field, Input, makeStyles, mergeClasses, Tooltip } from "@fluentui/react-components";
import { ArrowDown16Regular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp16Regular } from "@fluentui/react-icons/svg/arrow-up";
import { Delete16Regular } from "@fluentui/react-icons/svg/delete";
import { ReOrderDotsVertical16Regular } from "@fluentui/react-icons/svg/re-order-dots-vertical";
import { useEffect, useRef } from "react";
import { Swatch } from "../../components/swatch";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";
import type { CriterionDraft } from "./criteria-draft";

const useStyles = makeStyles({
  row: { padding: "6px 0" },
  line: {
    display: "grid",
    gridTemplateColumns: "16px 10px minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
  },
  handle: { cursor: "grab", display: "flex" },
  input: { minWidth: 0, width: "100%", "& .fui-Input__input": { minWidth: 0 } },
  buttons: { display: "flex" },
  button: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
  below: { paddingLeft: "42px" },
});

/** What is dragged, as only our own rows say it. */
const DRAGGED = "application/x-rfp-criterion";

/** A criterion to be renamed and moved: with the buttons beside it, or by dragging its handle. */
export function CriterionRow(props: {
  draft: CriterionDraft;
  unclear: boolean;
  isFirst: boolean;
  isLast: boolean;
  /** It has just been added: its name comes next. */
  focused: boolean;
  onName: (name: string) => void;
  onMove: (by: number) => void;
  onDropped: (id: string) => void;
  onRemove?: () => void;
}) {
  const { draft, unclear, focused } = props;
  const { name } = draft;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  return (
    <li
      className={mergeClasses(common.rowItem, styles.row)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        props.onDropped(event.dataTransfer.getData(DRAGGED));
      }}
    >
      <div className={styles.line}>
        <span
          className={mergeClasses(styles.handle, common.quieter)}
          aria-hidden="true"
          draggable
          onDragStart={(event) => event.dataTransfer.setData(DRAGGED, draft.id)}
        >
          <ReOrderDotsVertical16Regular />
        </span>
        <Swatch criterion={draft.id} />
        <Field
          {...(unclear
            ? { validationState: "error" as const, validationMessage: words.t("criteria.unclear") }
            : {})}
        >
          <Input
            input={{ ref: field }}
            className={styles.input}
            aria-label={words.t("criteria.name", { criterion: name })}
            placeholder={words.t("criteria.new")}
            value={name}
            onChange={(_, { value }) => props.onName(value)}
          />
        </Field>
        <span className={styles.buttons}>
          <MoveButton up disabled={props.isFirst} name={name} onClick={() => props.onMove(-1)} />
          <MoveButton disabled={props.isLast} name={name} onClick={() => props.onMove(1)} />
          {props.onRemove && (
            <Tooltip content={words.t("criteria.remove", { criterion: name })} relationship="label">
              <Button
                appearance="subtle"
                className={styles.button}
                icon={<Delete16Regular />}
                onClick={props.onRemove}
              />
            </Tooltip>
          )}
        </span>
      </div>
      <div className={mergeClasses(styles.below, common.caption, common.quieter)}>
        {words.t("responses.allQuestions", { count: draft.questions })}
      </div>
    </li>
  );
}

function MoveButton(props: { up?: boolean; disabled: boolean; name: string; onClick: () => void }) {
  const styles = useStyles();
  const words = useWords();
  const label = words.t(props.up ? "criteria.up" : "criteria.down", { criterion: props.name });
  return (
    <Tooltip content={label} relationship="label">
      <Button
        appearance="subtle"
        className={styles.button}
        icon={props.up ? <ArrowUp16Regular /> : <ArrowDown16Regular />}
        disabledFocusable={props.disabled}
        onClick={props.onClick}
      />
    </Tooltip>
  );
}
