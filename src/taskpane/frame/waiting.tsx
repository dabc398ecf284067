import { makeStyles, Spinner } from "@fluentui/react-components";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  waiting: { flexGrow: 1, display: "grid", placeItems: "center" },
});

export function Waiting() {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.waiting}>
      <Spinner size="small" label={words.t("work.starting")} />
    </div>
  );
}
