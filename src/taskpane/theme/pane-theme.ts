import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  tokens,
  type Theme,
} from "@fluentui/react-components";
import { EXCEL_GREEN } from "./ramp";

/** How the pane is drawn: Office's light or dark theme, or the system's forced colours. */
export type Look = "light" | "dark" | "contrast";

const dark = createDarkTheme(EXCEL_GREEN);

const THEMES: Readonly<Record<Look, Theme>> = {
  light: createLightTheme(EXCEL_GREEN),
  dark: {
    ...dark,
    colorBrandForeground1: EXCEL_GREEN[120],
    colorBrandForeground2: EXCEL_GREEN[130],
    colorBrandForegroundLink: EXCEL_GREEN[120],
    colorBrandForegroundLinkHover: EXCEL_GREEN[130],
    colorBrandForegroundLinkPressed: EXCEL_GREEN[110],
    colorCompoundBrandForeground1: EXCEL_GREEN[120],
    colorCompoundBrandForeground1Hover: EXCEL_GREEN[130],
    colorCompoundBrandForeground1Pressed: EXCEL_GREEN[110],
    colorCompoundBrandStroke: EXCEL_GREEN[110],
    colorCompoundBrandBackground: EXCEL_GREEN[110],
    colorCompoundBrandBackgroundHover: EXCEL_GREEN[120],
    colorCompoundBrandBackgroundPressed: EXCEL_GREEN[100],
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: dark.fontFamilyBase },
};

export function themeOf(look: Look): Theme {
  return THEMES[look];
}

/** What Fluent has no token for. Set once at the root; used as `var(--rfp-…)`. */
const EXTRA: Readonly<Record<Look, Readonly<Record<string, string>>>> = {
  light: {
    "--rfp-experience": "#0C3B7E",
    "--rfp-technology": "#309890",
    "--rfp-cost": "#9C4812",
    "--rfp-security": "#7857B9",
    "--rfp-references": "#690931",
    "--rfp-own": "#707070",
    "--rfp-track": "#F0F0F0",
    "--rfp-rail": "#949494",
    "--rfp-bar": "#707070",
    "--rfp-read": tokens.colorCompoundBrandBackground,
    "--rfp-warn-text": "#8A4B00",
    "--rfp-warn-icon": "#A56300",
    "--rfp-warn-fill": "#BF8000",
    "--rfp-warn-soft": "#FFF7E8",
    "--rfp-warn-line": "#F2D9A8",
    "--rfp-mark-fill": "#FFF0B8",
    "--rfp-mark-line": "#BF8000",
    "--rfp-done": "#0E700E",
    "--rfp-failed": "#B10E1C",
  },
  dark: {
    "--rfp-experience": "#5888DA",
    "--rfp-technology": "#79E6DF",
    "--rfp-cost": "#EDA14B",
    "--rfp-security": "#AFABFF",
    "--rfp-references": "#C76C88",
    "--rfp-own": "#999999",
    "--rfp-track": "#3D3D3D",
    "--rfp-rail": "#7F7F7F",
    "--rfp-bar": "#999999",
    "--rfp-read": tokens.colorCompoundBrandBackground,
    "--rfp-warn-text": "#F7C56B",
    "--rfp-warn-icon": "#F7C56B",
    "--rfp-warn-fill": "#E0B43C",
    "--rfp-warn-soft": "#3A2F1A",
    "--rfp-warn-line": "#6B5222",
    "--rfp-mark-fill": "#5A4A12",
    "--rfp-mark-line": "#E0B43C",
    "--rfp-done": "#6CCB5F",
    // Lighter than the icons' red: it is text on a hovered row too (4.5 to 1).
    "--rfp-failed": "#F48891",
  },
  contrast: {
    "--rfp-experience": "CanvasText",
    "--rfp-technology": "CanvasText",
    "--rfp-cost": "CanvasText",
    "--rfp-security": "CanvasText",
    "--rfp-references": "CanvasText",
    "--rfp-own": "CanvasText",
    "--rfp-track": "transparent",
    "--rfp-rail": "CanvasText",
    "--rfp-bar": "CanvasText",
    "--rfp-read": "CanvasText",
    "--rfp-warn-text": "CanvasText",
    "--rfp-warn-icon": "CanvasText",
    "--rfp-warn-fill": "url(#rfp-diagonal)",
    "--rfp-warn-soft": "Canvas",
    "--rfp-warn-line": "CanvasText",
    "--rfp-mark-fill": "Canvas",
    "--rfp-mark-line": "CanvasText",
    "--rfp-done": "CanvasText",
    "--rfp-failed": "CanvasText",
  },
};

export function extraVariables(look: Look): Readonly<Record<string, string>> {
  return EXTRA[look];
}
