import ts from "typescript";

/**
 * The highest minor version of ExcelApi that `supports("ExcelApi", "1.x")` has made sure of where `node` stands:
 * the then-branch of an if or `?:`, the right side of `&&`, what follows `if (!supports(…)) return`.
 * undefined without a guard. An else-branch is no guard.
 */
export function guardedVersion(node: ts.Node): number | undefined {
  let best: number | undefined;
  const take = (version: number | undefined): void => {
    if (version !== undefined && (best === undefined || version > best)) best = version;
  };
  for (let child: ts.Node = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (ts.isIfStatement(parent)) {
      if (child === parent.thenStatement) take(versionWhen(parent.expression, true));
      if (child === parent.elseStatement) take(versionWhen(parent.expression, false));
    } else if (ts.isConditionalExpression(parent)) {
      if (child === parent.whenTrue) take(versionWhen(parent.condition, true));
      if (child === parent.whenFalse) take(versionWhen(parent.condition, false));
    } else if (ts.isBinaryExpression(parent) && child === parent.right) {
      if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
        take(versionWhen(parent.left, true));
      if (parent.operatorToken.kind === ts.SyntaxKind.BarBarToken) take(versionWhen(parent.left, false));
    } else if (ts.isBlock(parent) || ts.isSourceFile(parent)) {
      for (const earlier of parent.statements) {
        if (earlier === child) break;
        if (ts.isIfStatement(earlier) && !earlier.elseStatement && leaves(earlier.thenStatement)) {
          take(versionWhen(earlier.expression, false));
        }
      }
    }
  }
  return best;
}

/** The version made sure of when `condition` came out as `outcome`. */
function versionWhen(condition: ts.Expression, outcome: boolean): number | undefined {
  if (ts.isParenthesizedExpression(condition)) return versionWhen(condition.expression, outcome);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return versionWhen(condition.operand, !outcome);
  }
  if (ts.isBinaryExpression(condition)) {
    const joins = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== joins) return undefined;
    const versions = [versionWhen(condition.left, outcome), versionWhen(condition.right, outcome)];
    return versions.reduce((one, other) =>
      one === undefined || (other !== undefined && other > one) ? other : one,
    );
  }
  return outcome && ts.isCallExpression(condition) ? versionAsked(condition) : undefined;
}

function versionAsked(call: ts.CallExpression): number | undefined {
  const called = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  if (!ts.isIdentifier(called) || !/^(supports|isSetSupported)$/.test(called.text)) return undefined;
  const [set, version] = call.arguments;
  if (!set || !ts.isStringLiteralLike(set) || set.text !== "ExcelApi") return undefined;
  if (!version || !ts.isStringLiteralLike(version)) return undefined;
  const match = /^1\.(\d+)$/.exec(version.text);
  return match ? Number(match[1]) : undefined;
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isReturnStatement(statement) || ts.isThrowStatement(statement)) return true;
  if (!ts.isBlock(statement)) return false;
  const last = statement.statements[statement.statements.length - 1];
  return last !== undefined && leaves(last);
}
