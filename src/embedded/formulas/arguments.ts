import type { Token } from "./tokens";

/** A call's arguments; `from` is the place after its opening bracket, `end` that of the closing one. */
export function readArguments(tokens: readonly Token[], from: number): { args: Token[][]; end: number } {
  const args: Token[][] = [[]];
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.text === ")" && depth === 0) return { args, end: at };
    if (token.text === "(" || token.text === "{") depth += 1;
    if (token.text === ")" || token.text === "}") depth -= 1;
    if (token.text === "," && depth === 0) args.push([]);
    else args[args.length - 1]!.push(token);
  }
  return { args, end: tokens.length };
}

export function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join("");
}
