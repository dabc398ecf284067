import { makeStyles, mergeClasses, Tooltip } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { useCommonStyles } from "../theme/common-styles";

const useStyles = makeStyles({
  name: { display: "block" },
  two: {
    display: "-webkit-box",
    WebkitLineClamp: "2",
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
});

/**
 * A vendor's name on one line, or two where names that begin alike ("Công ty Cổ phần …") must be told apart; when it
 * does not fit, a tooltip holds all of it.
 */
export function VendorName(props: { name: string; strong?: boolean; lines?: 1 | 2 }) {
  const { name, strong, lines = 1 } = props;
  const styles = useStyles();
  const common = useCommonStyles();
  const element = useRef<HTMLSpanElement>(null);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () =>
      setCut(
        lines === 1
          ? current.scrollWidth > current.clientWidth
          : current.scrollHeight > current.clientHeight + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [name, lines]);
  const text = (
    <span
      ref={element}
      className={mergeClasses(
        styles.name,
        lines === 1 ? common.truncate : styles.two,
        strong === true && common.strong,
      )}
    >
      {name}
    </span>
  );
  return cut ? (
    <Tooltip content={name} relationship="inaccessible">
      {text}
    </Tooltip>
  ) : (
    text
  );
}
