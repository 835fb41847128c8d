import {
  type BrokenYaml,
  type ComposeDocument,
  type ComposeValue,
  goSyntax,
  type ParsedYaml,
} from "#core/compose/value.ts";
import type { YamlMap, YamlNode, YamlScalar } from "./go-yaml/node.ts";
import { YamlParser } from "./go-yaml/parser.ts";
import { MAX_DEPTH, MAX_VALUES, ResetPass } from "./reset-pass.ts";
import { resolveScalar } from "./scalar.ts";

/** Reads YAML as go-yaml does, up to the first mistake. */
export function parseYaml(text: string): ParsedYaml {
  const documents: ComposeDocument[] = [];
  const control = findControl(text);
  const parser = new YamlParser(text, control?.limit);
  for (let next = parser.next(); next.kind !== "end"; next = parser.next()) {
    if (control && parser.isBeyondLimit) return broken({ kind: "broken", message: control.message }, documents);
    if (next.kind === "broken") return broken(next, documents);
    const pass = new ResetPass(next.root);
    if (pass.problem !== undefined) return broken({ kind: "broken", message: pass.problem }, documents);
    const reader = new Reader(next.root, pass.removed);
    const value = reader.read(next.root, undefined);
    if (reader.problem !== undefined) return broken({ kind: "broken", message: reader.problem }, documents);
    if (reader.keyProblem !== undefined)
      return broken({ kind: "broken", message: reader.keyProblem, isYaml: true }, documents);
    documents.push({ value, name: nameIn(next.root, pass.removed) ?? "", resets: pass.resets });
  }
  return { kind: "documents", documents };
}

/** The text of the `name` in a map, or in what is merged into it; undefined without one. No alias may contain itself. */
function nameIn(node: YamlNode, removed: ReadonlySet<YamlNode>): string | undefined {
  const target = node.kind === "alias" ? node.target : node;
  if (target.kind === "list") return firstOf(target.items, (item) => nameIn(item, removed));
  if (target.kind !== "map") return undefined;
  const entries = target.entries.filter(([, value]) => !removed.has(value));
  const [, own] = entries.find(([key]) => textOf(key)?.text === "name") ?? [];
  if (own === undefined) return firstOf(entries, ([key, value]) => (isMerge(key) ? nameIn(value, removed) : undefined));
  const scalar = textOf(own);
  return scalar === undefined || resolveScalar(scalar) === null ? "" : scalar.text;
}

function textOf(node: YamlNode): YamlScalar | undefined {
  const target = node.kind === "alias" ? node.target : node;
  return target.kind === "scalar" ? target : undefined;
}

