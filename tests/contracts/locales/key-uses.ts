import ts from 'typescript';

/** A place in the code that asks for a text. */
export interface KeyUse {
  file: string;
  line: number;
  /** As written, with `…` for what is only known when the page is made. */
  shown: string;
  /** Matches the keys that may be meant, `namespace:key`, plural suffixes aside. */
  pattern: RegExp;
  /** The key, with or without its namespace, of a text of code that may be one; null where more than one may be meant. There are far too many to try each as a pattern. */
  literal: string | null;
  /** Whether `t` is called with it here, so that the text must exist. Otherwise it is a text of code that may be a key. */
  called: boolean;
}

/**
 * Finds every key that a file asks for: literals and templates given to `t`, and any other literal that looks like a key, since keys may be
 * kept in a table and looked up later. The namespace is the key's own, that of the call, or one that the file opens by `useTranslation`.
 */
export function findKeyUses(file: string, content: string): KeyUse[] {
  const source = ts.createSourceFile(file, content, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const opened = findNamespaces(source);
  const uses: KeyUse[] = [];
  const add = (expression: ts.Expression, called: boolean, namespaces: readonly string[], below = false) => {
    const parts = partsOf(expression);
    if (parts === null) return;
    const line = source.getLineAndCharacterOfPosition(expression.getStart(source)).line + 1;
    const [literal = null] = called || parts.length > 1 ? [] : parts;
    const pattern = patternOf(parts, namespaces, below);
    uses.push({ file, line, shown: parts.join('…'), pattern, literal, called });
  };
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && isTranslate(node.expression)) {
      const [key, options] = node.arguments;
      const namespace = optionOf(options, 'ns');
      const namespaces = namespace === undefined ? opened : [`${namespace}:`];
      const below = options?.getText(source).includes('returnObjects') === true;
      for (const expression of alternatives(key)) add(expression, true, namespaces, below);
    } else if (ts.isJsxAttribute(node) && node.name.getText(source) === 'i18nKey') {
      const value = node.initializer;
      const expression = value !== undefined && ts.isJsxExpression(value) ? value.expression : value;
      for (const each of alternatives(expression)) add(each, true, opened);
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      add(node, false, ['[^:]+:']);
    } else if (ts.isTemplateExpression(node) && /^[\w-]+[.:]/.test(node.head.text)) {
      add(node, false, ['[^:]+:']);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

function isTranslate(callee: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text === 't';
  if (ts.isCallExpression(callee))
    return ts.isIdentifier(callee.expression) && callee.expression.text === 'getT';
  return ts.isIdentifier(callee) && /^t([A-Z]\w*)?$/.test(callee.text);
}

/** The expressions that a key may come from: both sides of a choice. */
function alternatives(expression: ts.Node | undefined): ts.Expression[] {
  if (expression === undefined) return [];
  if (ts.isParenthesizedExpression(expression)) return alternatives(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...alternatives(expression.whenTrue), ...alternatives(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression))
    return [...alternatives(expression.left), ...alternatives(expression.right)];
  if (ts.isArrayLiteralExpression(expression)) return expression.elements.flatMap(alternatives);
  return [expression as ts.Expression];
}

/** A key's known parts, with what is unknown between them; null when all of it is unknown. */
function partsOf(expression: ts.Expression): string[] | null {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (!ts.isTemplateExpression(expression)) return null;
  return [expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)];
}

function patternOf(parts: readonly string[], namespaces: readonly string[], below: boolean): RegExp {
  const key = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+');
  const prefix = parts[0]?.includes(':') === true ? '' : `(?:${namespaces.join('|')})`;
  return new RegExp(`^${prefix}${key}${below ? '(\\..+)?' : ''}$`);
}

/** What stands before a file's keys: `namespace:`, and the prefix where one is set. */
function findNamespaces(source: ts.SourceFile): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && /^(useTranslation|.*getFixedT)$/.test(node.expression.getText(source))) {
      const position = node.expression.getText(source) === 'useTranslation' ? 0 : 1;
      // Of several namespaces, a key without one stands in the first.
      const first = alternatives(node.arguments[position])[0];
      const prefix = optionOf(node.arguments.at(-1), 'keyPrefix');
      if (first !== undefined && ts.isStringLiteral(first))
        found.add(`${first.text}:${prefix === undefined ? '' : `${prefix}.`}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.size === 0 ? ['site:'] : [...found];
}

function optionOf(options: ts.Expression | undefined, name: string): string | undefined {
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  for (const property of options.properties) {
    if (!ts.isPropertyAssignment(property) || property.name.getText() !== name) continue;
    if (ts.isStringLiteral(property.initializer)) return property.initializer.text;
  }
  return undefined;
}
