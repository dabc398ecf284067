import { Problem, type Language } from "../core/model";
import { say } from "../core/wording/say";
import { helpText } from "./help";

/** Exit codes: 0 done, 1 a fault of ours, 2 the file or the call cannot be used as it is. */
const EXIT = { done: 0, fault: 1, unusable: 2 } as const;

async function run(command: string | undefined, rest: readonly string[]): Promise<void> {
  // Each command loads only what it needs: the command line must answer within two seconds.
  switch (command) {
    case "read":
      return (await import("./commands/read")).read(rest);
    case "score":
      return (await import("./commands/score")).score(rest);
    case "facts":
      return (await import("./commands/facts")).facts(rest);
    case undefined:
    case "help":
    case "--help":
    case "-h":
      process.stdout.write(helpText);
      return;
    default:
      throw new Problem(
        "bad-option",
        { key: "problem.bad-option", values: { option: command, why: "read, score, facts" } },
        { key: "next.bad-option" },
      );
  }
}

function tell(error: unknown, language: Language): number {
  if (error instanceof Problem) {
    process.stderr.write(`${say(language, error.what)}\n${say(language, error.nextStep)}\n`);
    return EXIT.unusable;
  }
  process.stderr.write(`${say(language, { key: "problem.unexpected" })}\n`);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.fault;
}

const [command, ...rest] = process.argv.slice(2);
run(command, rest).then(
  () => {
    process.exitCode = EXIT.done;
  },
  (error: unknown) => {
    process.exitCode = tell(error, "en");
  },
);
