import { cleanPath } from "../text/path.ts";
import { trimSpace } from "../text/unicode.ts";

/** As `ignorefile.ReadAll`: comments and blank lines out, paths cleaned and taken from the context's root. */
export function readIgnorePatterns(text: string): string[] {
  return readIgnoreLines(text).map(({ pattern }) => pattern);
}

/** The patterns with the lines they are on, from 1. */
export function readIgnoreLines(text: string): { readonly pattern: string; readonly line: number }[] {
  const patterns: { readonly pattern: string; readonly line: number }[] = [];
  for (const [number, raw] of text.split("\n").entries()) {
    const line = number === 0 && raw.startsWith("\uFEFF") ? raw.slice(1) : raw;
    if (line.startsWith("#")) continue;
    const trimmed = trimSpace(line);
    if (trimmed === "") continue;
    const isException = trimmed.startsWith("!");
    const path = isException ? trimSpace(trimmed.slice(1)) : trimmed;
    const cleaned = path === "" ? "" : cleanPath(path);
    const relative = cleaned.length > 1 && cleaned.startsWith("/") ? cleaned.slice(1) : cleaned;
    patterns.push({ pattern: (isException ? "!" : "") + relative, line: number + 1 });
  }
  return patterns;
}
