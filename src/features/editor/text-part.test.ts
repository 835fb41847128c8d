import { expect, it } from "vitest";
import { MAX_PART_LINES, partAt, shownPart } from "./text-part.ts";

const textOf = (lines: number) => Array.from({ length: lines }, (_, at) => `line ${at}`).join("\n");
const ALL = { before: 0, after: 0 };

it("shows the whole of a text that isn't long", () => {
  expect(shownPart("a\nb\n", ALL)).toEqual({ start: 0, end: 4, before: 0, count: 3, total: 3 });
  expect(shownPart("", ALL)).toEqual({ start: 0, end: 0, before: 0, count: 1, total: 1 });
});

it("shows parts of a long text that together are the text", () => {
  const text = textOf(50_000);
  const parts = [0, 20_000, 45_000].map((line) => shownPart(text, partAt(line, 50_000)));
  expect(parts.map(({ before, count }) => [before, count])).toEqual([
    [0, 20_000],
    [20_000, 20_000],
    [40_000, 10_000],
  ]);
  expect(parts.map(({ start, end }) => text.slice(start, end)).join("\n")).toBe(text);
});

it("keeps the part where it is while lines are added to it and removed from it", () => {
  const text = textOf(50_000);
  const part = partAt(20_000, 50_000);
  const { start } = shownPart(text, part);
  const longer = shownPart(`${text.slice(0, start)}new\nnew\n${text.slice(start)}`, part);
  expect(longer).toMatchObject({ start, before: 20_000, count: 20_002 });
});

it("starts at the top where the text has no such part any more", () => {
  expect(shownPart(textOf(30_000), partAt(40_000, 50_000))).toMatchObject({ start: 0, before: 0 });
  expect(shownPart(textOf(100_000), ALL)).toMatchObject({ start: 0, count: MAX_PART_LINES });
});
