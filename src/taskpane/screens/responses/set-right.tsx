import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { sameDecisions } from "../../../core/corrections/same-thing";
import { usePane } from "../../session/session-context";
import { useCommonStyles } from "../../theme/common-styles";
import { useWords } from "../../words/use-words";

const useStyles = makeStyles({ text: { margin: "2px 0 0" } });

/** How much has been set right, whether the workbook holds it yet, and the way to all of it. */
export function SetRight({ onShow }: { onShow: () => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const { corrections, scores } = usePane((state) => state.judgements);
  const report = usePane((state) => state.report);
  const count = corrections.length + scores.length;
  const written = report ? sameDecisions(report.corrections, corrections) && scores.length === 0 : false;
  if (count === 0 && (!report || written)) return null;
  return (
    <section className={common.section}>
      <div className={common.between}>
        <h2 className={common.sectionTitle}>{words.t("corrections.title", { count })}</h2>
        <Link as="button" data-row="corrections" onClick={onShow}>
          <span className={common.caption}>{words.t("leftOut.seeAll", { count })}</span>
        </Link>
      </div>
      <p className={mergeClasses(styles.text, common.caption, common.quiet)}>
        {words.t(written ? "corrections.written" : "corrections.unwritten")}
      </p>
    </section>
  );
}
