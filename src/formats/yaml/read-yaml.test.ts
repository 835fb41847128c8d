import { describe, expect, it } from "vitest";
import { readYaml } from "./read-yaml.ts";

describe("readYaml", () => {
  it("reads what a .hadolint.yaml is written in", () => {
    const text = `---
# why
failure-threshold: warning   # as in CI
strict-labels: true
ignored:
- DL3008
- "DL3013" # pinned elsewhere
override:
  error: [DL3002, 'DL3007']
  info:
    - DL3059
label-schema:
  author: text
  "org.opencontainers.image.source": url
trustedRegistries:
  - docker.io
  - "*.example.com"
  - my#registry
empty:
`;
    expect(readYaml(text)).toEqual({
      ok: true,
      value: {
        "failure-threshold": "warning",
        "strict-labels": true,
        ignored: ["DL3008", "DL3013"],
        override: { error: ["DL3002", "DL3007"], info: ["DL3059"] },
        "label-schema": { author: "text", "org.opencontainers.image.source": "url" },
        trustedRegistries: ["docker.io", "*.example.com", "my#registry"],
        empty: null,
      },
    });
    expect(readYaml("# nothing\n")).toEqual({ ok: true, value: null });
  });

  it("reads block texts, and lists of maps", () => {
    const text = "a: |\n  one\n  two\nb:\n  - c: 1\n    d: &x [y]\n  - e: *x\n";
    expect(readYaml(text)).toEqual({ ok: true, value: { a: "one\ntwo\n", b: [{ c: 1, d: ["y"] }, { e: ["y"] }] } });
  });

  it("starts a failure with its line", () => {
    for (const [text, line] of [
      ["a: 1\nb", 2],
      ["a:\n  - b\n c: d", 3],
      ['a: "b', 1],
      ["a: [b", 1],
      ["- a\nb: c", 2],
      ["a: 1\na: 2", 2],
      ["a: 1\n---\nb: 2", 2],
    ] as const)
      expect([text, readYaml(text)]).toEqual([
        text,
        { ok: false, message: expect.stringMatching(new RegExp(`^line ${line}: [^\n]+[^.\n]$`)) },
      ]);
  });

  it("refuses aliases that cannot be followed", () => {
    for (const text of ["a: *x", "a: &a [*a]"]) expect([text, readYaml(text).ok]).toEqual([text, false]);
  });

  it("refuses what would become very large or deep", () => {
    const bomb = [
      "a: &a [x,x,x,x,x,x,x,x,x]",
      ...[..."bcdefgh"].map((key, at) => `${key}: &${key} [${`*${"abcdefg"[at]},`.repeat(9)}]`),
    ].join("\n");
    expect(readYaml(bomb)).toMatchObject({ ok: false });
    expect(readYaml("[".repeat(10_000))).toMatchObject({ ok: false });
  });

  it("makes no difference of names that objects have", () => {
    const read = readYaml("__proto__: [a]\nconstructor: b");
    expect(read.ok && Object.entries(read.value as object)).toEqual([
      ["__proto__", ["a"]],
      ["constructor", "b"],
    ]);
  });
});
