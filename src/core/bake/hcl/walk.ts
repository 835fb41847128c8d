import type { Expression, ScopeTraversal } from "./expression.ts";
import { keywordOf } from "./keyword.ts";

/** The expressions directly inside of one, in the order of the text. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "parentheses":
      return [expression.inner];
    case "relative traversal":
      return [expression.source];
    case "call":
      return expression.args;
    case "conditional":
      return [expression.condition, expression.whenTrue, expression.whenFalse];
    case "index":
      return [expression.collection, expression.key];
    case "tuple":
      return expression.elements;
    case "object":
      return expression.items.flatMap(({ key, value }) => [key, value]);
    case "object key":
      return keywordOf(expression.wrapped) === "" ? [expression.wrapped] : [];
    case "for": {
      const { collection, key, value, condition } = expression;
      return [collection, ...(key ? [key] : []), value, ...(condition ? [condition] : [])];
    }
    case "splat":
      return [expression.source, expression.each];
    case "template":
      return expression.parts;
    case "template join":
      return [expression.tuple];
    case "template wrap":
      return [expression.wrapped];
    case "binary":
      return [expression.left, expression.right];
    case "unary":
      return [expression.operand];
    default:
      return [];
  }
}

/** An expression and all that is in it, in the order of the text. */
export function* expressionsIn(expression: Expression): Iterable<Expression> {
  const pending: Expression[] = [expression];
  for (let next = pending.pop(); next; next = pending.pop()) {
    yield next;
    // not all at once: a list may have more elements than a call takes arguments
    for (const child of childrenOf(next).toReversed()) pending.push(child);
  }
}

/** The names of the functions that an expression calls, in the order of the text, as often as it does. */
export function calledFunctions(expression: Expression): readonly string[] {
  const names: string[] = [];
  for (const one of expressionsIn(expression)) if (one.kind === "call") names.push(one.name);
  return names;
}

/** The names from outside that an expression uses, with their steps; variables of a `for` are not from outside. */
export function usedVariables(expression: Expression): readonly ScopeTraversal[] {
  const used: ScopeTraversal[] = [];
  const pending: (readonly [Expression, ReadonlySet<string>])[] = [[expression, new Set()]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, locals] = next;
    if (node.kind === "scope traversal" && !locals.has(node.name)) used.push(node);
    const names = node.kind === "for" ? [node.keyName, node.valueName] : [];
    const inner = names.length === 0 ? locals : new Set([...locals, ...names.filter((name) => name !== "")]);
    for (const child of childrenOf(node).toReversed())
      pending.push([child, node.kind === "for" && child === node.collection ? locals : inner]);
  }
  return used;
}

/** How deep an expression nests, found without recursion. */
export function depthOf(expression: Expression): number {
  let deepest = 0;
  const pending: (readonly [Expression, number])[] = [[expression, 1]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [node, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of childrenOf(node)) pending.push([child, depth + 1]);
  }
  return deepest;
}
