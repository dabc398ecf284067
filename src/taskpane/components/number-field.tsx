import { Input, makeStyles, mergeClasses, SpinButton } from "@fluentui/react-components";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";
import { useTypedNumber, type NumberRange, type TypedNumber } from "./use-typed-number";

const useStyles = makeStyles({
  points: {
    boxSizing: "border-box",
    width: "80px",
    minWidth: "80px",
    flexShrink: 0,
    "& .fui-SpinButton__input": { minWidth: 0 },
  },
  figure: { width: "100%", minWidth: 0, "& .fui-Input__input": { minWidth: 0 } },
});

interface NumberFieldProps extends NumberRange {
  /** Needed where no `Field` around it names it. */
  readonly label?: string;
  readonly value: TypedNumber;
  readonly className?: string;
  readonly onChange: (value: TypedNumber) => void;
}

/** Points: typed, or stepped by buttons and arrow keys. */
export function PointsField(props: NumberFieldProps & { readonly step?: number }) {
  const { value, min = 0, max, step = 1, label } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const field = useTypedNumber(value, { min, max }, props.onChange);
  return (
    <SpinButton
      className={mergeClasses(styles.points, common.figures, props.className)}
      {...(label === undefined ? {} : { "aria-label": label })}
      aria-invalid={value === undefined}
      min={min}
      {...(max === undefined ? {} : { max })}
      step={step}
      stepPage={5 * step}
      precision={2}
      value={typeof value === "number" ? value : null}
      displayValue={field.shown}
      input={{ onInput: (event) => field.type(event.currentTarget.value), inputMode: "decimal" }}
      incrementButton={{ "aria-label": words.t("number.more") }}
      decrementButton={{ "aria-label": words.t("number.less") }}
      onChange={(_, { value: stepped, displayValue }) => {
        if (typeof stepped === "number") field.set(stepped);
        else if (displayValue !== undefined) field.type(displayValue);
      }}
    />
  );
}

/** A figure of any size: typed, never stepped. `placeholder` says what an empty field stands for. */
export function FigureField(props: NumberFieldProps & { readonly placeholder?: string }) {
  const { value, label, placeholder } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const field = useTypedNumber(value, props, props.onChange);
  return (
    <Input
      className={mergeClasses(styles.figure, common.figures, props.className)}
      {...(label === undefined ? {} : { "aria-label": label })}
      {...(placeholder === undefined ? {} : { placeholder })}
      aria-invalid={value === undefined}
      inputMode="decimal"
      value={field.shown}
      onChange={(_, { value: text }) => field.type(text)}
    />
  );
}
