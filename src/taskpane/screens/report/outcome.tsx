import { makeStyles, mergeClasses, useAnnounce } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { useEffect, type ReactNode } from "react";
import { parseRange } from "../../../core/model";
import type { WriteOutcome } from "../../../excel/workbook-connection";
import { CellLink } from "../../components/cell-link";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "20px 1fr", columnGap: "8px", padding: "4px 0" },
  done: { color: "var(--rfp-done)" },
  warn: { color: "var(--rfp-warn-icon)" },
  links: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

const LINKS_SHOWN = 5;

/** What came of writing: the sheets, and every chart or cell that did not come out, with what to do about it. */
export function Outcome() {
  const outcome = usePane((state) => state.outcome);
  return outcome ? <OutcomeFound outcome={outcome} /> : null;
}

function OutcomeFound({ outcome }: { outcome: WriteOutcome }) {
  const styles = useStyles();
  const words = useWords();
  const { announce } = useAnnounce();
  const { sheets, failedCharts, failedPrint, differences } = outcome;
  const made = sheets.filter(({ created }) => created).length;
  const clean = failedCharts.length === 0 && differences.length === 0;
  const result = words.t(made === sheets.length ? "outcome.written" : "outcome.refreshed", {
    count: sheets.length,
  });
  const charts = words.t("outcome.charts", { count: failedCharts.length });
  const cells = words.t("outcome.cells", { count: differences.length });
  const spoken = [
    result,
    ...(failedCharts.length > 0 ? [charts] : []),
    ...(differences.length > 0 ? [cells] : []),
  ];
  const said = spoken.join(" ");
  useEffect(() => announce(said, { alert: !clean }), [announce, clean, said]);
  return (
    <section aria-label={words.t("outcome.title")}>
      <Line icon={<CheckmarkCircle20Filled className={styles.done} />}>{result}</Line>
      {failedCharts.length > 0 && (
        <Line icon={<Warning20Filled className={styles.warn} />} next={words.t("outcome.charts.next")}>
          {charts} {failedCharts.map(({ name, code }) => `${name} (${code})`).join(", ")}
        </Line>
      )}
      {failedPrint.length > 0 && (
        <Line icon={<Warning20Filled className={styles.warn} />} next={words.t("outcome.print.next")}>
          {words.t("outcome.print", { sheets: failedPrint.map(({ sheet }) => sheet).join(", ") })}
        </Line>
      )}
      {differences.length > 0 && (
        <Line icon={<Warning20Filled className={styles.warn} />} next={words.t("outcome.cells.next")}>
          {cells}
          <span className={styles.links}>
            {differences.slice(0, LINKS_SHOWN).map((address) => (
              <Difference key={address} address={address} />
            ))}
          </span>
        </Line>
      )}
    </section>
  );
}

function Difference({ address }: { address: string }) {
  const range = parseRange(address);
  if (!range) return <span>{address}</span>;
  return <CellLink cell={{ sheet: range.sheet, row: range.top, column: range.left }} label={address} />;
}

function Line({ icon, next, children }: { icon: ReactNode; next?: string; children: ReactNode }) {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={styles.line}>
      {icon}
      <span>
        {children}
        {next !== undefined && <span className={mergeClasses(common.caption, common.quiet)}> {next}</span>}
      </span>
    </div>
  );
}
