import { type Diagnostic, diagnostic } from "../hcl/diagnostic.ts";
import { describeRange, type SourceRange } from "../hcl/position.ts";
import { missingRangeOfNode } from "../json/node.ts";
import type { Attribute, BodyBlock, Body, BodyContent, BodySchema } from "./body.ts";
import { missingRange, refuseOtherHcl, takeAllHcl, takeHclContent } from "./hcl-content.ts";
import { refuseOtherJson, takeAllJson, takeJsonContent } from "./json-content.ts";

/** What a body has of a schema; what else is in it does not matter. */
export function takeContent(body: Body, schema: BodySchema, diagnostics: Diagnostic[]): BodyContent {
  return body.syntax === "hcl" ? takeHclContent(body, schema, diagnostics) : takeJsonContent(body, schema, diagnostics);
}

/** What a body has of a schema; anything else in it is reported. */
export function takeWholeContent(body: Body, schema: BodySchema, diagnostics: Diagnostic[]): BodyContent {
  const content = takeContent(body, schema, diagnostics);
  if (body.syntax === "hcl") refuseOtherHcl(body, schema, content, diagnostics);
  else refuseOtherJson(body, schema, content, diagnostics);
  return content;
}

/** Where a message about something that is missing in a body points at. */
export function missingRangeOf(body: Body): SourceRange {
  return body.syntax === "hcl" ? missingRange(body) : missingRangeOfNode(body.node);
}

/** What several files together have of a schema of blocks, and the files without that. */
export function takeBlocks(
  bodies: readonly Body[],
  schema: BodySchema,
  diagnostics: Diagnostic[],
): { readonly blocks: readonly BodyBlock[]; readonly rest: readonly Body[] } {
  const contents = bodies.map((body) => takeContent(body, schema, diagnostics));
  return { blocks: contents.flatMap(({ blocks }) => blocks), rest: contents.map(({ rest }) => rest) };
}

/** All attributes that several files have left; a name that two of them set is reported. */
export function takeAllAttributes(bodies: readonly Body[], diagnostics: Diagnostic[]): ReadonlyMap<string, Attribute> {
  const attributes = new Map<string, Attribute>();
  for (const body of bodies) {
    const own = body.syntax === "hcl" ? takeAllHcl(body, diagnostics) : takeAllJson(body, diagnostics);
    for (const [name, attribute] of own) {
      const existing = attributes.get(name);
      if (existing) {
        const detail = `Argument "${name}" was already set at ${describeRange(existing.nameRange)}`;
        diagnostics.push(diagnostic("Duplicate argument", detail, attribute.nameRange));
      }
      attributes.set(name, attribute);
    }
  }
  return attributes;
}
