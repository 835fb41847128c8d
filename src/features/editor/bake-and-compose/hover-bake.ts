import type { ProjectOverview } from "#core/analysis.ts";
import { standardLibrary } from "#core/bake/functions/standard-library.ts";
import type { HclBody } from "#core/bake/hcl/body.ts";
import { parseHcl } from "#core/bake/hcl/parse-hcl.ts";
import type { BakeSymbol } from "#core/project/symbols/bake-symbols.ts";
import { filesReadWith, symbolAt } from "#core/project/symbols/definition-symbols.ts";
import { type EvaluationSettings, expressionValueAt } from "#core/project/symbols/expression-value-at.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { lookUp } from "#core/text/look-up.ts";
import type { TextRange } from "#core/text/range.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import { type Hover, joinSentences, toHover } from "../hover/hover.ts";
import { inCode } from "../hover/in-code.ts";
import { describeDockerfile } from "./describe-dockerfile.ts";
import { describeTarget } from "./describe-target.ts";
import { dockerfileOfTarget } from "./dockerfile-of-target.ts";
import { ownSignature, standardSignature } from "./signatures.ts";

/** What the name, attribute or expression at `offset` of a bake file is; null where there is nothing to say. */
export function hoverBake(
  project: ProjectOverview,
  path: string,
  offset: number,
  settings: EvaluationSettings,
): Hover | null {
  const text = lookUp(project.input.files, path) ?? "";
  const symbol = symbolAt(text, offset);
  if (symbol !== null && offset < symbol.range.end) {
    const isCall = symbol.kind === "function" && !symbol.isDefinition;
    const found = isCall ? expressionValueAt(project.input, path, offset, settings) : null;
    // where the call has no value, what it is part of may have one, which would be misleading here
    const value = found?.range.start === symbol.range.start ? found : null;
    return toHover(symbol.range, [
      ...describe(symbol, project, path),
      ...(value === null ? [] : [saysValue(value.value)]),
    ]);
  }
  const attribute = attributeAt(text, offset);
  if (attribute !== null) return toHover(attribute.range, [attribute.text]);
  const found = expressionValueAt(project.input, path, offset, settings);
  return found && toHover(found.range, [saysValue(found.value)]);
}

function saysValue(value: string): string {
  const { valueIs, valueIsEmpty } = definitionMessages();
  return value === "" ? valueIsEmpty : valueIs(inCode(value, 200));
}

function describe(symbol: BakeSymbol, project: ProjectOverview, path: string): readonly string[] {
  const words = definitionMessages();
  const name = inCode(symbol.name);
  switch (symbol.kind) {
    case "target":
      return describeTarget(symbol.name, project);
    case "variable":
      return describeVariable(symbol.name, project, path);
    case "function":
      return [words.signature(inCode(signatureOf(symbol.name, project, path)))];
    case "local":
      return [blockTypeAt(symbol, project, path) === "function" ? words.isParameter(name) : words.isMatrixKey(name)];
    case "dockerfile":
    case "stage":
      return describeDockerfile(
        dockerfileOfTarget(project, symbol.block, lookUp(project.input.files, path) ?? ""),
        symbol.kind === "stage" ? symbol.name : null,
      );
    default:
      return assertNever(symbol.kind);
  }
}

function describeVariable(name: string, { variables, error, input }: ProjectOverview, path: string): readonly string[] {
  const words = definitionMessages();
  const shown = inCode(name);
  const known = variables.find((one) => one.name === name);
  if (known === undefined) return error === null ? [] : [words.variableIsUnknown(shown)];
  const { value, description = "", type = "" } = known;
  const first =
    value === undefined
      ? words.variableIsNull(shown)
      : value === ""
        ? words.variableIsEmpty(shown)
        : words.variableIs(shown, inCode(value, 200));
  const isBlock = filesReadWith(path, input).some((file) =>
    parseHcl(lookUp(input.files, file) ?? "", "").result.blocks.some(
      ({ type: kind, labels }) => kind === "variable" && labels[0] === name,
    ),
  );
  return [
    first,
    joinSentences(description.replaceAll("`", "ˋ"), type === "" ? "" : words.signature(inCode(type))),
    isBlock ? words.canBeSet(shown) : "",
  ];
}

function signatureOf(name: string, { input }: ProjectOverview, path: string): string {
  const standard = standardLibrary({ now: "", home: "" }).get(name);
  if (standard !== undefined) return standardSignature(name, standard);
  const blocks = filesReadWith(path, input).flatMap(
    (file) => parseHcl(lookUp(input.files, file) ?? "", "").result.blocks,
  );
  const own = blocks.findLast(({ type, labels }) => type === "function" && labels[0] === name);
  return own === undefined ? name : ownSignature(own);
}

function blockTypeAt({ range }: BakeSymbol, { input }: ProjectOverview, path: string): string {
  const { blocks } = parseHcl(lookUp(input.files, path) ?? "", "").result;
  return blocks.find(({ body }) => contains(body, range.start))?.type ?? "";
}

/** The attribute or type of block that is named at a place, with what it is for. */
function attributeAt(text: string, offset: number): { readonly range: TextRange; readonly text: string } | null {
  const { blocks: blockTexts, ...tables } = definitionMessages();
  const pending = [...parseHcl(text, "").result.blocks];
  for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
    pending.push(...block.body.blocks);
    const type = { start: block.typeRange.start.offset, end: block.typeRange.end.offset };
    if (type.start <= offset && offset < type.end) return toAttribute(lookUp<string>(blockTexts, block.type), type);
    const table = lookUp<unknown>(tables, block.type);
    for (const { name, nameRange } of block.body.attributes.values()) {
      const range = { start: nameRange.start.offset, end: nameRange.end.offset };
      if (offset < range.start || offset >= range.end) continue;
      return toAttribute(typeof table === "object" && table !== null ? textIn(table, name) : undefined, range);
    }
  }
  return null;
}

function textIn(table: object, name: string): string | undefined {
  const entry = Object.entries(table).find(([key]) => key === name)?.[1];
  return typeof entry === "string" ? entry : undefined;
}

function toAttribute(text: string | undefined, range: TextRange) {
  return text === undefined ? null : { range, text };
}

function contains({ range }: HclBody, offset: number): boolean {
  return range.start.offset <= offset && offset <= range.end.offset;
}
