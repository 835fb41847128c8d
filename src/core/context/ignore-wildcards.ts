type Element = string | { readonly kind: "one" | "star" | "all" | "deep" };

/** What means something in a pattern beside `*` and `?`, or is part of a regular expression of Go. */
const IS_PLAIN = /^[^[\]{}|^\\\n]*$/;

/**
 * A test for a pattern of a `.dockerignore` with no wildcards but `*`, `**` and `?`, null for any other pattern. It
 * takes no longer than the pattern's length times that of the path: a regular expression could take for ever.
 */
export function compileWildcards(pattern: string): ((path: string) => boolean) | null {
  if (!IS_PLAIN.test(pattern)) return null;
  const elements = readElements(pattern);
  const expression = toRegExp(elements);
  return expression ? (path) => expression.test(path) : (path) => isMatch(elements, path);
}

/** With more of them a regular expression could take too long. */
const MAX_STARS = 2;

/** A regular expression where it is sure to be fast: most patterns have few stars. */
function toRegExp(elements: readonly Element[]): RegExp | null {
  let stars = 0;
  let source = "^";
  for (const element of elements) {
    if (typeof element === "string") source += element.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&");
    else {
      if (element.kind !== "one") stars++;
      source += SOURCES[element.kind];
    }
  }
  return stars > MAX_STARS ? null : new RegExp(`${source}$`, "u");
}

// a dot of Go matches no line end; the others of JavaScript's it matches
const SOURCES = { one: "[^/]", star: "[^/]*", all: "[^\\n]*", deep: "(?:[^\\n]*/)?" };

function readElements(pattern: string): Element[] {
  const chars = [...pattern];
  const elements: Element[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    if (char === "*" && chars[at + 1] === "*") {
      at++;
      if (chars[at + 1] === "/") at++;
      elements.push({ kind: at + 1 < chars.length ? "deep" : "all" });
    } else if (char === "*") elements.push({ kind: "star" });
    else elements.push(char === "?" ? { kind: "one" } : char);
  }
  return elements;
}

/** All ways through the pattern go through the path side by side. */
function isMatch(elements: readonly Element[], path: string): boolean {
  let places = new Set<number>();
  enter(elements, 0, places);
  for (const char of path) {
    const next = new Set<number>();
    for (const place of places) step(elements, place, char, next);
    places = next;
  }
  return places.has(elements.length);
}

/** Adds a place in the pattern, and those behind it that are reached by taking nothing. */
function enter(elements: readonly Element[], from: number, places: Set<number>): void {
  for (let place = from; ; place++) {
    places.add(place);
    const element = elements[place];
    if (element === undefined || typeof element === "string" || element.kind === "one") return;
  }
}

function step(elements: readonly Element[], place: number, char: string, next: Set<number>): void {
  const element = elements[place];
  if (element === undefined) return;
  if (typeof element === "string") {
    if (element === char) enter(elements, place + 1, next);
    return;
  }
  switch (element.kind) {
    case "one":
      if (char !== "/") enter(elements, place + 1, next);
      return;
    case "star":
      if (char !== "/") enter(elements, place, next);
      return;
    case "all":
      if (char !== "\n") enter(elements, place, next);
      return;
    case "deep":
      // whole directories: what follows starts behind a slash
      if (char !== "\n") next.add(place);
      if (char === "/") enter(elements, place + 1, next);
  }
}
