import { describe, expect, it } from "vitest";
import { nestsTooDeeply } from "./nests-too-deeply.ts";

const block = (levels: number): string =>
  Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");

describe("nestsTooDeeply", () => {
  it("finds every kind of deep nesting", () => {
    for (const text of [
      "[".repeat(300),
      "{a: ".repeat(300),
      `${"- ".repeat(300)}x`,
      `${"? ".repeat(300)}x`,
      block(300),
    ])
      expect([text.slice(0, 10), nestsTooDeeply(text)]).toEqual([text.slice(0, 10), true]);
  });

  it("takes no long text for a deep one", () => {
    const items = Array.from({ length: 5000 }, (_, at) => `  - name: a\n    files: [a, {b: ${at}}]\n`).join("");
    const steps = Array.from({ length: 5000 }, (_, at) => `${" ".repeat(at % 7)}k${at}:\n`).join("");
    for (const text of [`a:\n${items}`, steps, block(100), "", "\n\n"]) expect(nestsTooDeeply(text)).toBe(false);
  });
});
