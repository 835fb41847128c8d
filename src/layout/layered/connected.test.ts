import { expect, it } from "vitest";
import { connected } from "./connected.ts";

it("has every number in one set, ascending, whatever the order of the pairs", () => {
  const pairs = [
    { from: 5, to: 3 },
    { from: 3, to: 1 },
    { from: 1, to: 5 },
    { from: 4, to: 2 },
  ];
  const sets = [[0], [1, 3, 5], [2, 4], [6]];
  expect(connected(7, pairs)).toEqual(sets);
  expect(connected(7, pairs.toReversed())).toEqual(sets);
});

it("connects a long chain in little time", () => {
  const before = process.cpuUsage().user;
  const count = 200_000;
  const pairs = Array.from({ length: count - 1 }, (_, at) => ({ from: count - 1 - at, to: count - 2 - at }));
  expect(connected(count, pairs)).toHaveLength(1);
  expect(process.cpuUsage().user - before).toBeLessThan(2_000_000);
});
