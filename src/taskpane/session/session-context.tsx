import { createContext, use, useEffect, useState, type ReactNode } from "react";
import { useStore } from "zustand";
import type { PaneServices } from "../services";
import type { PaneState } from "./pane-state";
import { createSession, type Session } from "./session";

const SessionContext = createContext<Session | null>(null);

/** Makes the session, starts it, and ends it when the pane goes: nothing stays behind in the workbook. */
export function SessionProvider({ services, children }: { services: PaneServices; children: ReactNode }) {
  const [session] = useState(() => createSession(services));
  useEffect(() => {
    void session.start();
    return session.dispose;
  }, [session]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("useSession outside SessionProvider");
  return session;
}

/** Follows one part of the pane's state; `select` must return something stable. */
export function usePane<T>(select: (state: PaneState) => T): T {
  return useStore(useSession().store, select);
}
