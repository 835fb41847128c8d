import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import { describeRange, rangeBetween, type SourceRange } from "../hcl/position.ts";
import { nameHint } from "../hcl/suggest-name.ts";
import { type JsonNode, type JsonProperty, missingRangeOfNode, startRangeOfNode } from "../json/node.ts";
import { type Attribute, type BodyBlock, type Body, type BodyContent, type BodySchema, jsonBody } from "./body.ts";

type JsonView = Extract<Body, { syntax: "json" }>;

const WRONG_TYPE = "Incorrect JSON value type";

/** What a body in JSON has of a schema; anything else in it is left in the rest. */
export function takeJsonContent(view: JsonView, schema: BodySchema, diagnostics: Diagnostic[]): BodyContent {
  const properties = collectProperties(view.node, undefined, diagnostics);
  const names = new Set(schema.attributes.map(({ name }) => name));
  const blockSchemas = new Map(schema.blocks.map((block) => [block.type, block]));
  const attributes = new Map<string, Attribute>();
  const blocks: BodyBlock[] = [];
  const used = new Set(view.hidden);
  for (const property of properties) {
    if (view.hidden.has(property.name)) continue;
    const block = blockSchemas.get(property.name);
    if (names.has(property.name)) {
      const existing = attributes.get(property.name);
      if (existing) {
        const detail = `The argument "${property.name}" was already set at ${describeRange(existing.range)}.`;
        diagnostics.push(diagnostic("Duplicate argument", detail, property.nameRange));
        continue;
      }
      attributes.set(property.name, toAttribute(property));
    } else if (block) blocks.push(...unpackBlocks(property, block.labels, diagnostics));
    else continue;
    used.add(property.name);
  }
  for (const { name, isRequired } of schema.attributes) {
    if (!isRequired || attributes.has(name)) continue;
    const detail = `The argument "${name}" is required, but no definition was found.`;
    diagnostics.push(diagnostic("Missing required argument", detail, missingRangeOfNode(view.node)));
  }
  return { attributes, blocks, rest: { ...view, hidden: used } };
}

function toAttribute({ name, nameRange, value }: JsonProperty): Attribute {
  const range = rangeBetween(nameRange, value.range);
  return { name, expression: { syntax: "json", node: value }, range, nameRange };
}

/** The properties of an object, or of all objects of an array. */
function collectProperties(
  node: JsonNode,
  label: string | undefined,
  diagnostics: Diagnostic[],
): readonly JsonProperty[] {
  const what =
    label === undefined ? "to define arguments and child blocks" : `to specify ${label} labels for this block`;
  if (node.kind === "null") return [];
  if (node.kind === "object") return node.properties;
  if (node.kind === "array")
    return node.elements.flatMap((element) => {
      if (element.kind === "object") return element.properties;
      diagnostics.push(diagnostic(WRONG_TYPE, `A JSON object is required here, ${what}.`, startRangeOfNode(element)));
      return [];
    });
  const detail = `Either a JSON object or JSON array of objects is required here, ${what}.`;
  diagnostics.push(diagnostic(WRONG_TYPE, detail, startRangeOfNode(node)));
  return [];
}

const BLOCKS = new WeakMap<JsonProperty, readonly BodyBlock[]>();

/** The blocks of a property; always the same ones, so that each can be told from others of its name. */
function unpackBlocks(
  property: JsonProperty,
  labels: readonly string[],
  diagnostics: Diagnostic[],
): readonly BodyBlock[] {
  const known = diagnostics.length;
  const cached = BLOCKS.get(property);
  if (cached) return cached;
  const header: Header = { type: property.name, typeRange: property.nameRange, labels: [], labelRanges: [] };
  const blocks = unpack(property.value, header, labels, diagnostics);
  if (diagnostics.length === known) BLOCKS.set(property, blocks);
  return blocks;
}

interface Header {
  readonly type: string;
  readonly typeRange: SourceRange;
  readonly labels: readonly string[];
  readonly labelRanges: readonly SourceRange[];
}

function unpack(
  node: JsonNode,
  header: Header,
  labels: readonly string[],
  diagnostics: Diagnostic[],
): readonly BodyBlock[] {
  const [label, ...others] = labels;
  if (label !== undefined) {
    const properties = collectProperties(node, label, diagnostics);
    if (properties.length === 0) {
      const detail = `At least one object property is required, whose name represents the ${header.type} block's ${label}.`;
      diagnostics.push(diagnostic("Missing block label", detail, startRangeOfNode(node)));
    }
    return properties.flatMap(({ name, nameRange, value }) => {
      const inner = { ...header, labels: [...header.labels, name], labelRanges: [...header.labelRanges, nameRange] };
      return unpack(value, inner, others, diagnostics);
    });
  }
  if (node.kind === "null") return [];
  if (node.kind === "object" || node.kind === "array") {
    const bodies = node.kind === "object" ? [node] : node.elements;
    return bodies.map((body) => ({ ...header, body: jsonBody(body), definitionRange: node.openRange }));
  }
  const detail = `Either a JSON object or a JSON array is required, representing the contents of one or more "${header.type}" blocks.`;
  diagnostics.push(diagnostic(WRONG_TYPE, detail, startRangeOfNode(node)));
  return [];
}

/** Reports everything that a schema does not name. A property `//` is a comment. */
export function refuseOtherJson(
  view: JsonView,
  schema: BodySchema,
  content: BodyContent,
  diagnostics: Diagnostic[],
): void {
  const used = content.rest.syntax === "json" ? content.rest.hidden : view.hidden;
  const unset = schema.attributes.map(({ name }) => name).filter((name) => !used.has(name));
  const names = [...unset, ...schema.blocks.map(({ type }) => type)];
  for (const { name, nameRange } of collectProperties(view.node, undefined, diagnostics)) {
    if (name === "//" || used.has(name)) continue;
    const detail = `No argument or block type is named "${name}".${nameHint(name, names)}`;
    diagnostics.push(diagnostic("Extraneous JSON object property", detail, nameRange));
  }
}

/** All properties that are left, as attributes. */
export function takeAllJson(view: JsonView, diagnostics: Diagnostic[]): ReadonlyMap<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  if (view.node.kind !== "object") {
    const detail = "A JSON object is required here, setting the arguments for this block.";
    diagnostics.push(diagnostic(WRONG_TYPE, detail, startRangeOfNode(view.node)));
    return attributes;
  }
  for (const property of view.node.properties) {
    const { name, nameRange } = property;
    if (name === "//" || view.hidden.has(name)) continue;
    const existing = attributes.get(name);
    if (!existing) attributes.set(name, toAttribute(property));
    else {
      const detail = `The argument "${name}" was already set at ${describeRange(existing.range)}.`;
      diagnostics.push(diagnostic("Duplicate attribute definition", detail, nameRange));
    }
  }
  return attributes;
}
