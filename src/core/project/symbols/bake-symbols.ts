import type { HclBlock, HclBody } from "../../bake/hcl/body.ts";
import { type Expression, rangeOf, type ScopeTraversal } from "../../bake/hcl/expression.ts";
import { parseHcl } from "../../bake/hcl/parse-hcl.ts";
import { expressionsIn, usedVariables } from "../../bake/hcl/walk.ts";
import type { TextRange } from "../../text/range.ts";
import { textOfKey, toTextRange } from "../rules/definition-places.ts";
import { stringOf } from "../rules/string-of.ts";

/** What a name in a bake file means: targets and groups share their names; a local is a matrix key or a parameter. */
export type BakeSymbolKind = "target" | "variable" | "function" | "local" | "dockerfile" | "stage";

/** A name in a bake file. */
export interface BakeSymbol {
  readonly kind: BakeSymbolKind;
  readonly name: string;
  /** The name alone, without quotes or a `target:` in front of it. */
  readonly range: TextRange;
  readonly isDefinition: boolean;
  /** Whether it is the name that a group is given. */
  readonly isGroup: boolean;
  /** The label of the block that it is in; "" outside of all blocks. */
  readonly block: string;
  /** Where a local is known; null for names that are known everywhere. */
  readonly scope: TextRange | null;
}

/** As many texts as files are read together, with some to spare. */
const MOST_REMEMBERED = 8;

const remembered = new Map<string, readonly BakeSymbol[]>();

/** The names in a bake file in HCL, in the order in which they are found; a text that cannot be parsed whole has fewer. */
export function bakeSymbols(text: string): readonly BakeSymbol[] {
  const symbols = remembered.get(text) ?? new SymbolReader(text).read();
  remembered.delete(text);
  remembered.set(text, symbols);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return symbols;
}

const NAME_OF_BLOCK = new Map<string, BakeSymbolKind>([
  ["target", "target"],
  ["group", "target"],
  ["variable", "variable"],
  ["function", "function"],
]);

interface BlockPlace {
  readonly label: string;
  readonly locals: ReadonlySet<string>;
  readonly scope: TextRange;
}

class SymbolReader {
  readonly #text: string;
  readonly #found: BakeSymbol[] = [];
  readonly #places = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly BakeSymbol[] {
    const { attributes, blocks } = parseHcl(this.#text, "").result;
    const nowhere: BlockPlace = { label: "", locals: new Set(), scope: { start: 0, end: this.#text.length } };
    for (const { name, nameRange, expression } of attributes.values()) {
      this.#add("variable", name, toTextRange(nameRange), true, nowhere);
      this.#readExpression(expression, nowhere);
    }
    for (const block of blocks) this.#readBlock(block);
    return this.#found;
  }

  #readBlock(block: HclBlock): void {
    const { type, labels, labelRanges, body } = block;
    const [label = ""] = labels;
    const [range] = labelRanges;
    const kind = NAME_OF_BLOCK.get(type);
    const scope = toTextRange(body.range);
    const locals = localsOf(block);
    const place: BlockPlace = { label, locals: new Set(locals.map(({ name }) => name)), scope };
    if (kind !== undefined && range !== undefined)
      this.#addInside(kind, label, toTextRange(range), true, place, type === "group");
    for (const { name, range: own } of locals) this.#addInside("local", name, own, true, place);
    this.#readBody(type, body, place);
  }

  #readBody(type: string, body: HclBody, place: BlockPlace): void {
    for (const { name, expression } of body.attributes.values()) {
      if (type === "variable" && name === "type") continue;
      if (type === "function" && (name === "params" || name === "variadic_params")) continue;
      this.#readExpression(expression, place);
      this.#readTexts(type, name, expression, place);
    }
    for (const { type: inner, body: own } of body.blocks) this.#readBody(inner, own, place);
  }

  #readExpression(expression: Expression, place: BlockPlace): void {
    for (const traversal of usedVariables(expression)) this.#readTraversal(traversal, place);
    for (const call of expressionsIn(expression))
      if (call.kind === "call") this.#add("function", call.name, toTextRange(call.nameRange), false, place);
  }

  #readTraversal({ name, nameRange, steps }: ScopeTraversal, place: BlockPlace): void {
    const range = toTextRange(nameRange);
    if (place.locals.has(name)) this.#add("local", name, range, false, place);
    else if (name === "target" || name === "group") {
      const [step] = steps;
      if (step?.kind !== "attribute") return;
      const { end } = toTextRange(step.range);
      this.#add("target", step.name, { start: end - step.name.length, end }, false, place);
    } else this.#add("variable", name, range, false, place);
  }

  /** Names that are written as texts. */
  #readTexts(type: string, attribute: string, expression: Expression, place: BlockPlace): void {
    const isTarget = type === "target";
    const isList = (isTarget && attribute === "inherits") || (type === "group" && attribute === "targets");
    const isLink = isTarget && (attribute === "contexts" || attribute === "context");
    if (isList || isLink)
      for (const one of expressionsIn(expression)) {
        const name = one.kind === "template" || one.kind === "literal" ? stringOf(one) : undefined;
        if (name === undefined) continue;
        if (isList) this.#addInside("target", name, toTextRange(rangeOf(one)), false, place);
        else if (name.startsWith("target:"))
          this.#addInside("target", name.slice("target:".length), toTextRange(rangeOf(one)), false, place);
      }
    const kind = attribute === "dockerfile" ? "dockerfile" : attribute === "target" ? "stage" : null;
    const text = isTarget && kind !== null ? stringOf(expression) : undefined;
    if (kind !== null && text !== undefined)
      this.#addInside(kind, text, toTextRange(rangeOf(expression)), false, place);
  }

  /** A name that may be in quotes, or behind a `target:`; one with escapes in it has no place. */
  #addInside(
    kind: BakeSymbolKind,
    name: string,
    around: TextRange,
    isDefinition: boolean,
    place: BlockPlace,
    isGroup = false,
  ): void {
    const end = this.#text[around.end - 1] === '"' ? around.end - 1 : around.end;
    this.#add(kind, name, { start: end - name.length, end }, isDefinition, place, isGroup);
  }

  #add(
    kind: BakeSymbolKind,
    name: string,
    range: TextRange,
    isDefinition: boolean,
    place: BlockPlace,
    isGroup = false,
  ): void {
    if (name === "" || this.#text.slice(range.start, range.end) !== name) return;
    const scope = kind === "local" ? place.scope : null;
    // a template of one piece and that piece are the same text
    const key = `${kind} ${range.start}`;
    if (this.#places.has(key)) return;
    this.#places.add(key);
    this.#found.push({ kind, name, range, isDefinition, isGroup, block: place.label, scope });
  }
}

/** The keys of a matrix and the parameters of a function. */
export function localsOf({ type, body }: HclBlock): readonly { readonly name: string; readonly range: TextRange }[] {
  if (type === "function")
    return ["params", "variadic_params"].flatMap((attribute) => {
      const expression = body.attributes.get(attribute)?.expression;
      const names = expression?.kind === "tuple" ? expression.elements : expression === undefined ? [] : [expression];
      return names.flatMap((one) =>
        one.kind === "scope traversal" ? [{ name: one.name, range: toTextRange(one.nameRange) }] : [],
      );
    });
  const matrix = type === "target" ? body.attributes.get("matrix")?.expression : undefined;
  if (matrix?.kind !== "object") return [];
  return matrix.items.flatMap(({ key }) => {
    const name = textOfKey(key);
    return name === undefined ? [] : [{ name, range: toTextRange(rangeOf(key)) }];
  });
}
