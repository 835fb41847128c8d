import { expect, it } from "vitest";
import { settle } from "./settle.ts";
import { straighten } from "./straighten.ts";

/** Three columns of two items each, the second of which are 10 below the first at least. */
const ORDER = [
  [0, 1],
  [2, 3],
  [4, 5],
];
const GAPS = [[10], [10], [10]];

it("keeps the order of each column and the gaps in it, and makes lines straight", () => {
  const pulls = [
    { from: 0, to: 2, offset: 40, weight: 1 },
    { from: 2, to: 4, offset: 0, weight: 1 },
    { from: 1, to: 3, offset: 0, weight: 1 },
  ];
  const places = settle(6, ORDER, GAPS, pulls);
  const at = (item: number): number => places[item] ?? Number.NaN;
  for (const [upper = 0, lower = 0] of ORDER) expect(at(lower) - at(upper)).toBeGreaterThanOrEqual(10 - 1e-9);
  expect(at(2)).toBeCloseTo(at(0) + 40);
  expect(at(4)).toBeCloseTo(at(2));
});

it("takes out a bend where that makes no line longer", () => {
  // item 2 is between 0 and 4, on neither one's line
  const places = Float64Array.of(0, 100, 20, 100, 50, 100);
  const pulls = [
    { from: 0, to: 2, offset: 0, weight: 1 },
    { from: 2, to: 4, offset: 0, weight: 1 },
  ];
  const item = { column: 0, width: 0, height: 0, node: null, label: "a label", place: 0 };
  straighten(
    places,
    ORDER,
    GAPS,
    pulls,
    Array.from(places, (_, at) => (at === 2 ? { ...item, label: null } : item)),
  );
  expect(new Set([places[0], places[2], places[4]]).size).toBeLessThan(3);
});
