import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { Evaluation } from "../../core/model";
import { usePane, useSession } from "../session/session-context";
import { useCommonStyles } from "../theme/common-styles";
import { useWords } from "../words/use-words";

const useStyles = makeStyles({
  row: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    height: "32px",
    // The last 34 px stay empty: Office draws its own menu there.
    padding: "0 34px 0 16px",
    "@media (max-width: 319px)": { paddingLeft: "12px" },
  },
  title: { flexGrow: 1 },
  more: { minWidth: "28px", width: "32px", height: "28px", padding: 0, flexShrink: 0 },
});

/** The tender's name; while it has none, the first sheet that was read. */
function nameOf({ title, sheets }: Pick<Evaluation, "title" | "sheets">): string {
  return title || (sheets.find(({ layout }) => layout !== "none")?.name ?? "");
}

/** The evaluation's name and what is needed seldom. */
export function TopRow({ onCorrections }: { onCorrections: () => void }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const session = useSession();
  const title = usePane(({ opened }) => (opened ? nameOf(opened.evaluation) : ""));
  const busy = usePane((state) => state.work !== null);
  const read = usePane((state) => state.opened !== null);
  const keys = usePane((state) => state.reviewKeys);
  return (
    <div className={styles.row}>
      <span
        className={mergeClasses(common.caption, common.quiet, common.truncate, styles.title)}
        title={title}
      >
        {title}
      </span>
      <Menu
        checkedValues={{ keys: keys ? ["review"] : [] }}
        onCheckedValueChange={(_, { checkedItems }) => session.setReviewKeys(checkedItems.includes("review"))}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={styles.more}
            icon={<MoreHorizontal20Regular />}
            aria-label={words.t("menu.more")}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem disabled={busy} onClick={() => void session.read()}>
              {words.t("menu.read")}
            </MenuItem>
            <MenuItem disabled={busy} onClick={session.goToFirstRun}>
              {words.t("menu.firstRun")}
            </MenuItem>
            <MenuItem disabled={busy || !read} onClick={onCorrections}>
              {words.t("menu.corrections")}
            </MenuItem>
            <MenuDivider />
            <MenuItemCheckbox name="keys" value="review">
              {words.t("menu.reviewKeys")}
            </MenuItemCheckbox>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
