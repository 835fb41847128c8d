import { expect, it } from "vitest";
import { findWord } from "./find-word.ts";

it("finds a word that appears alone", () => {
  expect(findWord("AB A_B B.B", "B")).toBe(7);
  expect(findWord("AB", "B")).toBe(-1);
  expect(findWord("$B.+", ".+")).toBe(-1);
  expect(findWord("$.+ ", ".+")).toBe(1);
  expect(findWord("x", "")).toBe(-1);
});
