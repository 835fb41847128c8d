import { expect, it } from "vitest";
import { findVariable } from "./find-variable.ts";

it("finds a variable with and without braces, not as the start of a longer name", () => {
  expect(findVariable("a $AB $A.", "A")).toEqual({ start: 6, end: 8, nameAt: 7, isBraced: false });
  expect(findVariable("${AB}${A:-x}", "A")).toEqual({ start: 5, end: 8, nameAt: 7, isBraced: true });
  expect(findVariable("$$( x)", "(")).toEqual({ start: 1, end: 3, nameAt: 2, isBraced: false });
  expect(findVariable("A", "A")).toBeNull();
  expect(findVariable("$", "")).toBeNull();
});
