import { type Alias, Composer, type Document, isAlias, isMap, isScalar, isSeq, type Node, visit } from "yaml";
import type { ComposeDocument, ComposeValue, ParsedYaml } from "#core/compose/value.ts";
import { describeError } from "./describe-error.ts";
import { readYamlTokens } from "../yaml/read-yaml-tokens.ts";
import { lineOf } from "./lines.ts";
import { resolveScalar } from "./scalar.ts";

/** Values in all; aliases can make very many out of few. */
const MAX_VALUES = 100_000;

/** Reads YAML as go-yaml does. */
export function parseYaml(text: string): ParsedYaml {
  const documents: ComposeDocument[] = [];
  try {
    const tokens = readYamlTokens(text);
    if (tokens === null) return { kind: "broken", message: "yaml: the document is nested too deeply" };
    const composer = new Composer({ schema: "failsafe", uniqueKeys: false, merge: false, logLevel: "silent" });
    for (const document of composer.compose(tokens)) {
      const [error] = document.errors;
      if (error) return { kind: "broken", message: describeError(error, text) };
      if (isEmpty(document)) continue;
      const reader = new Reader(text, document);
      const value = reader.read(document.contents, []);
      if (reader.problem !== undefined)
        return { kind: "broken", message: reader.problem, isYaml: reader.problem.startsWith("non-string key ") };
      documents.push({ value, resets: reader.resets });
    }
  } catch (error) {
    return { kind: "broken", message: `yaml: ${error instanceof Error ? error.message : String(error)}` };
  }
  return { kind: "documents", documents };
}

/** Nothing but comments isn't a document. */
function isEmpty({ contents, directives }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.source === "" && !directives.docStart);
}

class Reader {
  readonly resets: string[][] = [];
  problem: string | undefined;
  readonly #text: string;
  readonly #document: Document.Parsed;
  readonly #open = new Set<Node>();
  readonly #targets: ReadonlyMap<Alias, Node | undefined>;
  #count = 0;

  constructor(text: string, document: Document.Parsed) {
    this.#text = text;
    this.#document = document;
    this.#targets = findTargets(document);
  }

  read(node: unknown, path: readonly string[]): ComposeValue {
    this.#count++;
    if (this.#count > MAX_VALUES) this.problem ??= "yaml: document contains excessive aliasing";
    if (this.problem !== undefined) return null;
    if (isAlias(node)) return this.#readAlias(this.#targets.get(node), node.source, path);
    if (isScalar(node)) return resolveScalar(node);
    if (isSeq(node)) return node.items.flatMap((item, at) => this.#readItem(item, [...path, String(at)]));
    return isMap(node) ? this.#readMap(node, path) : null;
  }

  #readAlias(target: Node | undefined, name: string, path: readonly string[]): ComposeValue {
    if (!target || this.#open.has(target)) {
      this.problem ??= target
        ? `yaml: anchor '${name}' value contains itself`
        : `yaml: unknown anchor '${name}' referenced`;
      return null;
    }
    this.#open.add(target);
    const value = this.read(target, path);
    this.#open.delete(target);
    return value;
  }

  #readItem(item: unknown, path: readonly string[]): readonly ComposeValue[] {
    return this.#isReset(item, path) ? [] : [this.read(item, path)];
  }

  /** `!reset` takes a value away; `!override` keeps it, but not what it would be merged with. */
  #isReset(node: unknown, path: readonly string[]): boolean {
    const target = isAlias(node) ? this.#targets.get(node) : node;
    const tag = isScalar(target) || isMap(target) || isSeq(target) ? target.tag : undefined;
    if (tag !== "!reset" && tag !== "!override") return false;
    this.resets.push([...path]);
    return tag === "!reset";
  }

  #readMap(
    node: { readonly items: readonly { readonly key: unknown; readonly value: unknown }[] },
    path: readonly string[],
  ): ComposeValue {
    const entries = new Map<string, ComposeValue>();
    const merged: ComposeValue[] = [];
    const lines = new Map<string, number>();
    for (const { key, value } of node.items) {
      const name = this.#readKey(key, path);
      if (name === undefined) return null;
      const line = isScalar(key) && key.range ? lineOf(this.#text, key.range[0]) : 0;
      const before = lines.get(name);
      if (before !== undefined) {
        const start = lineOf(this.#text, this.#document.contents?.range?.[0] ?? 0);
        const what = `line ${line}: mapping key "${name}" already defined at line ${before}`;
        this.problem ??= `yaml: construct errors:\n  line ${start}: ${what}`;
        return null;
      }
      lines.set(name, line);
      const own = name === "<<" ? path : [...path, name];
      if (this.#isReset(value, own)) continue;
      const read = this.read(value, own);
      if (name === "<<" && isScalar(key) && key.type === "PLAIN") merged.push(...(Array.isArray(read) ? read : [read]));
      else entries.set(name, read);
    }
    return merged.length === 0 ? entries : mergeInto(entries, merged);
  }

  #readKey(key: unknown, path: readonly string[]): string | undefined {
    const target = isAlias(key) ? this.#targets.get(key) : key;
    const value = isScalar(target) ? resolveScalar(target) : null;
    if (typeof value === "string") return value;
    const text = value !== null && typeof value === "object" && "text" in value ? value.text : String(value ?? "<nil>");
    const place = path.length === 0 ? "at top level" : `in ${path.join(".")}`;
    this.problem ??= `non-string key ${place}: ${text}`;
    return undefined;
  }
}

/** What the aliases stand for: the last anchor of their name before them. */
function findTargets(document: Document.Parsed): ReadonlyMap<Alias, Node | undefined> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  visit(document, {
    Alias: (_, alias) => {
      targets.set(alias, anchors.get(alias.source));
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}

/** What `<<` brings; what is written out wins, and of several the first. */
function mergeInto(entries: ReadonlyMap<string, ComposeValue>, merged: readonly ComposeValue[]): ComposeValue {
  const all = new Map(entries);
  for (const one of merged)
    if (one instanceof Map) for (const [key, value] of one) if (!all.has(key)) all.set(key, value);
  return all;
}
