import { makeStyles, mergeClasses, Tooltip } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState } from "react";
import { useCommonStyles } from "../theme/common-styles";

const useStyles = makeStyles({ name: { display: "block" } });

/** A vendor's name on one line; when it does not fit, a tooltip holds all of it. */
export function VendorName({ name, strong }: { name: string; strong?: boolean }) {
  const styles = useStyles();
  const common = useCommonStyles();
  const element = useRef<HTMLSpanElement>(null);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setCut(current.scrollWidth > current.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    measure();
    return () => observer.disconnect();
  }, [name]);
  const text = (
    <span
      ref={element}
      className={mergeClasses(styles.name, common.truncate, strong === true && common.strong)}
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
