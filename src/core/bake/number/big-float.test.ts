import { describe, expect, it } from "vitest";
import { add, divide, modulo, multiply } from "./arithmetic.ts";
import type { BigFloat } from "./big-float.ts";
import { numberText } from "./number-text.ts";
import { parseNumber } from "./parse-number.ts";

type Operation = (left: BigFloat, right: BigFloat) => BigFloat | undefined;

function compute(left: string, operation: Operation, right: string): string | undefined {
  const [first, second] = [parseNumber(left), parseNumber(right)];
  const result = first && second && operation(first, second);
  return result && numberText(result);
}

describe("big float", () => {
  it.each<[string, string, Operation, string | undefined]>([
    ["0.1", "0.2", add, "0.3"],
    ["100000000000000000000", "1", add, "100000000000000000001"],
    ["1e3", "0", add, "1000"],
    ["0.1", "3", multiply, "0.3"],
    ["6", "4", divide, "1.5"],
    ["0", "0", divide, undefined],
    ["7.5", "2", modulo, "1.5"],
    ["-7", "3", modulo, "-1"],
  ])("computes %s and %s", (left, right, operation, expected) => {
    expect(compute(left, operation, right)).toBe(expected);
  });

  it("divides to 512 bits", () => {
    expect(compute("1", divide, "3")).toMatch(/^0\.3{154}/);
  });

  it("takes no text that is not a number", () => {
    expect(["", "x", "1z", "--1"].map(parseNumber)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
