import { spawnSync } from "node:child_process";
import { join } from "node:path";

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const root = join(__dirname, "../..");

/** Runs the command line as README says, without npm's own start-up. */
export function runCli(args: readonly string[], input = ""): CliResult {
  const result = spawnSync(
    process.execPath,
    [join(root, "node_modules/tsx/dist/cli.mjs"), join(root, "src/cli/main.ts"), ...args],
    {
      cwd: root,
      input,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: "" },
    },
  );
  return { code: result.status, out: result.stdout, err: result.stderr };
}

export function sample(name: string): string {
  return join(root, "assets/samples", name);
}
