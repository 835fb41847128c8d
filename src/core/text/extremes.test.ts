import { expect, it } from "vitest";
import { largestOf, smallestOf } from "./extremes.ts";

it("finds the extremes of more numbers than a call can take", () => {
  const values = Array.from({ length: 200_000 }, (_, at) => at);
  expect([smallestOf(values), largestOf(values)]).toEqual([0, 199_999]);
  expect([smallestOf([]), largestOf([])]).toEqual([Infinity, -Infinity]);
});
