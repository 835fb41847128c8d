import { describe, expect, it } from "vitest";
import { leavesMarkersAlone } from "./leaves-markers-alone.ts";

const MARKERS = [lines(2, 2), lines(5, 7)];

describe("a change of the text", () => {
  it.each([
    ["in a line between two markers", change(4, 4, "x"), true],
    ["that makes a line above a marker", change(4, 4, "\n"), false],
    ["that joins two lines above a marker", change(3, 4, ""), false],
    ["in the line of a marker", change(6, 6, "x"), false],
    ["that makes a line below all markers", change(8, 8, "\nFROM a\n"), true],
    ["of all of the text", { ...change(8, 8, "x"), isFlush: true }, false],
  ])("%s", (_, event, expected) => {
    expect(leavesMarkersAlone(event, MARKERS)).toBe(expected);
  });
});

function lines(startLineNumber: number, endLineNumber: number) {
  return { startLineNumber, startColumn: 1, endLineNumber, endColumn: 9 };
}

function change(first: number, last: number, text: string) {
  return { isFlush: false, changes: [{ range: lines(first, last), rangeOffset: 0, rangeLength: 0, text }] };
}
