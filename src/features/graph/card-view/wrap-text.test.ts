import { describe, expect, it } from "vitest";
import { cutEnd } from "#document/stages/cut-middle.ts";
import { fitLines, wrapCount } from "./wrap-text.ts";

describe("wrapCount", () => {
  it.each([
    ["", 10, 1],
    ["one two", 7, 1],
    ["one two", 6, 2],
    ["a word_longer_than_a_line b", 10, 4],
    ["word_longer_than_a_line b", 10, 3],
    ["copy packages/web/dist to srv", 14, 3],
    ["run --no-install-recommends", 14, 3],
    ["add https://example.com/health.sh to bin", 24, 3],
  ])("breaks %j at %i letters into %i lines", (text, perLine, lines) => {
    expect(wrapCount(text, perLine)).toBe(lines);
  });
});

describe("fitLines", () => {
  const text = "npm ci --omit=dev && npm run build -- --mode production";
  const fit = (most: number): string => cutEnd(text, most);

  it("gives the whole of what fits next to its neighbors", () => {
    expect(fitLines(fit, { before: "RUN", after: "", perLine: 40, lines: 2 })).toBe(text);
  });

  it("leaves a text whole that just fits its line", () => {
    const exact = (most: number): string => cutEnd("node:22-alpine", most);
    expect(fitLines(exact, { before: "FROM", after: "", perLine: 19, lines: 1 })).toBe("node:22-alpine");
    expect(fitLines(exact, { before: "", after: "", perLine: 14, lines: 1 })).toBe("node:22-alpine");
  });

  it("cuts no more than it must", () => {
    const room = { before: "RUN", after: "..", perLine: 20, lines: 2 };
    const cut = fitLines(fit, room);
    expect(cut).toMatch(/^npm ci .*…$/);
    expect(wrapCount(`RUN ${cut} ..`, 20)).toBe(2);
    expect(cut.length).toBeGreaterThan(20);
  });

  it("comes to an end if there is room for nothing", () => {
    expect(fitLines(fit, { before: "x".repeat(90), after: "", perLine: 1, lines: 1 }).length).toBeLessThan(5);
  });
});
