import type { HclBlock } from "../../bake/hcl/body.ts";
import { type Expression, rangeOf } from "../../bake/hcl/expression.ts";
import { keywordOf } from "../../bake/hcl/keyword.ts";
import { parseHcl } from "../../bake/hcl/parse-hcl.ts";
import type { DefinitionPlace } from "./definition-place.ts";
import { stringOf } from "./string-of.ts";
import { entryInService, placeInService, placeOfService } from "./service-places.ts";
import type { ProjectInput } from "../../build-input/project-input.ts";
import { fileKindOf } from "../../build-input/file-kind.ts";
import { lookUp } from "../../text/look-up.ts";
import type { TextRange } from "../../text/range.ts";

/** Finds where in the definition something is said; of JSON by its words. */
export class DefinitionPlaces {
  readonly files: readonly { readonly path: string; readonly text: string; readonly blocks: readonly HclBlock[] }[];

  constructor({ files }: ProjectInput, order: readonly string[]) {
    const paths = Object.keys(files).filter((path) => fileKindOf(path, lookUp(files, path) ?? "") === "bake");
    const all = [...new Set([...order, ...paths])].filter((path) => lookUp(files, path) !== undefined);
    this.files = all.map((path) => {
      const text = lookUp(files, path) ?? "";
      return { path, text, blocks: /\.hcl$/i.test(path) ? blocksOf(text, path) : [] };
    });
  }

  /** The block of a target: the one with its name, or the first in which `holds` finds something. */
  blockOf(name: string, holds: (block: HclBlock) => boolean = () => false): { path: string; block: HclBlock } | null {
    const blocks = this.files.flatMap(({ path, blocks: own }) =>
      own.filter(({ type }) => type === "target").map((block) => ({ path, block })),
    );
    const named = blocks.filter(({ block }) => block.labels[0] === name);
    return named.find(({ block }) => holds(block)) ?? blocks.find(({ block }) => holds(block)) ?? named[0] ?? null;
  }

  /** An attribute of a target, or of what it inherits from; else where the target is named. */
  attribute(name: string, attribute: string): DefinitionPlace {
    const found = this.blockOf(name, ({ body }) => body.attributes.has(attribute));
    const own = found?.block.body.attributes.get(attribute);
    if (found && own) return { path: found.path, range: toTextRange(rangeOf(own.expression)) };
    return placeInService(name, attribute, this.files) ?? this.target(name);
  }

  /** An entry of an object, such as an argument; else where the target is named. */
  entry(name: string, attribute: string, key: string): DefinitionPlace {
    const found = this.blockOf(name, (block) => keyOf(block, attribute, key) !== null);
    const own = found && keyOf(found.block, attribute, key);
    if (found && own) return { path: found.path, range: toTextRange(rangeOf(own)) };
    return entryInService(name, attribute, key, this.files) ?? this.word(key, name);
  }

  /** Where a target is named. */
  target(name: string): DefinitionPlace {
    const found = this.blockOf(name);
    const label = found?.block.labelRanges[0];
    if (found && label) return { path: found.path, range: toTextRange(label) };
    return placeOfService(name, this.files) ?? this.word(name);
  }

  /** The first of these words that is in the definition; else its first line. */
  word(...words: readonly string[]): DefinitionPlace {
    for (const { path, text } of this.files)
      for (const word of words) {
        const start = word === "" ? -1 : text.indexOf(word);
        if (start >= 0) return { path, range: { start, end: start + word.length } };
      }
    const [first] = this.files;
    return { path: first?.path ?? "", range: { start: 0, end: Math.max(0, first?.text.indexOf("\n") ?? 0) } };
  }
}

/** Typing in a Dockerfile asks for the same ones with every key. */
const parsed = new Map<string, { readonly text: string; readonly blocks: readonly HclBlock[] }>();
const MAX_KEPT = 10;

function blocksOf(text: string, path: string): readonly HclBlock[] {
  const last = parsed.get(path);
  if (last?.text === text) return last.blocks;
  const { blocks } = parseHcl(text, path).result;
  if (parsed.size >= MAX_KEPT) parsed.clear();
  parsed.set(path, { text, blocks });
  return blocks;
}

function keyOf({ body }: HclBlock, attribute: string, key: string): Expression | null {
  const expression = body.attributes.get(attribute)?.expression;
  if (expression?.kind !== "object") return null;
  const item = expression.items.find(({ key: own }) => textOfKey(own) === key);
  return item?.key ?? null;
}

/** The text of an object's key that is written out; undefined for others. */
export function textOfKey(key: Expression): string | undefined {
  if (key.kind !== "object key") return undefined;
  return keywordOf(key.wrapped) || stringOf(key.wrapped);
}

/** The offsets of a range. */
export function toTextRange({ start, end }: ReturnType<typeof rangeOf>): TextRange {
  return { start: start.offset, end: end.offset };
}
