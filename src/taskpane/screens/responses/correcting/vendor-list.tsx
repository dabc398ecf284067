import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState } from "react";
import type { Vendor } from "../../../../core/model";
import { CellLink } from "../../../components/cell-link";
import { useReturnFocus } from "../../../components/use-return-focus";
import { VendorName } from "../../../components/vendor-name";
import { Screen } from "../../../frame/screen";
import type { Opened } from "../../../session/pane-state";
import { useCommonStyles } from "../../../theme/common-styles";
import { useWords } from "../../../words/use-words";
import { LeftOutVendors } from "../left-out-vendors";
import { looksLikeVendor } from "../left-out-kinds";
import VendorDecision, { type VendorQuestion } from "./vendor-decision";

const useStyles = makeStyles({
  row: { padding: "6px 0" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
  },
  more: { minWidth: "32px", width: "32px", padding: 0 },
  alias: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    paddingLeft: "12px",
  },
  words: { overflowWrap: "anywhere" },
});

/** Who the vendors are: each with its other spellings, and what can be decided about its name. */
export default function VendorListScreen({ opened, onBack }: { opened: Opened; onBack: () => void }) {
  const { vendors, excluded } = opened.evaluation;
  const common = useCommonStyles();
  const words = useWords();
  const focus = useReturnFocus();
  const [about, setAbout] = useState<VendorQuestion | null>(null);
  const ask = (question: VendorQuestion, row?: string) => {
    focus.remember(row);
    setAbout(question);
  };
  if (about) {
    const back = () => {
      setAbout(null);
      focus.giveBack();
    };
    return <VendorDecision opened={opened} about={about} onBack={back} />;
  }
  const leftOut = excluded.filter(looksLikeVendor);
  return (
    <Screen title={words.t("vendor.all", { count: vendors.length })} onBack={onBack}>
      <ul className={common.list}>
        {vendors.map((vendor) => (
          <VendorRow key={vendor.id} vendor={vendor} onAsk={ask} />
        ))}
      </ul>
      {leftOut.length > 0 && (
        <section className={common.section}>
          <h2 className={common.sectionTitle}>{words.t("leftOut.vendors")}</h2>
          <LeftOutVendors exclusions={leftOut} onInclude={ask} />
        </section>
      )}
    </Screen>
  );
}

function VendorRow(props: { vendor: Vendor; onAsk: (question: VendorQuestion, row?: string) => void }) {
  const { name, aliases, cell } = props.vendor;
  const styles = useStyles();
  const common = useCommonStyles();
  const words = useWords();
  const row = `vendor-${name}`;
  return (
    <li className={mergeClasses(common.rowItem, styles.row)}>
      <div className={styles.head}>
        <span style={{ minWidth: 0 }}>
          <VendorName strong lines={2} name={name} />
          <CellLink cell={cell} />
        </span>
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              className={styles.more}
              data-row={row}
              icon={<MoreHorizontal20Regular />}
              aria-label={words.t("vendor.actions", { vendor: name })}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => props.onAsk({ kind: "joined", name, cell }, row)}>
                {words.t("vendor.joined.menu")}
              </MenuItem>
              <MenuItem onClick={() => props.onAsk({ kind: "leave-out", name, cell }, row)}>
                {words.t("vendor.leaveOut.menu")}
              </MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      {aliases.map((alias) => (
        <div key={alias} className={mergeClasses(styles.alias, common.caption)}>
          <span className={mergeClasses(styles.words, common.quiet)}>
            {words.t("vendor.also", { name: alias })}
          </span>
          <Button
            appearance="subtle"
            size="small"
            data-row={`alias-${alias}`}
            onClick={() =>
              props.onAsk({
                kind: "apart",
                name: alias,
                cell,
                why: words.t("vendor.takenFor", { vendor: name }),
              })
            }
          >
            {words.t("vendor.apart.menu")}
          </Button>
        </div>
      ))}
    </li>
  );
}
