import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import { say } from "../core/wording/say";
import { languageOf } from "./office-host";
import { useCommonStyles } from "./theme/common-styles";
import { themeOf } from "./theme/pane-theme";
import { useLook } from "./theme/use-look";

const useStyles = makeStyles({
  pane: { minHeight: "100vh" },
  body: { padding: "32px 16px", display: "grid", rowGap: "8px" },
  text: { margin: 0 },
});

/** The newest set this Excel offers, "?" when it offers none. */
function newestSet(): string {
  for (let minor = 13; minor > 0; minor -= 1) {
    if (Office.context.requirements.isSetSupported("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return "?";
}

/** All that an Excel below the floor gets to see: what is missing and what to do. */
export default function TooOld({ needs }: { needs: string }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const look = useLook(() => Office.context.officeTheme?.bodyBackgroundColor);
  const { language } = languageOf(Office.context.displayLanguage ?? navigator.language);
  return (
    <FluentProvider theme={themeOf(look)} className={styles.pane} lang={language}>
      <main className={styles.body} role="alert">
        <Warning20Filled />
        <strong className={common.strong}>
          {say(language, { key: "problem.excel-unsupported", values: { has: newestSet(), needs } })}
        </strong>
        <p className={mergeClasses(styles.text, common.quiet)}>
          {say(language, { key: "next.excel-unsupported" })}
        </p>
      </main>
    </FluentProvider>
  );
}
