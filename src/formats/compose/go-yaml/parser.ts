import type { YamlNode } from "./node.ts";
import { Scanner } from "./scanner.ts";
import { type Mark, nameMark, type YamlToken, type YamlTokenKind } from "./yaml-token.ts";

/** What contains more than this would exhaust the stack of what reads it, which a browser doesn't always survive. */
const MAX_DEPTH = 200;

/** The next document, or the end, or what is wrong, in go-yaml's words. */
export type NextDocument =
  | { readonly kind: "document"; readonly root: YamlNode }
  | { readonly kind: "end" }
  | { readonly kind: "broken"; readonly message: string };

/** Reads the documents of a text one by one, as go-yaml does: each mistake in its words, and the first one only. */
export class YamlParser {
  readonly #scanner: Scanner;
  readonly #anchors = new Map<string, YamlNode>();
  #tags = new Map<string, string>();
  #problem: string | undefined;
  #isFirst = true;
  #depth = 0;

  /** With a limit, an offset in `text`, it says whether what comes from there on was looked at. */
  constructor(text: string, limit?: number) {
    this.#scanner = new Scanner(text, limit);
  }

  get isBeyondLimit(): boolean {
    return this.#scanner.isBeyondLimit;
  }

  next(): NextDocument {
    const isFirst = this.#isFirst;
    this.#isFirst = false;
    if (!isFirst) while (this.#is("document-end")) this.#scanner.skip();
    if (this.#is("stream-end")) return { kind: "end" };
    this.#tags = new Map();
    const isImplicit = isFirst && !this.#is("version", "tag-directive", "document-start");
    if (!isImplicit) this.#readStart();
    const token = this.#scanner.peek();
    const isEmpty = !isImplicit && this.#is("version", "tag-directive", "document-start", "document-end", "stream-end");
    const root = isEmpty ? empty(token.start) : this.#readNode(true, false);
    if (this.#is("document-end")) this.#scanner.skip();
    const message = this.#problem ?? this.#scanner.problem;
    return message === undefined ? { kind: "document", root } : { kind: "broken", message };
  }

  #is(...kinds: readonly YamlTokenKind[]): boolean {
    return kinds.includes(this.#scanner.peek().kind);
  }

  /** Takes the next token if it is of that kind. */
  #take(kind: YamlTokenKind): YamlToken | undefined {
    const token = this.#scanner.peek();
    if (token.kind !== kind) return undefined;
    this.#scanner.skip();
    return token;
  }

  #fail(message: string, mark: Mark, context = "", start: Mark = mark): null {
    this.#problem ??= this.#scanner.problem ?? describe(message, mark, context, start);
    return null;
  }

  #isBroken(): boolean {
    return this.#problem !== undefined || this.#scanner.problem !== undefined;
  }

  #readStart(): void {
    let hasVersion = false;
    for (let token = this.#scanner.peek(); ; token = this.#scanner.peek()) {
      if (token.kind === "version") {
        if (hasVersion) this.#fail("found duplicate %YAML directive", token.start);
        else if (token.text !== "1.1") this.#fail("found incompatible YAML document", token.start);
        hasVersion = true;
      } else if (token.kind === "tag-directive") {
        if (this.#tags.has(token.text)) this.#fail("found duplicate %TAG directive", token.start);
        this.#tags.set(token.text, token.suffix);
      } else break;
      this.#scanner.skip();
    }
    if (!this.#take("document-start")) this.#fail("did not find expected <document start>", this.#scanner.peek().start);
  }

  /** A value; nothing, with the problem noted, where there is none. */
  #readNode(isBlock: boolean, mayBeIndentless: boolean): YamlNode {
    const first = this.#scanner.peek();
    const { start } = first;
    if (this.#isBroken()) return empty(start);
    if (this.#depth >= MAX_DEPTH) {
      this.#problem ??= "yaml: the document is nested too deeply";
      return empty(start);
    }
    if (first.kind === "alias") {
      this.#scanner.skip();
      return this.#readAlias(first);
    }
    let anchor = this.#take("anchor");
    const tagged = this.#take("tag");
    if (tagged && !anchor) anchor = this.#take("anchor");
    const tag = tagged ? this.#readTag(tagged, start) : "";
    this.#depth++;
    const node = this.#readContent({ start, tag, isBlock, mayBeIndentless, anchor: anchor?.text });
    this.#depth--;
    return node;
  }

  #readAlias({ text, start }: YamlToken): YamlNode {
    const target = this.#anchors.get(text);
    if (target) return { kind: "alias", name: text, target, tag: "", line: start.line + 1 };
    this.#fail(`unknown anchor '${text}' referenced`, { line: start.line + 1, column: start.column + 1 });
    return empty(start);
  }

