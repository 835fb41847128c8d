import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import type { HclAttribute, HclBlock } from "../hcl/body.ts";
import { emptyRange, rangeBetween, type SourceRange } from "../hcl/position.ts";
import { suggestName } from "../hcl/suggest-name.ts";
import {
  type Attribute,
  type BodyBlock,
  type BlockSchema,
  type Body,
  type BodyContent,
  type BodySchema,
  hclBody,
} from "./body.ts";

type HclView = Extract<Body, { syntax: "hcl" }>;

/** What a body in HCL's own syntax has of a schema; anything else in it is left in the rest. */
export function takeHclContent(view: HclView, schema: BodySchema, diagnostics: Diagnostic[]): BodyContent {
  const { body, hiddenAttributes, hiddenBlocks } = view;
  const attributes = new Map<string, Attribute>();
  const asked = new Map(schema.attributes.map((attribute) => [attribute.name, attribute]));
  for (const { name, isRequired } of schema.attributes) {
    if (!isRequired || (body.attributes.has(name) && !hiddenAttributes.has(name))) continue;
    const detail = `The argument "${name}" is required, but no definition was found.`;
    diagnostics.push(diagnostic("Missing required argument", detail, missingRange(view)));
  }
  for (const [name, attribute] of body.attributes)
    if (asked.has(name) && !hiddenAttributes.has(name)) attributes.set(name, toAttribute(attribute));
  const wanted = new Map(schema.blocks.map((block) => [block.type, block]));
  const blocks = body.blocks.flatMap((block): BodyBlock[] => {
    const blockSchema = hiddenBlocks.has(block.type) ? undefined : wanted.get(block.type);
    return blockSchema && hasRightLabels(block, blockSchema, diagnostics) ? [toBlock(block)] : [];
  });
  const rest: Body = {
    ...view,
    hiddenAttributes: new Set([...hiddenAttributes, ...attributes.keys()]),
    hiddenBlocks: new Set([...hiddenBlocks, ...wanted.keys()]),
  };
  return { attributes, blocks, rest };
}

function hasRightLabels(block: HclBlock, { type, labels }: BlockSchema, diagnostics: Diagnostic[]): boolean {
  const extra = block.labelRanges[labels.length];
  if (extra) {
    const detail =
      labels.length === 0
        ? `No labels are expected for ${type} blocks.`
        : `Only ${labels.length} labels (${labels.join(", ")}) are expected for ${type} blocks.`;
    diagnostics.push(diagnostic(`Extraneous label for ${type}`, detail, extra));
    return false;
  }
  const missing = labels[block.labels.length];
  if (missing === undefined) return true;
  const detail = `All ${type} blocks must have ${labels.length} labels (${labels.join(", ")}).`;
  diagnostics.push(diagnostic(`Missing ${missing} for ${type}`, detail, block.openBraceRange));
  return false;
}

function toAttribute({ name, expression, range, nameRange }: HclAttribute): Attribute {
  return { name, expression: { syntax: "hcl", expression }, range, nameRange };
}

const BLOCKS = new WeakMap<HclBlock, BodyBlock>();

/** Always the same for a block, so that it can be told from others of its name. */
function toBlock(block: HclBlock): BodyBlock {
  const known = BLOCKS.get(block);
  if (known) return known;
  const { type, labels, typeRange, labelRanges } = block;
  const made: BodyBlock = {
    type,
    labels,
    body: hclBody(block.body),
    definitionRange: rangeBetween(typeRange, labelRanges.at(-1) ?? typeRange),
    typeRange,
    labelRanges,
  };
  BLOCKS.set(block, made);
  return made;
}

/** Reports everything that a schema does not name. */
export function refuseOtherHcl(
  view: HclView,
  schema: BodySchema,
  content: BodyContent,
  diagnostics: Diagnostic[],
): void {
  const names = new Set(schema.attributes.map(({ name }) => name));
  const unset = [...names].filter((name) => !content.attributes.has(name));
  const blockTypes = schema.blocks.map(({ type }) => type);
  for (const [name, attribute] of view.body.attributes) {
    if (names.has(name)) continue;
    const detail = `An argument named "${name}" is not expected here.${attributeHint(name, unset, blockTypes)}`;
    diagnostics.push(diagnostic("Unsupported argument", detail, attribute.nameRange));
  }
  for (const { type, typeRange } of view.body.blocks) {
    if (blockTypes.includes(type)) continue;
    const detail = `Blocks of type "${type}" are not expected here.${blockHint(type, blockTypes, names)}`;
    diagnostics.push(diagnostic("Unsupported block type", detail, typeRange));
  }
}

function attributeHint(name: string, names: readonly string[], blockTypes: readonly string[]): string {
  const suggestion = suggestName(name, names);
  if (suggestion !== "") return ` Did you mean "${suggestion}"?`;
  return blockTypes.includes(name) ? ` Did you mean to define a block of type "${name}"?` : "";
}

function blockHint(type: string, blockTypes: readonly string[], names: ReadonlySet<string>): string {
  const suggestion = suggestName(type, blockTypes);
  if (suggestion !== "") return ` Did you mean "${suggestion}"?`;
  if (!names.has(type)) return "";
  return ` Did you mean to define argument "${type}"? If so, use the equals sign to assign it a value.`;
}

/** All attributes that are left. A block among them is reported. */
export function takeAllHcl(view: HclView, diagnostics: Diagnostic[]): ReadonlyMap<string, Attribute> {
  const [block] = view.body.blocks;
  if (block)
    diagnostics.push(diagnostic(`Unexpected "${block.type}" block`, "Blocks are not allowed here.", block.typeRange));
  const left = [...view.body.attributes].filter(([name]) => !view.hiddenAttributes.has(name));
  return new Map(left.map(([name, attribute]) => [name, toAttribute(attribute)]));
}

/** Where a message about something that is missing points at. */
export function missingRange({ body }: HclView): SourceRange {
  return emptyRange(body.range.file, body.range.start);
}
