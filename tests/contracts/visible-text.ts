import ts from 'typescript';

/** Attributes that a person reads or hears. */
const spoken = new Set([
  'alt',
  'title',
  'label',
  'placeholder',
  'summary',
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'aria-placeholder',
]);
const words = /\p{L}/u;

/** A text that a person would read, written into the code where no translator finds it. */
export interface VisibleText {
  line: number;
  text: string;
}

/** Finds texts between a component's tags, and in attributes that are read aloud, that are written into the code. */
export function findVisibleTexts(file: string, content: string): VisibleText[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: VisibleText[] = [];
  const add = (node: ts.Node, text: string) => {
    if (!words.test(text)) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    found.push({ line, text: text.trim() });
  };
  const addLiterals = (expression: ts.Expression | undefined) => {
    if (expression === undefined) return;
    if (ts.isStringLiteralLike(expression)) add(expression, expression.text);
    else if (ts.isTemplateExpression(expression)) {
      add(
        expression,
        [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)].join(' '),
      );
    } else if (ts.isConditionalExpression(expression)) {
      addLiterals(expression.whenTrue);
      addLiterals(expression.whenFalse);
    } else if (ts.isBinaryExpression(expression)) {
      // What a comparison compares is not shown; what it chooses is.
      if (expression.operatorToken.kind === ts.SyntaxKind.PlusToken) addLiterals(expression.left);
      if (!isComparison(expression.operatorToken.kind)) addLiterals(expression.right);
    } else if (ts.isParenthesizedExpression(expression)) addLiterals(expression.expression);
  };
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node)) add(node, node.text);
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) addLiterals(node.expression);
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(source))) {
      const value = node.initializer;
      if (value !== undefined) addLiterals(ts.isJsxExpression(value) ? value.expression : value);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isComparison(kind: ts.SyntaxKind): boolean {
  return [
    ts.SyntaxKind.EqualsEqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsEqualsToken,
    ts.SyntaxKind.EqualsEqualsToken,
    ts.SyntaxKind.ExclamationEqualsToken,
  ].includes(kind);
}
