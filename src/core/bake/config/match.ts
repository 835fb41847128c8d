/** Go's `path.Match`; undefined for a pattern that is not sound. */
export function matchPattern(pattern: string, name: string): boolean | undefined {
  const parts = parsePattern([...pattern]);
  return parts && matchParts(parts, [...name]);
}

type Part =
  | { readonly kind: "star" }
  | { readonly kind: "any" }
  | { readonly kind: "char"; readonly char: string }
  | { readonly kind: "class"; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] };

function parsePattern(chars: readonly string[]): readonly Part[] | undefined {
  const parts: Part[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    if (char === "*") parts.push({ kind: "star" });
    else if (char === "?") parts.push({ kind: "any" });
    else if (char === "[") {
      const found = parseClass(chars, at + 1);
      if (!found) return undefined;
      parts.push(found.part);
      at = found.end;
    } else if (char === "\\") {
      at++;
      const escaped = chars[at];
      if (escaped === undefined) return undefined;
      parts.push({ kind: "char", char: escaped });
    } else parts.push({ kind: "char", char });
  }
  return parts;
}

function parseClass(
  chars: readonly string[],
  start: number,
): { readonly part: Part; readonly end: number } | undefined {
  const isNegated = chars[start] === "^";
  let at = isNegated ? start + 1 : start;
  const ranges: [string, string][] = [];
  for (;;) {
    if (chars[at] === "]" && ranges.length > 0) return { part: { kind: "class", isNegated, ranges }, end: at };
    const low = readChar(chars, at);
    if (!low) return undefined;
    at = low.end;
    if (chars[at] !== "-") {
      ranges.push([low.char, low.char]);
      continue;
    }
    const high = readChar(chars, at + 1);
    if (!high) return undefined;
    at = high.end;
    ranges.push([low.char, high.char]);
  }
}

function readChar(chars: readonly string[], at: number): { readonly char: string; readonly end: number } | undefined {
  const isEscaped = chars[at] === "\\";
  const char = chars[isEscaped ? at + 1 : at];
  if (char === undefined || (!isEscaped && (char === "-" || char === "]"))) return undefined;
  const end = at + (isEscaped ? 2 : 1);
  // a class has to be closed
  return end < chars.length ? { char, end } : undefined;
}

function matchParts(parts: readonly Part[], name: readonly string[]): boolean {
  let [part, at, star, starAt] = [0, 0, -1, 0];
  while (at < name.length) {
    const current = parts[part];
    const char = name[at] ?? "";
    if (current && current.kind !== "star" && matchesOne(current, char)) {
      part++;
      at++;
    } else if (current?.kind === "star") {
      star = part;
      starAt = at;
      part++;
    } else if (star >= 0 && name[starAt] !== "/") {
      starAt++;
      at = starAt;
      part = star + 1;
    } else return false;
  }
  return parts.slice(part).every(({ kind }) => kind === "star");
}

function matchesOne(part: Exclude<Part, { kind: "star" }>, char: string): boolean {
  if (part.kind === "char") return part.char === char;
  if (part.kind === "any") return char !== "/";
  return part.ranges.some(([low, high]) => low <= char && char <= high) !== part.isNegated;
}
