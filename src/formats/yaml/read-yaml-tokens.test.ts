import { describe, expect, it } from "vitest";
import { readYamlTokens } from "./read-yaml-tokens.ts";

const block = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");

describe("readYamlTokens", () => {
  it("refuses every kind of deep nesting", () => {
    for (const text of [
      "[".repeat(300),
      "{a: ".repeat(300),
      `${"- ".repeat(300)}x`,
      `${"? ".repeat(300)}x`,
      block(300),
      // only marks, also as what a key has, and with tabs
      "- ".repeat(300),
      `${": ".repeat(300)}x`,
      `a: ${"? ".repeat(300)}`,
      "-\t".repeat(300),
      // wrong, and nested all the same
      "a: ".repeat(300),
      "a: b: \n".repeat(300),
      '["a":'.repeat(300),
    ])
      expect([text.slice(0, 10), readYamlTokens(text)]).toEqual([text.slice(0, 10), null]);
  });

  it("takes no long text for a deep one", () => {
    const items = Array.from({ length: 5000 }, (_, at) => `  - name: a\n    files: [a, {b: ${at}}]\n`).join("");
    const steps = Array.from({ length: 5000 }, (_, at) => `${" ".repeat(at % 7)}k${at}:\n`).join("");
    const marks = `a:\n${`  # ${"- a: b [".repeat(50)}\n  - "${"[a: - ".repeat(50)}"\n`.repeat(100)}`;
    for (const text of [`a:\n${items}`, steps, marks, block(100), "", "\n\n"])
      expect(readYamlTokens(text)).not.toBeNull();
  });
});
