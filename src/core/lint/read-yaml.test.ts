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

  it("ends a comment with its line, whatever it holds", () => {
    const text = `a: "x # y" 'z # ' it's # ${'"# '.repeat(40)}\u2028b\n`;
    expect(readYaml("a: b # \u2028 c\nd: e")).toEqual({ ok: true, value: { a: "b", d: "e" } });
    expect(readYaml(text)).toMatchObject({ ok: false });
  });

  it("names the line that it does not understand", () => {
    for (const [text, line] of [
      ["a: 1\nb", 2],
      ["a: &x 1", 1],
      ["a: |\n  text", 1],
      ["a:\n  - b\n c: d", 3],
      ['a: "b', 1],
      ["a: [b", 1],
      ["- a\nb: c", 2],
    ] as const)
      expect(readYaml(text)).toMatchObject({ ok: false, message: expect.stringContaining(`line ${line} `) });
  });
});