  #readTag({ text: handle, suffix, start: mark }: YamlToken, start: Mark): string {
    if (handle === "") return suffix;
    const prefix = this.#tags.get(handle) ?? (handle === "!" ? "!" : handle === "!!" ? "tag:yaml.org,2002:" : "");
    if (prefix + suffix === "" || (prefix === "" && !this.#tags.has(handle)))
      this.#fail("found undefined tag handle", mark, "while parsing a node", start);
    return prefix + suffix;
  }

  #readContent({ start, tag, isBlock, mayBeIndentless, anchor }: Properties): YamlNode {
    const token = this.#scanner.peek();
    const line = start.line + 1;
    const hold = <T extends YamlNode>(node: T): T => {
      if (anchor !== undefined) this.#anchors.set(anchor, node);
      return node;
    };
    const items: YamlNode[] = [];
    const entries: (readonly [YamlNode, YamlNode])[] = [];
    const list = (read: (into: YamlNode[]) => void): YamlNode => {
      const node = hold({ kind: "list", tag, line, items } as const);
      read(items);
      return node;
    };
    const map = (read: (into: (readonly [YamlNode, YamlNode])[]) => void): YamlNode => {
      const node = hold({ kind: "map", tag, line, entries } as const);
      read(entries);
      return node;
    };
    if (mayBeIndentless && token.kind === "block-entry") return list((into) => this.#readIndentless(into));
    if (token.kind === "scalar") {
      this.#scanner.skip();
      return hold({ kind: "scalar", tag, line, text: token.text, isPlain: token.isPlain });
    }
    if (token.kind === "flow-sequence-start") return list((into) => this.#readFlowList(into));
    if (token.kind === "flow-mapping-start") return map((into) => this.#readFlowMap(into));
    if (isBlock && token.kind === "block-sequence-start") return list((into) => this.#readBlockList(into));
    if (isBlock && token.kind === "block-mapping-start") return map((into) => this.#readBlockMap(into));
    if (anchor !== undefined || tag !== "") return hold({ ...empty(start), tag });
    const context = `while parsing a ${isBlock ? "block" : "flow"} node`;
    this.#fail("did not find expected node content", token.start, context, start);
    return empty(start);
  }

  #readBlockList(items: YamlNode[]): void {
    const { start } = this.#scanner.peek();
    this.#scanner.skip();
    for (let entry = this.#take("block-entry"); entry && !this.#isBroken(); entry = this.#take("block-entry"))
      items.push(this.#is("block-entry", "block-end") ? empty(entry.end) : this.#readNode(true, false));
    if (this.#isBroken() || this.#take("block-end")) return;
    const context = "while parsing a block collection";
    this.#fail("did not find expected '-' indicator", this.#scanner.peek().start, context, start);
  }

  #readIndentless(items: YamlNode[]): void {
    for (let entry = this.#take("block-entry"); entry && !this.#isBroken(); entry = this.#take("block-entry")) {
      const isEmpty = this.#is("block-entry", "key", "value", "block-end");
      items.push(isEmpty ? empty(entry.end) : this.#readNode(true, false));
    }
  }

  #readBlockMap(entries: (readonly [YamlNode, YamlNode])[]): void {
    const { start } = this.#scanner.peek();
    this.#scanner.skip();
    for (let key = this.#take("key"); key && !this.#isBroken(); key = this.#take("key")) {
      const name = this.#readOrEmpty(key.end);
      const value = this.#take("value");
      entries.push([name, value ? this.#readOrEmpty(value.end) : empty(this.#scanner.peek().start)]);
    }
    if (this.#isBroken() || this.#take("block-end")) return;
    const context = "while parsing a block mapping";
    this.#fail("did not find expected key", this.#scanner.peek().start, context, start);
  }

  /** A key or value of a block mapping. */
  #readOrEmpty(mark: Mark): YamlNode {
    return this.#is("key", "value", "block-end") ? empty(mark) : this.#readNode(true, true);
  }

  #readFlowList(items: YamlNode[]): void {
    const { start } = this.#scanner.peek();
    this.#scanner.skip();
    for (let isFirst = true; !this.#isBroken() && !this.#take("flow-sequence-end"); isFirst = false) {
      if (!isFirst && !this.#take("flow-entry")) {
        const context = "while parsing a flow sequence";
        this.#fail("did not find expected ',' or ']'", this.#scanner.peek().start, context, start);
        return;
      }
      const key = this.#take("key");
      if (key) items.push(this.#readPair(key));
      else if (!this.#is("flow-sequence-end")) items.push(this.#readNode(false, false));
    }
  }

  /** `a: b` as an item of a list. */
  #readPair(key: YamlToken): YamlNode {
    const next = this.#scanner.peek();
    let name: YamlNode = empty(next.end);
    // go-yaml takes one token too many where the key is empty
    if (this.#is("value", "flow-entry", "flow-sequence-end")) this.#scanner.skip();
    else name = this.#readNode(false, false);
    const hasValue = this.#take("value") && !this.#is("flow-entry", "flow-sequence-end");
    const value = hasValue ? this.#readNode(false, false) : empty(this.#scanner.peek().start);
    return { kind: "map", tag: "", line: key.start.line + 1, entries: [[name, value]] };
  }

  #readFlowMap(entries: (readonly [YamlNode, YamlNode])[]): void {
    const { start } = this.#scanner.peek();
    this.#scanner.skip();
    for (let isFirst = true; !this.#isBroken() && !this.#take("flow-mapping-end"); isFirst = false) {
      if (!isFirst && !this.#take("flow-entry")) {
        const context = "while parsing a flow mapping";
        this.#fail("did not find expected ',' or '}'", this.#scanner.peek().start, context, start);
        return;
      }
      if (this.#take("key")) {
        const name = this.#readFlowOrEmpty("value");
        entries.push([name, this.#take("value") ? this.#readFlowOrEmpty() : empty(this.#scanner.peek().start)]);
      } else if (!this.#is("flow-mapping-end")) {
        const name = this.#readNode(false, false);
        entries.push([name, empty(this.#scanner.peek().start)]);
      }
    }
  }

  #readFlowOrEmpty(...ends: readonly YamlTokenKind[]): YamlNode {
    const isEmpty = this.#is("flow-entry", "flow-mapping-end", ...ends);
    return isEmpty ? empty(this.#scanner.peek().start) : this.#readNode(false, false);
  }
}

interface Properties {
  readonly start: Mark;
  readonly tag: string;
  readonly isBlock: boolean;
  readonly mayBeIndentless: boolean;
  readonly anchor: string | undefined;
}

function empty({ line }: Mark): YamlNode & { readonly kind: "scalar" } {
  return { kind: "scalar", tag: "", line: line + 1, text: "", isPlain: true };
}

/** The parser of go-yaml names lines from 0, unlike its scanner. */
function describe(message: string, mark: Mark, context: string, start: Mark): string {
  if (context === "") return `yaml: ${nameMark(mark)}: ${message}`;
  const isSame = mark.line === start.line && mark.column === start.column;
  return `yaml: ${context} at ${nameMark(start)}: ${isSame ? "" : `${nameMark(mark)}: `}${message}`;
}
