import { scanTokens } from "../../bake/hcl/scan/scan.ts";
import type { Token } from "../../bake/hcl/scan/token.ts";

/** What is being written where the cursor is in a bake file. `written` is the part of the word in front of it. */
export type BakeCursor =
  /** The type of a block, or a name outside of all blocks. */
  | { readonly kind: "block"; readonly written: string }
  /** An attribute of a block, by the block's type. */
  | { readonly kind: "attribute"; readonly block: string; readonly label: string; readonly written: string }
  | ({ readonly kind: "key" } & AttributePlace)
  | ({ readonly kind: "text" } & AttributePlace)
  /** A name in an expression; `path` are the names in front of it: `target`, `app` in `target.app.`. */
  | ({ readonly kind: "name"; readonly path: readonly string[] } & AttributePlace)
  | { readonly kind: "nothing" };

/** Whose value is being written. */
interface AttributePlace {
  readonly block: string;
  readonly label: string;
  readonly attribute: string;
  /** Of an object's value, its key; else "". */
  readonly key: string;
  readonly written: string;
}

type Frame =
  | { readonly kind: "body"; readonly block: string; readonly label: string; head: Token[]; attribute: string }
  | { readonly kind: "object"; key: string; isValue: boolean }
  | { readonly kind: "quote"; readonly start: number }
  | { readonly kind: "brackets" | "template" };

/** What is being written at `offset`, however broken the text is; only what is in front of it counts. */
export function bakeCursor(text: string, offset: number): BakeCursor {
  const before = text.slice(0, offset);
  const tokens = scanTokens(before, "").filter(({ type }) => type !== "end of file");
  const last = tokens.at(-1);
  if (last?.type === "comment" && !last.text.endsWith("\n") && !isEndedComment(last.text)) return { kind: "nothing" };
  const isInWord = (last?.type === "identifier" || last?.type === "number") && last.range.end.offset === offset;
  const read = isInWord ? tokens.slice(0, -1) : tokens;
  const frames = readFrames(read);
  const written = isInWord ? last.text : "";
  const top = frames.at(-1);
  const place = placeOf(frames);
  if (top?.kind === "quote") {
    const start = textStart(read, top.start);
    return place === null ? { kind: "nothing" } : { kind: "text", ...place, written: before.slice(start) };
  }
  if (top?.kind === "body" && top.attribute === "") {
    if (top.head.length > 0) return { kind: "nothing" };
    return top.block === ""
      ? { kind: "block", written }
      : { kind: "attribute", block: top.block, label: top.label, written };
  }
  if (place === null || last?.type === "number") return { kind: "nothing" };
  if (top?.kind === "object" && !top.isValue) return { kind: "key", ...place, key: "", written };
  return { kind: "name", ...place, written, path: pathBefore(read) };
}

function isEndedComment(comment: string): boolean {
  return comment.startsWith("/*") && comment.length > 3 && comment.endsWith("*/");
}

function readFrames(tokens: readonly Token[]): readonly Frame[] {
  const frames: Frame[] = [bodyFrame("", "")];
  let text = "";
  for (const token of tokens) {
    const top = frames.at(-1);
    switch (token.type) {
      case "open quote":
      case "open heredoc":
        if (top?.kind === "body" && top.attribute === "") top.head.push(token);
        frames.push({ kind: "quote", start: token.range.end.offset });
        text = "";
        break;
      case "quoted literal":
        text += token.text;
        break;
      case "${":
      case "%{":
        frames.push({ kind: "template" });
        break;
      case "{":
        frames.push(
          top?.kind === "body" && top.attribute === ""
            ? bodyFrame(top.head[0]?.text ?? "", labelOf(top.head, text))
            : { kind: "object", key: "", isValue: false },
        );
        break;
      case "[":
      case "(":
        frames.push({ kind: "brackets" });
        break;
      case "}":
      case "]":
      case ")":
      case "close quote":
      case "close heredoc":
      case "end of template sequence":
        closeFrame(frames, token.type, text);
        break;
      default:
        readPlain(frames, token);
    }
  }
  return frames;
}

function bodyFrame(block: string, label: string): Frame {
  return { kind: "body", block, label, head: [], attribute: "" };
}

function labelOf(head: readonly Token[], text: string): string {
  const [, second] = head;
  return second?.type === "identifier" ? second.text : second === undefined ? "" : text;
}

function closeFrame(frames: Frame[], type: Token["type"], text: string): void {
  if (frames.length < 2) return;
  frames.pop();
  const top = frames.at(-1);
  if (type === "}" && top?.kind === "body" && top.attribute === "") top.head = [];
  if (type === "close quote" && top?.kind === "object" && !top.isValue) top.key = text;
}

function readPlain(frames: readonly Frame[], token: Token): void {
  const top = frames.at(-1);
  const isLineEnd = token.type === "newline" || (token.type === "comment" && token.text.endsWith("\n"));
  if (top?.kind === "body") {
    if (isLineEnd) {
      top.head = [];
      top.attribute = "";
    } else if (top.attribute !== "" || token.type === "comment") return;
    else if (token.type === "=") top.attribute = top.head[0]?.text ?? "?";
    else top.head.push(token);
  } else if (top?.kind === "object") {
    if (isLineEnd || token.type === ",") {
      top.isValue = false;
      top.key = "";
    } else if (top.isValue) return;
    else if (token.type === "=" || token.type === ":") top.isValue = true;
    else if (token.type === "identifier") top.key = token.text;
  }
}

function placeOf(frames: readonly Frame[]): Omit<AttributePlace, "written"> | null {
  const body = frames.findLast((frame) => frame.kind === "body");
  if (body?.kind !== "body" || body.attribute === "") return null;
  const object = frames.findLast((frame) => frame.kind === "object");
  const key = object?.kind === "object" && object.isValue ? object.key : "";
  return { block: body.block, label: body.label, attribute: body.attribute, key };
}

/** Where the text at the cursor begins: behind the quote, or behind the last sequence in it. */
function textStart(tokens: readonly Token[], start: number): number {
  const last = tokens.findLast(({ type }) => type === "end of template sequence");
  return Math.max(start, last?.range.end.offset ?? 0);
}

/** The names that lead up to the cursor, each followed by a dot. */
function pathBefore(tokens: readonly Token[]): readonly string[] {
  const path: string[] = [];
  for (let at = tokens.length - 1; at > 0 && tokens[at]?.type === "."; at -= 2) {
    const name = tokens[at - 1];
    if (name?.type !== "identifier") return [];
    path.unshift(name.text);
  }
  return path;
}
