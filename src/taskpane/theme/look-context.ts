import { createContext, useContext } from "react";
import type { Look } from "./pane-theme";

export const LookContext = createContext<Look>("light");

export function useCurrentLook(): Look {
  return useContext(LookContext);
}
