import { Radio, RadioGroup } from "@fluentui/react-components";
import { useWords } from "../../../words/use-words";

export type Direction = "more" | "less";

/** Which way is better. */
export function DirectionChoice(props: { direction: Direction; onChange: (direction: Direction) => void }) {
  const words = useWords();
  return (
    <RadioGroup
      aria-label={words.t("rule.direction")}
      value={props.direction}
      onChange={(_, { value }) => props.onChange(value === "less" ? "less" : "more")}
    >
      <Radio value="more" label={words.t("rule.more")} />
      <Radio value="less" label={words.t("rule.less")} />
    </RadioGroup>
  );
}