function firstOf<One>(all: readonly One[], find: (one: One) => string | undefined): string | undefined {
  for (const one of all) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What comes before it is looked at first. */
function broken(problem: BrokenYaml, documents: readonly ComposeDocument[]): ParsedYaml {
  return documents.length === 0 ? problem : { kind: "documents", documents, broken: problem };
}

/** go-yaml reads a text in pieces of so many bytes, and looks at all characters of one before it goes on. */
const PIECE = 512;

/** What go-yaml says of the first character that no YAML may have, as soon as it gets to the piece from `limit` on. */
function findControl(text: string): { readonly limit: number; readonly message: string } | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const at = text.search(/[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/);
  if (at < 0) return undefined;
  let [limit, start, offset] = [0, 0, 0];
  let index = 0;
  for (const char of text.slice(0, at + 1)) {
    const size = utf8Length(char);
    if (offset + size > start + PIECE) [limit, start] = [index, offset];
    if (index < at) offset += size;
    index += char.length;
  }
  return { limit, message: `yaml: offset ${offset}: control characters are not allowed` };
}

function utf8Length(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Where a value is: its name in what is around it; undefined for a document. */
type Path = { readonly above: Path; readonly name: string; readonly isItem?: boolean } | undefined;

class Reader {
  problem: string | undefined;
  /** What is wrong with keys, which is looked at after all else. */
  keyProblem: string | undefined;
  readonly #root: YamlNode;
  readonly #removed: ReadonlySet<YamlNode>;
  /** What is being read because an alias stands for it. */
  readonly #open = new Set<YamlNode>();
  #count = 0;
  #depth = 0;

  constructor(root: YamlNode, removed: ReadonlySet<YamlNode>) {
    this.#root = root;
    this.#removed = removed;
  }

  read(node: YamlNode, path: Path): ComposeValue {
    this.#count++;
    if (this.#count > MAX_VALUES) this.problem ??= "yaml: document contains excessive aliasing";
    if (this.#depth >= MAX_DEPTH) this.problem ??= "yaml: the document is nested too deeply";
    if (this.problem !== undefined) return null;
    this.#depth++;
    const value = this.#readNode(node, path);
    this.#depth--;
    return value;
  }

  #readNode(node: YamlNode, path: Path): ComposeValue {
    switch (node.kind) {
      case "alias":
        return this.#readAlias(node.target, node.name, path);
      case "scalar":
        return this.#readScalar(node);
      case "list":
        return node.items.flatMap((item, at) => this.#readItem(item, { above: path, name: String(at), isItem: true }));
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
      this.problem ??= `yaml: anchor '${name}' value contains itself`;
      return null;
    }
    this.#open.add(target);
    const value = this.read(target, path);
    this.#open.delete(target);
    return value;
  }

  #readItem(item: YamlNode, path: Path): readonly ComposeValue[] {
    return this.#removed.has(item) ? [] : [this.read(item, path)];
  }

  #readMap(node: YamlMap, path: Path): ComposeValue {
    const entries = new Map<string, ComposeValue>();
    const merged: ComposeValue[] = [];
    const lines = new Map<string, number>();
    for (const [key, value] of node.entries) {
      if (this.#removed.has(value)) continue;
      const name = this.#readKey(key, path);
      const before = lines.get(name);
      if (before !== undefined && key.kind !== "alias") {
        const what = `line ${key.line}: mapping key ${goSyntax(name)} already defined at line ${before}`;
        this.problem ??= `yaml: construct errors:\n  ${what}`;
        return null;
      }
      lines.set(name, key.line);
      const own = name === "<<" ? path : { above: path, name };
      const { keyProblem } = this;
      const read = this.read(value, own);
      const isMerged = isMerge(key);
      // keys that are merged become text
      if (isMerged) this.keyProblem = keyProblem;
      if (!isMerged) entries.set(name, read);
      else if (isMergeable(read)) merged.push(...(Array.isArray(read) ? read : [read]));
      else this.#fail("yaml: map merge requires map or sequence of maps as the value");
    }
    return merged.length === 0 ? entries : mergeInto(entries, merged);
  }

  #readKey(key: YamlNode, path: Path): string {
    const target = key.kind === "alias" ? key.target : key;
    const value = this.read(target, path);
    if (typeof value === "string") return value;
    if (value instanceof Map || Array.isArray(value))
      this.#fail(`yaml: cannot use '${goSyntax(value)}' as a map key; try decoding into yaml.Node`);
    const text = value !== null && typeof value === "object" && "text" in value ? value.text : String(value ?? "<nil>");
    const place = path === undefined ? "at top level" : `in ${keyPlaceOf(path)}`;
    this.keyProblem ??= `non-string key ${place}: ${text}`;
    return text;
  }
}

function isMerge(key: YamlNode): boolean {
  return key.kind === "scalar" && key.isPlain && key.text === "<<";
}

/** As `services.a.ports[0]`. */
function keyPlaceOf(path: Path): string {
  if (path === undefined) return "";
  const above = keyPlaceOf(path.above);
  if (path.isItem) return `${above}[${path.name}]`;
  return above === "" ? path.name : `${above}.${path.name}`;
}

const ASKED: ReadonlyMap<string, string> = new Map(
  ["int", "float", "bool", "null", "timestamp"].map((type) => [`tag:yaml.org,2002:${type}`, type]),
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
