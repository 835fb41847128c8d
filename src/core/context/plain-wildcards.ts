type Token = string | typeof ONE | typeof STAR | typeof DEEP | typeof ALL;

const ONE = 1;
const STAR = 2;
/** Whole directories, or nothing. */
const DEEP = 3;
const ALL = 4;

/** With more of them the way back could take too long. */
const MAX_STARS = 2;

/**
 * A quick test for a pattern of a `.dockerignore` with no more than two stars and nothing else but `?`; null for any
 * other pattern.
 */
export function compilePlainWildcards(pattern: string): ((path: string) => boolean) | null {
  if (/[[\]{}|^\\\n]|\p{Surrogate}/u.test(pattern)) return null;
  const tokens = readTokens(pattern);
  const stars = tokens.filter((token) => typeof token === "number" && token !== ONE).length;
  return stars > MAX_STARS ? null : (path) => isMatch(tokens, 0, path, 0);
}

function readTokens(pattern: string): Token[] {
  const tokens: Token[] = [];
  let literal = "";
  const push = (token: Token): void => {
    if (literal !== "") tokens.push(literal);
    literal = "";
    tokens.push(token);
  };
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at] ?? "";
    if (char === "*" && pattern[at + 1] === "*") {
      at++;
      if (pattern[at + 1] === "/") at++;
      push(at + 1 < pattern.length ? DEEP : ALL);
    } else if (char === "*") push(STAR);
    else if (char === "?") push(ONE);
    else literal += char;
  }
  if (literal !== "") tokens.push(literal);
  return tokens;
}

function isMatch(tokens: readonly Token[], first: number, path: string, start: number): boolean {
  let at = start;
  for (let position = first; position < tokens.length; position++) {
    const token = tokens[position] ?? "";
    switch (token) {
      case ONE:
        if (at >= path.length || path[at] === "/") return false;
        at += (path.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
        break;
      case STAR:
        return matchesStar(tokens, position + 1, path, at);
      case DEEP:
        return matchesDeep(tokens, position + 1, path, at);
      case ALL:
        return !path.includes("\n", at);
      default:
        if (!path.startsWith(token, at)) return false;
        at += token.length;
    }
  }
  return at === path.length;
}

function matchesStar(tokens: readonly Token[], next: number, path: string, start: number): boolean {
  const slash = path.indexOf("/", start);
  const end = slash < 0 ? path.length : slash;
  if (next === tokens.length) return end === path.length;
  const token = tokens[next] ?? "";
  const isLiteral = typeof token === "string";
  for (let at = start; at <= end; at++) {
    if (isLiteral) at = path.indexOf(token, at);
    if (at < 0 || at > end) return false;
    if (isMatch(tokens, next, path, at)) return true;
  }
  return false;
}

function matchesDeep(tokens: readonly Token[], next: number, path: string, start: number): boolean {
  if (isMatch(tokens, next, path, start)) return true;
  const newline = path.indexOf("\n", start);
  for (let slash = path.indexOf("/", start); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    if (newline >= 0 && newline < slash) return false;
    if (isMatch(tokens, next, path, slash + 1)) return true;
  }
  return false;
}
