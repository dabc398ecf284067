import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  readFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const root = join(__dirname, "../..");
const cache = join(root, ".cache/e2e");

/** Everything a bundle for the browser is made from. */
const SOURCES = [
  "src",
  "assets/samples",
  "tests/e2e/long-reading",
  "scripts/bench",
  "webpack.config.js",
  "package-lock.json",
];

/**
 * The folder `build` filled from the sources as they stand now. Suites run side by side in processes of their own: the
 * first builds, the others wait for it; where nothing has changed since the last run nobody builds.
 */
export async function builtOnce(name: string, build: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(cache, `${name}-${stateOfSources()}`);
  const lock = `${folder}.lock`;
  mkdirSync(cache, { recursive: true });
  for (;;) {
    if (existsSync(folder)) return folder;
    if (take(lock)) break;
    await pause(250);
  }
  const making = `${folder}.making`;
  try {
    if (existsSync(folder)) return folder;
    forget(name);
    await build(making);
    renameSync(making, folder);
    return folder;
  } finally {
    rmSync(making, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
}

/** True for whoever comes first. A lock whose owner has died is nobody's. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const owner = Number(existsSync(lock) ? readFileSync(lock, "utf8") : "");
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(owner: number): boolean {
  try {
    return process.kill(owner, 0);
  } catch {
    return false;
  }
}

const AN_HOUR = 3_600_000;

/** Builds of earlier sources; not those another run may be looking at. */
function forget(name: string): void {
  for (const entry of readdirSync(cache)) {
    const path = join(cache, entry);
    const old = Date.now() - statSync(path).mtimeMs > AN_HOUR;
    if (entry.startsWith(`${name}-`) && old) rmSync(path, { recursive: true, force: true });
  }
}

function stateOfSources(): string {
  const hash = createHash("sha256");
  const look = (path: string): void => {
    const found = statSync(join(root, path));
    if (found.isDirectory())
      readdirSync(join(root, path))
        .sort()
        .forEach((entry) => look(join(path, entry)));
    else hash.update(`${path} ${found.mtimeMs} ${found.size}\n`);
  };
  SOURCES.forEach(look);
  return hash.digest("hex").slice(0, 12);
}
