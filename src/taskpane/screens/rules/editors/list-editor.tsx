import { Button, Input } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { PointsField } from "../../../components/number-field";
import type { TypedNumber } from "../../../components/use-typed-number";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { useEditorStyles } from "./editor-styles";

/** A name that is worth points: a certificate scheme, a choice. */
export interface Entry {
  readonly name: string;
  readonly points: TypedNumber;
}

/** Entries with points: changed, added, removed. */
export function ListEditor<One extends Entry>(props: {
  entries: readonly One[];
  fresh: One;
  /** What an entry's name is ("Certificate", "Answer"). */
  label: string;
  add: string;
  /** Points of one entry at most; any where absent. */
  most?: number;
  below?: (entry: One, change: (entry: One) => void) => ReactNode;
  onChange: (entries: readonly One[]) => void;
}) {
  const { entries, label, onChange } = props;
  const styles = useEditorStyles();
  const common = useCommonStyles();
  const words = useWords();
  const put = (at: number, entry: One) => onChange(entries.map((one, index) => (index === at ? entry : one)));
  return (
    <div className={styles.list}>
      <div className={mergeClasses(styles.entry, styles.head, common.caption)} aria-hidden="true">
        <span>{label}</span>
        <span>{words.t("rule.points")}</span>
      </div>
      <ul className={common.list}>
        {entries.map((entry, index) => (
          <li key={index} className={styles.entry}>
            <Input
              className={styles.wide}
              aria-label={words.t("rule.entry", { label, at: index + 1 })}
              value={entry.name}
              onChange={(_, { value }) => put(index, { ...entry, name: value })}
            />
            <PointsField
              className={styles.points}
              label={words.t("rule.pointsFor", { name: entry.name })}
              {...(props.most === undefined ? {} : { max: props.most })}
              step={5}
              value={entry.points}
              onChange={(points) => put(index, { ...entry, points })}
            />
            <Button
              appearance="subtle"
              className={styles.remove}
              icon={<Dismiss16Regular />}
              aria-label={words.t("rule.remove", { name: entry.name })}
              onClick={() => onChange(entries.filter((_, at) => at !== index))}
            />
            {props.below && (
              <div className={styles.below}>{props.below(entry, (next) => put(index, next))}</div>
            )}
          </li>
        ))}
      </ul>
      <Button
        appearance="subtle"
        size="small"
        className={styles.add}
        icon={<Add16Regular />}
        onClick={() => onChange([...entries, props.fresh])}
      >
        {props.add}
      </Button>
    </div>
  );
}
