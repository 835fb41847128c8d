import { describe, expect, it } from "vitest";
import { isDeepEqual } from "./json-value.ts";

describe("isDeepEqual", () => {
  it.each([
    [{ a: [1, { b: "x" }], c: null }, { c: null, a: [1, { b: "x" }] }, true],
    [Number.NaN, Number.NaN, true],
    [[], [], true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: 1 }, false],
    [{ a: undefined }, { b: undefined }, false],
    [{ a: undefined }, {}, false],
    [[1, 2], [1], false],
    [[1], [1, 2], false],
    [[], {}, false],
    [{}, [], false],
    [{}, null, false],
    [null, {}, false],
    [{ toString: 1 }, { valueOf: 1 }, false],
    ["1", 1, false],
  ])("compares %j with %j", (one, other, expected) => {
    expect(isDeepEqual(one, other)).toBe(expected);
  });
});
