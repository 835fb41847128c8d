import { expect, it } from "vitest";
import { matchPieces } from "./match-pieces.ts";

it("finds what appears between the pieces, each as short as can be", () => {
  expect(matchPieces("COPY a to b to c", ["COPY ", " to ", ""], 1)).toEqual(["a", "b to c"]);
  expect(matchPieces("a-b", ["a", "b"], 0)).toEqual(["-"]);
  expect(matchPieces("ab", ["a", "b"], 0)).toEqual([""]);
  expect(matchPieces("ab", ["a", "b"], 1)).toBeNull();
  expect(matchPieces("aa", ["aa", "a"], 0)).toBeNull();
  expect(matchPieces("abc", ["abc"], 1)).toEqual([]);
  expect(matchPieces("abcd", ["abc"], 1)).toBeNull();
});
