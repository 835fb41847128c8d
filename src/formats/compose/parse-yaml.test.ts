import { describe, expect, it } from "vitest";
import type { ComposeValue } from "#core/compose/value.ts";
import { parseYaml } from "./parse-yaml.ts";
import { printFloat } from "./scalar.ts";

function valueOf(text: string): ComposeValue | undefined {
  const parsed = parseYaml(text);
  return parsed.kind === "documents" ? parsed.documents[0]?.value : parsed.message;
}

function scalar(text: string): unknown {
  const value = valueOf(`a: ${text}`);
  const entry = value instanceof Map ? value.get("a") : undefined;
  return entry !== null && typeof entry === "object" && "text" in entry ? entry.text : entry;
}

/** Lines that each have an alias of the one before. */
function chain(count: number, line: (at: number, below: string) => string): string {
  return Array.from({ length: count }, (_, at) => line(at, at === 0 ? "x" : `*a${at - 1} `)).join("\n");
}

describe("parseYaml", () => {
  it.each([
    ["1.50", "1.5"],
    ["010", "8"],
    ["0x10", "16"],
    ["1e3", "1000"],
    ["1_000", "1000"],
    ["True", true],
    ["yes", "yes"],
    ["~", null],
    ['"1"', "1"],
    ["!!str 1", "1"],
    ["2001-01-01", "2001-01-01 00:00:00 +0000 UTC"],
    [".inf", "+Inf"],
    ["1.2.3", "1.2.3"],
    ["0.00001", "1e-05"],
  ])("reads %s", (text, expected) => {
    expect(scalar(text)).toBe(expected);
  });

  it("merges, what is written out first", () => {
    const value = valueOf("x: &x {a: q, b: 2}\ny:\n  <<: *x\n  b: z");
    const merged = value instanceof Map ? value.get("y") : undefined;
    expect(merged).toEqual(
      new Map([
        ["b", "z"],
        ["a", "q"],
      ]),
    );
  });

  it("finds what is reset", () => {
    const parsed = parseYaml("services:\n  a:\n    ports: !reset []\n    build: !override\n      context: x");
    expect(parsed.kind === "documents" && parsed.documents[0]?.resets).toEqual([
      ["services", "a", "ports"],
      ["services", "a", "build"],
    ]);
  });

  it.each([
    ["a: 1\na: 2", 'yaml: construct errors:\n  line 1: line 2: mapping key "a" already defined at line 1'],
    ["1: x", "non-string key at top level: 1"],
    ["a: &a [*a]", "yaml: construct errors:\n  line 1: cycle detected: node at path a.0.0 references node at path a.0"],
    [
      "x: &x [1]\ny: { a: *x, <<: *x }",
      "yaml: construct errors:\n  line 1: cycle detected: node at path y references node at path y.a",
    ],
  ])("refuses %j", (text, message) => {
    expect(valueOf(text)).toBe(message);
  });

  it("does not expand aliases without an end", () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `a${at}: &a${at} [${at === 0 ? "x" : `*a${at - 1}, *a${at - 1}`}]`,
    );
    expect(valueOf(lines.join("\n"))).toBe("yaml: document contains excessive aliasing");
  });

  it.each([
    ["lists in lists", chain(15, (at, below) => `x-a${at}: &a${at} ${"[".repeat(190)}${below}${"]".repeat(190)}`)],
    ["a list that is reset", `z: !reset\n${chain(2_000, (at, below) => `- &a${at} [${below}]`)}\nb: *a1999`],
    ["maps in maps", chain(1_000, (at, below) => `a${at}: &a${at} { key: ${below} }`)],
  ])("refuses what aliases nest too deeply: %s", (_, text) => {
    expect(valueOf(text)).toBe("yaml: the document is nested too deeply");
  });

  it("reads aliases in aliases as deep as files have them", () => {
    const parsed = parseYaml(`${chain(130, (at, below) => `a${at}: &a${at} { key: ${below} }`)}\nb: *a129`);
    expect(parsed.kind).toBe("documents");
  });

  it.each([
    ["a text", "x"],
    ["a list", "[x]"],
    ["a map", "{ b: x }"],
  ])("reads very many aliases of %s in little time", (_, value) => {
    const text = `a: &a ${value}\nl:\n${"- *a\n".repeat(20_000)}`;
    const before = process.cpuUsage().user;
    expect(parseYaml(text).kind).toBe("documents");
    expect(process.cpuUsage().user - before).toBeLessThan(5_000_000);
  });

  it("counts what is reset among the values", () => {
    const resets = `a: &a [${"!reset x, ".repeat(1_000)}]`;
    expect(valueOf(`${resets}\nb: [${"*a, ".repeat(200)}]`)).toBe("yaml: document contains excessive aliasing");
  });

  it("finds control characters where go-yaml does, 512 bytes at a time", () => {
    const control = (at: number): string => `yaml: offset ${at}: control characters are not allowed`;
    const wrong = "a: b: c\n";
    const mistake = "yaml: line 1, column 5: mapping values are not allowed in this context";
    expect(valueOf(`${wrong}\0`)).toBe(control(8));
    expect(valueOf(`${wrong}${"é".repeat(251)}\0`)).toBe(control(510));
    expect(valueOf(`${wrong}${"é".repeat(252)}\0`)).toBe(mistake);
    expect(valueOf(`b: c\n${" ".repeat(600)}\0`)).toBe(control(605));
  });

  it("prints floats as Go does", () => {
    expect([1e21, 1e6, 1234567.5, 1.5, 1e-7, 999999.5, Number.NEGATIVE_INFINITY].map(printFloat)).toEqual([
      "1e+21",
      "1e+06",
      "1.2345675e+06",
      "1.5",
      "1e-07",
      "999999.5",
      "-Inf",
    ]);
  });

  it("says where something comes after the end of a document as go-yaml does", () => {
    for (const [text, place] of [
      ["    build: .\n  test:\nservices:\n", "line 1, column 3"],
      ["  a: 1\nb: 2\n", "line 1"],
    ] as const)
      expect(parseYaml(text)).toMatchObject({
        kind: "documents",
        broken: { message: `yaml: ${place}: did not find expected <document start>` },
      });
  });
});
