import { expect, it } from "vitest";
import { inversions } from "./inversions.ts";

it("counts pairs in descending order, and none of equals, however many values there are", () => {
  for (const length of [0, 1, 5, 64, 65, 300]) {
    const values = Array.from({ length }, (_, at) => (at * 7919) % 97);
    let pairs = 0;
    values.forEach((value, at) => values.slice(at + 1).forEach((later) => (pairs += value > later ? 1 : 0)));
    expect(inversions(values)).toBe(pairs);
  }
});
