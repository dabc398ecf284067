import { useSyncExternalStore } from "react";
import type { say } from "../../core/wording/say";

type Say = typeof say;

let loaded: Say | null = null;
let loading: Promise<Say> | null = null;
const waiting = new Set<() => void>();

/** Core's sentences are many and none of them is needed for the first picture: they come when they are first asked for. */
export async function loadCoreWords(): Promise<Say> {
  loading ??= import("../../core/wording/say").then((module) => {
    loaded = module.say;
    for (const changed of waiting) changed();
    return module.say;
  });
  return loading;
}

function subscribe(changed: () => void): () => void {
  waiting.add(changed);
  return () => waiting.delete(changed);
}

const notYet: Say = () => {
  void loadCoreWords();
  return "";
};

/** Puts core's messages into words; empty for the moment it takes to load them. */
export function useCoreWords(): Say {
  return useSyncExternalStore(subscribe, () => loaded) ?? notYet;
}
