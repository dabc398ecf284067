import {
  makeStyles,
  mergeClasses,
  Slider,
  SpinButton,
  ToggleButton,
  Tooltip,
  tokens,
} from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { LockClosed20Filled } from "@fluentui/react-icons/svg/lock-closed";
import { LockOpen20Regular } from "@fluentui/react-icons/svg/lock-open";
import { type CSSProperties, type KeyboardEvent } from "react";
import type { Criterion } from "../../../core/model";
import { Swatch } from "../../components/swatch";
import { useCommonStyles } from "../../theme/common-styles";
import { criterionFill } from "../../theme/criterion-look";
import { useCurrentLook } from "../../theme/look-context";
import { criterionLongName } from "../../words/criterion-name";
import { parsePercent } from "../../words/parse-percent";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", columnGap: "8px", minHeight: "24px" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: "24px",
    gridTemplateColumns: "fit-content(100%) 16px",
    columnGap: "4px",
    alignItems: "center",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  spin: {
    width: "56px",
    minWidth: "56px",
    height: "24px",
    minHeight: "24px",
    flexShrink: 0,
    gridTemplateColumns: "1fr",
    paddingLeft: "4px",
    paddingRight: "4px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: "4px",
    // Fluent draws the border as a pseudo element; a filled field needs none but in forced colours.
    "::before": {
      borderTopStyle: "none",
      borderBottomStyle: "none",
      borderLeftStyle: "none",
      borderRightStyle: "none",
    },
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
    "& .fui-SpinButton__input": {
      gridColumnEnd: "2",
      padding: "0",
      textAlign: "center",
      fontWeight: tokens.fontWeightSemibold,
      fontVariantNumeric: "tabular-nums",
    },
    "& .fui-SpinButton__incrementButton": { display: "none" },
    "& .fui-SpinButton__decrementButton": { display: "none" },
  },
  lock: { minWidth: "28px", width: "28px", height: "24px", padding: 0, flexShrink: 0 },
  locked: { color: tokens.colorNeutralForeground1 },
  // The rail starts where the swatch starts: the thumb's radius stands out on both sides.
  wrap: { position: "relative", height: "24px", margin: "0 -6px" },
  slider: { width: "100%", minWidth: 0, height: "24px", minHeight: "24px" },
  tick: {
    position: "absolute",
    top: "6px",
    width: "2px",
    height: "12px",
    transform: "translateX(-50%)",
    backgroundColor: tokens.colorNeutralForeground1,
    boxShadow: `0 0 0 1.5px ${tokens.colorNeutralBackground1}`,
    borderRadius: "1px",
    pointerEvents: "none",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "CanvasText",
      boxShadow: "0 0 0 2px Canvas",
    },
  },
});

export interface WeightRowProps {
  readonly criterion: Criterion;
  /** Basis points. */
  readonly value: number;
  /** Basis points as shown: rounded so that all shown add up to 100 %. */
  readonly shown: number;
  /** The profile's share, for the tick; undefined without one. */
  readonly profileValue: number | undefined;
  readonly locked: boolean;
  readonly onChange: (value: number) => void;
  readonly onToggleLock: () => void;
  /** To the criterion's questions. */
  readonly onOpen: () => void;
}

/** A slider's share may be typed too; locked ones stay where they are and say so. */
export function WeightRow(props: WeightRowProps) {
  const { criterion, value, shown, profileValue, locked, onChange, onToggleLock } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const name = criterionLongName(words, criterion);
  const percent = words.numbers.percent(shown);
  return (
    <div role="group" aria-label={name}>
      <div className={styles.head}>
        <Swatch criterion={criterion.id} />
        <button
          type="button"
          className={mergeClasses(common.rowButton, styles.name)}
          data-row={`criterion-${criterion.id}`}
          aria-label={words.t("weights.openCriterion", { criterion: name })}
          onClick={props.onOpen}
        >
          <span>{name}</span>
          <ChevronRight16Regular className={common.chevron} />
        </button>
        <PercentField
          label={words.t("weights.share", { criterion: name })}
          {...{ value, shown, locked, onChange }}
        />
        <Tooltip
          content={words.t(locked ? "weights.unlock" : "weights.lock", { criterion: name })}
          relationship="label"
        >
          <ToggleButton
            appearance="subtle"
            className={styles.lock}
            checked={locked}
            icon={locked ? <LockClosed20Filled className={styles.locked} /> : <LockOpen20Regular />}
            onClick={onToggleLock}
          />
        </Tooltip>
      </div>
      <div className={styles.wrap}>
        <WeightSlider
          criterion={criterion}
          label={name}
          text={locked ? words.t("weights.slider.locked", { percent }) : percent}
          {...{ value, locked, onChange }}
        />
        {profileValue !== undefined && Math.abs(profileValue - value) >= 50 && (
          <span
            aria-hidden="true"
            className={styles.tick}
            style={{ left: `calc(8px + ${profileValue / 10000} * (100% - 16px))` }}
          />
        )}
      </div>
    </div>
  );
}

interface SliderProps {
  readonly criterion: Criterion;
  readonly label: string;
  readonly text: string;
  readonly value: number;
  readonly locked: boolean;
  readonly onChange: (value: number) => void;
}

function WeightSlider({ criterion, label, text, value, locked, onChange }: SliderProps) {
  const styles = useStyles();
  const contrast = useCurrentLook() === "contrast";
  const color = criterionFill(criterion.id, "light");
  const railStyle = {
    "--fui-Slider__progress--color": color,
    "--fui-Slider__rail--color": "var(--rfp-rail)",
  };
  const thumbStyle = { "--fui-Slider__thumb--color": locked ? tokens.colorNeutralForegroundDisabled : color };
  return (
    <Slider
      size="small"
      className={styles.slider}
      min={0}
      max={100}
      value={value / 100}
      aria-label={label}
      aria-valuetext={text}
      aria-disabled={locked}
      {...(contrast ? {} : { rail: { style: asStyle(railStyle) }, thumb: { style: asStyle(thumbStyle) } })}
      onChange={(_, data) => {
        if (!locked) onChange(data.value * 100);
      }}
      onKeyDown={(event: KeyboardEvent) => {
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        if (!locked) onChange(clamp(Math.round(value / 100) + step) * 100);
      }}
    />
  );
}

/** Points per key; Home and End are the browser's own. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** The share as a field to type in. Fluent commits on Enter and on leaving it; what is no number changes nothing. */
function PercentField(
  props: Pick<WeightRowProps, "value" | "shown" | "locked" | "onChange"> & { label: string },
) {
  const { value, shown, locked, onChange, label } = props;
  const styles = useStyles();
  const words = useWords();
  return (
    <SpinButton
      className={styles.spin}
      aria-label={label}
      min={0}
      max={100}
      step={1}
      stepPage={5}
      value={value / 100}
      displayValue={words.numbers.percent(shown)}
      readOnly={locked}
      onChange={(_, data) => {
        const wanted = data.value ?? parsePercent(data.displayValue ?? "", words.locale);
        if (wanted !== null && wanted !== undefined && !locked) onChange(Math.round(clamp(wanted) * 100));
      }}
    />
  );
}

/** Custom properties are styles too; React's type of them just does not know their names. */
function asStyle(properties: Readonly<Record<`--${string}`, string>>): CSSProperties {
  return properties as CSSProperties;
}

function clamp(percent: number): number {
  return Math.max(0, Math.min(100, percent));
}
