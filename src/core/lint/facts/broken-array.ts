import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** What was meant as a JSON array and is none; offsets count in the joined line. */
export interface BrokenArray {
  readonly start: number;
  readonly end: number;
  /** What is wrong with it, in a few words. */
  readonly reason: string;
  /** Its strings; none where it is not clear what they are. */
  readonly words: readonly string[];
}

/** The arguments of an instruction that look like a JSON array and are none; null for others, as for `[ -f x ]`. */
export function brokenArray(at: InstructionFacts): BrokenArray | null {
  const { syntax } = at;
  const isCheck = at.keyword === "healthcheck";
  const words = at.argumentWords.slice(isCheck ? 1 : 0);
  const [first] = words;
  const last = words.at(-1);
  if (syntax.isJson || syntax.heredocs.length > 0 || !first?.text.startsWith("[") || !last) return null;
  if (isCheck && syntax.args[0]?.toLowerCase() !== "cmd") return null;
  const { start } = first;
  const text = syntax.original.slice(start, last.end).trimEnd();
  if (isValid(text) || !looksLikeArray(text)) return null;
  return { start, end: start + text.length, reason: reasonOf(text), words: stringsOf(text) ?? [] };
}

function isValid(text: string): boolean {
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

const QUOTED = /"(?:[^"\\]|\\[^])*"|'[^']*'|[“”„][^“”„]*[“”]|[‘’][^‘’]*[’‘]/g;

/** `[ "$A" = b ]` and `[[ … ]]` are tests: blanks around what is tested, and no commas. */
function looksLikeArray(text: string): boolean {
  const outside = text.replace(QUOTED, "_");
  if (/^\[_(?:\s*[,;]\s*_)*\s*\]\s*;?$/.test(outside)) return true;
  if (outside.startsWith("[[") || /[;&|]/.test(outside)) return false;
  const isClosed = outside.endsWith("]");
  if (outside.includes(",")) return isClosed || /^\[\s*_/.test(outside);
  return isClosed && /^\[[^\s\]]/.test(outside) && /^\[(?:_|[^_]*\])/.test(outside) && !/^\[[^_]*[=!*?-]/.test(outside);
}

function reasonOf(text: string): string {
  const outside = text.replace(QUOTED, "_");
  if (/[“”„‘’]/.test(text)) return "curly quotes instead of double quotes";
  if (/'[^']*'/.test(text)) return "single quotes instead of double quotes";
  if (!/\]\s*;?$/.test(outside)) return "missing bracket at the end";
  if (/,\s*\]$/.test(outside)) return "trailing comma";
  if (/_\s*_/.test(outside)) return "missing comma";
  return outside.includes("_") ? "malformed strings" : "no double quotes";
}

/** The strings that are meant, whatever quotes are around them; null where that is not sure. */
function stringsOf(text: string): string[] | null {
  const inside = text.replace(/^\[/, "").replace(/\]?\s*;?$/, "");
  const words: string[] = [];
  const outside = inside.replace(QUOTED, (quoted) => {
    words.push(decode(quoted));
    return "_";
  });
  if (/^[\s,;_]*$/.test(outside)) return words.some((word) => word.includes("\\")) ? null : words;
  if (words.length > 0) return null;
  const plain = inside.split(",").map((word) => word.trim());
  return plain.every((word) => /^[\w./:@=-]+$/.test(word)) ? plain : null;
}

function decode(quoted: string): string {
  if (!quoted.startsWith('"')) return quoted.slice(1, -1);
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === "string" ? value : quoted.slice(1, -1);
  } catch {
    return quoted.slice(1, -1);
  }
}
