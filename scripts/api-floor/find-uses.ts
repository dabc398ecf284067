import { dirname } from "node:path";
import ts from "typescript";
import { guardedVersion } from "./guards";

/** One member of Office.js used somewhere, with the requirement set its typings name. */
export interface MemberUse {
  /** "Range.copyFrom". */
  readonly member: string;
  /** "ExcelApi 1.9"; "untagged" or "beta" when the typings say so. */
  readonly set: string;
  /** Minor version of ExcelApi; undefined for other sets, untagged and beta members. */
  readonly minor: number | undefined;
  /** Highest minor version of ExcelApi that a surrounding feature test has made sure of. */
  readonly guarded: number | undefined;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** Members every Office.js object has, which the typings leave untagged. */
const PLUMBING = new Set(["load", "set", "toJSON", "track", "untrack", "context", "items", "isNullObject"]);
/** Likewise the request itself and the options of `Excel.run`, which an older version leaves aside. */
const PLUMBING_OWNERS = new Set(["RequestContext", "RunOptions"]);

/** Every member of the `Excel` namespace that the files use, in the order of the files. */
export function findUses(files: readonly string[], options: ts.CompilerOptions): readonly MemberUse[] {
  const program = ts.createProgram([...files], options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`Cannot read ${file}`);
    return usesIn(source, checker);
  });
}

/** The project's compiler options, whatever folder the check is started in. */
export function projectOptions(configFile: string): ts.CompilerOptions {
  const read = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path));
  if (read.error) throw new Error(ts.flattenDiagnosticMessageText(read.error.messageText, "\n"));
  return ts.parseJsonConfigFileContent(read.config, ts.sys, dirname(configFile)).options;
}

function usesIn(source: ts.SourceFile, checker: ts.TypeChecker): readonly MemberUse[] {
  const uses: MemberUse[] = [];
  const visit = (node: ts.Node): void => {
    for (const [name, symbol] of symbolsAt(node, checker)) {
      const use = useOf(name, symbol, node, source);
      if (use) uses.push(use);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** `a.b`, `a["b"]`, `{ b } = a` and `{ b: 1 }` given where Office.js wants an options object. */
function symbolsAt(
  node: ts.Node,
  checker: ts.TypeChecker,
): readonly (readonly [ts.Node, ts.Symbol | undefined])[] {
  if (ts.isPropertyAccessExpression(node)) return [[node.name, checker.getSymbolAtLocation(node.name)]];
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    return [[node, memberOf(checker.getTypeAtLocation(node.expression), node.argumentExpression.text)]];
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (!ts.isIdentifier(name)) return [];
    return [[node, memberOf(checker.getTypeAtLocation(node.parent), name.text)]];
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const wanted = checker.getContextualType(node.parent);
    if (!wanted || !("text" in node.name)) return [];
    return [[node, memberOf(wanted, node.name.text)]];
  }
  return [];
}

function memberOf(type: ts.Type, name: string): ts.Symbol | undefined {
  return (
    type.getProperty(name) ??
    (type.isUnion() ? type.types.map((each) => each.getProperty(name)).find(Boolean) : undefined)
  );
}

function useOf(
  name: ts.Node,
  symbol: ts.Symbol | undefined,
  node: ts.Node,
  source: ts.SourceFile,
): MemberUse | undefined {
  const declaration = symbol?.declarations?.find(isOfExcel);
  if (!symbol || !declaration) return undefined;
  const owner = declaration.parent;
  const ownerName =
    (ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner)) && owner.name ? owner.name.text : "Excel";
  if (PLUMBING.has(symbol.name) || PLUMBING_OWNERS.has(ownerName) || ts.isModuleBlock(owner))
    return undefined;
  const set = requirementSet(symbol.declarations ?? [], owner);
  return {
    member: `${ownerName}.${symbol.name}`,
    ...set,
    guarded: guardedVersion(node),
    file: source.fileName,
    line: source.getLineAndCharacterOfPosition(name.getStart(source)).line + 1,
  };
}

/** Declared inside `declare namespace Excel`. */
function isOfExcel(declaration: ts.Node): boolean {
  for (let node: ts.Node | undefined = declaration; node; node = node.parent) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") return true;
  }
  return false;
}

/**
 * The lowest version among a member's overloads: which of them is called is not looked at. An untagged member of an
 * options interface has the interface's own tag.
 */
function requirementSet(declarations: readonly ts.Node[], owner: ts.Node): Pick<MemberUse, "set" | "minor"> {
  const texts = declarations.map(commentOf);
  if (texts.every((text) => /\[Api set:[^\]]*BETA/i.test(text) || /@beta\b/.test(text)))
    return { set: "beta", minor: undefined };
  const own = texts.flatMap(versionsIn);
  const versions =
    own.length > 0 || texts.some((text) => text.includes("[Api set:")) ? own : versionsIn(commentOf(owner));
  if (versions.length > 0) {
    const minor = Math.min(...versions);
    return { set: `ExcelApi 1.${minor}`, minor };
  }
  const other = /\[Api set:\s*([^\]]+)\]/.exec(texts.join("\n"));
  return { set: other?.[1]?.trim() ?? "untagged", minor: undefined };
}

/** "ExcelApi 1.1 for reading visibility; 1.2 for setting it." counts as its first version. */
function versionsIn(comment: string): readonly number[] {
  return [...comment.matchAll(/\[Api set:\s*ExcelApi 1\.(\d+)/g)].map((match) => Number(match[1]));
}

function commentOf(node: ts.Node): string {
  const source = node.getSourceFile();
  return source.text.slice(node.getFullStart(), node.getStart(source));
}
