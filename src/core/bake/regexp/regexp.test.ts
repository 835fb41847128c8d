import { describe, expect, it } from "vitest";
import { compileExpression, matchAll, matchOnce } from "./regexp.ts";

function texts(pattern: string, text: string): readonly (readonly string[])[] | string {
  const expression = compileExpression(pattern);
  if (expression.kind === "problem") return expression.kind;
  return matchAll(expression, text).map((slots) =>
    expression.groupNames.map((_, group) => text.slice(slots[group * 2] ?? 0, slots[group * 2 + 1] ?? 0)),
  );
}

describe("regular expressions", () => {
  it.each([
    ["[a-z]+", "ab 1 cd", [["ab"], ["cd"]]],
    ["(?P<a>a)(b)?", "ab", [["ab", "a", "b"]]],
    ["a*?b", "aab", [["aab"]]],
    ["(?i)É", "é", [["é"]]],
    ["\\d{2,3}", "1 22 4444", [["22"], ["444"]]],
    ["x*", "ab", [[""], [""], [""]]],
    ["\\pL+", "añ1", [["añ"]]],
    ["^b$", "a\nb", []],
    ["(?m)^b$", "a\nb", [["b"]]],
  ])("finds %s in %s", (pattern, text, expected) => {
    expect(texts(pattern, text)).toEqual(expected);
  });

  it.each(["(", "a**", "[b-a]", "\\8", "(?<n", "a{1001}", "(?=a)"])("refuses %s", (pattern) => {
    expect(compileExpression(pattern).kind).toBe("problem");
  });

  it("takes linear time where backtracking would not end", () => {
    const expression = compileExpression("(a*)*b");
    if (expression.kind === "problem") throw new Error("it is sound");
    expect(matchOnce(expression, "a".repeat(5_000))).toBeUndefined();
  });
});
