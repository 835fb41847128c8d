import type { BrokenYaml, ComposeDocument, ComposeValue, ParsedYaml } from "#core/compose/value.ts";
import type { YamlMap, YamlNode, YamlScalar } from "./go-yaml/node.ts";
import { YamlParser } from "./go-yaml/parser.ts";
import { resolveScalar } from "./scalar.ts";

/** Values in all; aliases can make very many out of few. */
const MAX_VALUES = 100_000;

/** Levels of values, those that aliases stand for too. */
const MAX_DEPTH = 400;

/** Reads YAML as go-yaml does, up to the first mistake. */
export function parseYaml(text: string): ParsedYaml {
  const control = findControl(text);
  if (control >= 0) {
    const offset = new TextEncoder().encode(text.slice(0, control)).length;
    return { kind: "broken", message: `yaml: offset ${offset}: control characters are not allowed` };
  }
  const documents: ComposeDocument[] = [];
  const parser = new YamlParser(text);
  for (let next = parser.next(); next.kind !== "end"; next = parser.next()) {
    if (next.kind === "broken") return broken(next, documents);
    const reader = new Reader(next.root);
    const value = reader.read(next.root, undefined);
    if (reader.problem !== undefined) {
      const isYaml = reader.problem.startsWith("non-string key ");
      return broken({ kind: "broken", message: reader.problem, isYaml }, documents);
    }
    documents.push({ value, resets: reader.resets });
  }
  return { kind: "documents", documents };
}

/** What comes before it is looked at first. */
function broken(problem: BrokenYaml, documents: readonly ComposeDocument[]): ParsedYaml {
  return documents.length === 0 ? problem : { kind: "documents", documents, broken: problem };
}

/** The first character that no YAML may have; -1 if there is none. */
function findControl(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.search(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/);
}

/** Where a value is: its name in what is around it; undefined for a document. */
type Path = { readonly above: Path; readonly name: string } | undefined;

class Reader {
  readonly resets: string[][] = [];
  problem: string | undefined;
  readonly #root: YamlNode;
  /** What is being read because an alias stands for it, and where. */
  readonly #open = new Map<YamlNode, Path>();
  #count = 0;
  #depth = 0;

  constructor(root: YamlNode) {
    this.#root = root;
  }

  read(node: YamlNode, path: Path): ComposeValue {
    this.#countValue();
    if (this.#depth >= MAX_DEPTH) this.problem ??= "yaml: the document is nested too deeply";
    if (this.problem !== undefined) return null;
    this.#depth++;
    const value = this.#readNode(node, path);
    this.#depth--;
    return value;
  }

  #countValue(): void {
    this.#count++;
    if (this.#count > MAX_VALUES) this.problem ??= "yaml: document contains excessive aliasing";
  }

  #readNode(node: YamlNode, path: Path): ComposeValue {
    switch (node.kind) {
      case "alias":
        return this.#readAlias(node.target, node.name, path);
      case "scalar":
        return this.#readScalar(node);
      case "list":
        return node.items.flatMap((item, at) => this.#readItem(item, { above: path, name: String(at) }));
      case "map":
        return this.#readMap(node, path);
    }
  }

  /** Notes what is wrong with the document as a whole. */
  #fail(message: string): void {
    this.problem ??= `yaml: construct errors:\n  line ${this.#root.line}: ${message}`;
  }

  #readScalar(node: YamlScalar): ComposeValue {
    const value = resolveScalar(node);
    const asked = ASKED.get(node.tag);
    if (asked === undefined) return value;
    const type = typeOf(value);
    const fits = type === asked || (asked === "float" && type === "int");
    if (!fits) this.#fail(`yaml: cannot construct !!${type} \`${node.text}\` as a !!${asked}`);
    return value;
  }

  #readAlias(target: YamlNode, name: string, path: Path): ComposeValue {
    if (this.#open.has(target)) {
      const at = namesOf(path).join(".");
      const before = namesOf(this.#open.get(target)).join(".");
      const isMerged = before.length >= at.length;
      if (isMerged) this.problem ??= `yaml: anchor '${name}' value contains itself`;
      else this.#fail(`cycle detected: node at path ${at} references node at path ${before}`);
      return null;
    }
    this.#open.set(target, path);
    const value = this.read(target, path);
    this.#open.delete(target);
    return value;
  }

  #readItem(item: YamlNode, path: Path): readonly ComposeValue[] {
    return this.#isReset(item, path) ? [] : [this.read(item, path)];
  }

  /** `!reset` takes a value away; `!override` keeps it, but not what it would be merged with. */
  #isReset(node: YamlNode, path: Path): boolean {
    const { tag } = node.kind === "alias" ? node.target : node;
    if (tag !== "!reset" && tag !== "!override") return false;
    this.#countValue();
    if (this.problem === undefined) this.resets.push(namesOf(path));
    return tag === "!reset";
  }

  #readMap(node: YamlMap, path: Path): ComposeValue {
    const entries = new Map<string, ComposeValue>();
    const merged: ComposeValue[] = [];
    const lines = new Map<string, number>();
    for (const [key, value] of node.entries) {
      const name = this.#readKey(key, path);
      if (name === undefined) return null;
      const before = lines.get(name);
      if (before !== undefined) {
        const what = `line ${key.line}: mapping key "${name}" already defined at line ${before}`;
        this.#fail(what);
        return null;
      }
      lines.set(name, key.line);
      const own = name === "<<" ? path : { above: path, name };
      if (this.#isReset(value, own)) continue;
      const read = this.read(value, own);
      const isMerge = name === "<<" && key.kind === "scalar" && key.isPlain;
      if (!isMerge) entries.set(name, read);
      else if (isMergeable(read)) merged.push(...(Array.isArray(read) ? read : [read]));
      else this.#fail("yaml: map merge requires map or sequence of maps as the value");
    }
    return merged.length === 0 ? entries : mergeInto(entries, merged);
  }

  #readKey(key: YamlNode, path: Path): string | undefined {
    const target = key.kind === "alias" ? key.target : key;
    const value = target.kind === "scalar" ? this.#readScalar(target) : null;
    if (typeof value === "string") return value;
    const text = value !== null && typeof value === "object" && "text" in value ? value.text : String(value ?? "<nil>");
    const place = path === undefined ? "at top level" : `in ${namesOf(path).join(".")}`;
    this.problem ??= `non-string key ${place}: ${text}`;
    return undefined;
  }
}

/** The names on the way from the document down. */
function namesOf(path: Path): string[] {
  const names: string[] = [];
  for (let one = path; one !== undefined; one = one.above) names.push(one.name);
  return names.toReversed();
}

const ASKED: ReadonlyMap<string, string> = new Map(
  ["int", "float", "bool"].map((type) => [`tag:yaml.org,2002:${type}`, type]),
);

/** The type of a scalar as YAML names it. */
function typeOf(value: ComposeValue): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string" || !("text" in value)) return "str";
  return value.kind === "time" ? "timestamp" : value.kind;
}

function isMergeable(value: ComposeValue): boolean {
  return value instanceof Map || (Array.isArray(value) && value.every((one) => one instanceof Map));
}

/** What `<<` brings; what is written out wins, and of several the first. */
function mergeInto(entries: ReadonlyMap<string, ComposeValue>, merged: readonly ComposeValue[]): ComposeValue {
  const all = new Map(entries);
  for (const one of merged)
    if (one instanceof Map) for (const [key, value] of one) if (!all.has(key)) all.set(key, value);
  return all;
}
