import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Full path of a program on PATH; undefined when it is not there. */
export function findOnPath(program: string): string | undefined {
  const names = process.platform === "win32" ? [`${program}.exe`, `${program}.com`] : [program];
  return (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}
