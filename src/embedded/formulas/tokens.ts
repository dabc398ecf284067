/**
 * The words of a formula (en-US, without its "="). Every character lands in exactly one token, so joining the texts
 * gives the formula back.
 */
export interface Token {
  readonly kind:
    | "space"
    | "text"
    | "number"
    | "error"
    | "logical"
    /** A cell, row or column reference without ":" ("$B$4", "Sheet1!B4", "'My sheet'!B:B" is two of them with ":" between). */
    | "reference"
    | "name"
    | "function"
    | "operator"
    | "open"
    | "close"
    | "comma"
    | "bad";
  readonly text: string;
}

const RULES: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /[ \t\r\n\u00a0]+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/iy],
  ["number", /(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?(?![A-Za-z0-9_.:])/y],
  [
    "reference",
    /(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*!)(?:#REF!|\$?[A-Za-z]{1,3}(?:\$?[1-9][0-9]{0,6})?(?![\p{L}\p{N}_.(])|\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_.]))/uy,
  ],
  ["name", /(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*!)[\p{L}_\\][\p{L}\p{N}_.\\]*(?!\()/uy],
  ["function", /[\p{L}_][\p{L}\p{N}_.]*(?=\()/uy],
  ["reference", /\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_.(!])/uy],
  ["reference", /\$?[A-Za-z]{1,3}(?=:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(]))/uy],
  ["reference", /\$?[1-9][0-9]{0,6}(?=:\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_.]))/uy],
  ["logical", /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(!])/iuy],
  ["name", /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[[^\]]*(?:\[[^\]]*\][^\]]*)*\])?/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%:#@]/y],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["comma", /[,;]/y],
];

/** `body` is the formula without its "=". */
export function tokenize(body: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < body.length) {
    const token = nextToken(body, at, tokens[tokens.length - 1]);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(body: string, at: number, before: Token | undefined): Token {
  // The second half of "B:D" or "4:9".
  if (before?.text === ":") {
    const half = /\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!$])|\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_.])/uy;
    half.lastIndex = at;
    const match = half.exec(body);
    if (match) return { kind: "reference", text: match[0] };
  }
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const match = rule.exec(body);
    if (match && match[0].length > 0) return { kind, text: match[0] };
  }
  return { kind: "bad", text: body.charAt(at) };
}
