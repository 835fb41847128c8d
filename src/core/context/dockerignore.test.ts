import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { parseDockerignore } from "./dockerignore.ts";

const matches = (text: string, path: string) => {
  const matcher = parseDockerignore(text);
  if (!matcher.ok) throw new Error(matcher.message);
  return matcher.value?.matches(path) ?? false;
};

describe("patterns of a .dockerignore", () => {
  it.each([
    ["node_modules", "node_modules", true],
    ["node_modules", "node_modules/a/b", true],
    ["node_modules", "src/node_modules", false],
    ["**/node_modules", "src/node_modules", true],
    ["**/node_modules", "node_modules", true],
    ["*.md", "README.md", true],
    ["*.md", "docs/a.md", false],
    ["**/*.md", "docs/a.md", true],
    ["docs/**", "docs/a/b", true],
    ["docs/**/*.md", "docs/b.md", true],
    ["docs/**/*.md", "docs/a/b.md", true],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["[a-c].txt", "b.txt", true],
    ["[^a].txt", "a.txt", false],
    ["/dist/", "dist", true],
    ["./dist/../lib", "lib", true],
    ["a.b", "axb", false],
    ["a\\*", "a*", true],
    ["a\\*", "ab", false],
    ["  spaced  ", "spaced", true],
    ["# comment", "# comment", false],
    ["\uFEFFfirst", "first", true],
    ["a\r\nb\r\n", "a", true],
  ])("%j for %s: %s", (pattern, path, isMatched) => {
    expect(matches(pattern, path)).toBe(isMatched);
  });

  it("take back with an exclamation mark, in their order", () => {
    expect(matches("*.md\n!README.md\n", "README.md")).toBe(false);
    expect(matches("!README.md\n*.md\n", "README.md")).toBe(true);
    expect(matches("docs\n! docs/a\n", "docs/a")).toBe(false);
  });

  it("that are invalid end the build", () => {
    for (const [text, message] of [
      ["a\n[", "syntax error in pattern"],
      ["a\\", "syntax error in pattern"],
      ["[]a]", "syntax error in pattern"],
      ["!", 'illegal exclusion pattern: "!"'],
    ] as const) {
      expect(parseDockerignore(text)).toEqual({ ok: false, message });
      expect(analyze("FROM a\n", { dockerignore: text }).build.error?.message).toBe(message);
    }
  });

  it("may be missing, or all comments", () => {
    expect(parseDockerignore("")).toEqual({ ok: true, value: null });
    expect(parseDockerignore("# x\n\n  \n")).toEqual({ ok: true, value: null });
  });
});

describe("copying what is ignored", () => {
  const warningsOf = (text: string, dockerignore: string) =>
    analyze(text, { dockerignore }).checkWarnings.map(
      ({ rule, message, lines }) => `${lines.first} ${rule} ${message}`,
    );

  it("is warned of, for COPY and ADD from the context", () => {
    expect(warningsOf("FROM a\nCOPY x/y z /in/\nADD ./z /z\n", "x\nz\n")).toEqual([
      '2 CopyIgnoredFile Attempting to Copy file "x/y" that is excluded by .dockerignore',
      '2 CopyIgnoredFile Attempting to Copy file "z" that is excluded by .dockerignore',
      '3 CopyIgnoredFile Attempting to Add file "z" that is excluded by .dockerignore',
    ]);
  });

  it("is nothing to warn of from another stage, nor where a pattern takes back", () => {
    expect(warningsOf("FROM a AS s\nFROM b\nCOPY --from=s x /x\n", "x\n")).toEqual([]);
    expect(warningsOf("FROM a\nCOPY x /x\n", "x\n!y\n")).toEqual([]);
  });

  it("counts for the whole context only where everything is ignored", () => {
    expect(warningsOf("FROM a\nCOPY . /x\n", "x\n")).toEqual([]);
    expect(warningsOf("FROM a\nCOPY . /x\n", "**\n")).toHaveLength(1);
  });

  it("takes no longer than the patterns' length times that of the path", () => {
    const text = `${"**/a".repeat(20)}b\n${"*a".repeat(40)}b\n`;
    const matcher = parseDockerignore(text);
    expect(matcher.ok && matcher.value?.matches(`${"a/".repeat(100)}x`)).toBe(false);
    expect(matcher.ok && matcher.value?.matches("a".repeat(1000))).toBe(false);
    expect(matcher.ok && matcher.value?.matches(`${"a".repeat(40)}b`)).toBe(true);
  });
});
