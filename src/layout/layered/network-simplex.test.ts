import { describe, expect, it } from "vitest";
import { type Distance, networkSimplex } from "./network-simplex.ts";

function costOf(places: Float64Array, distances: readonly Distance[]): number {
  return distances.reduce((sum, { tail, head, length, weight }) => {
    const slack = (places[head] ?? 0) - (places[tail] ?? 0) - length;
    expect(slack).toBeGreaterThan(-1e-6);
    return sum + weight * slack;
  }, 0);
}

/** The lowest cost that whole places from 0 to `most` have. */
function leastCost(count: number, distances: readonly Distance[], most: number): number {
  let least = Infinity;
  const places = Array.from({ length: count }, () => 0);
  const tryFrom = (node: number): void => {
    if (node === count) {
      let cost = 0;
      for (const { tail, head, length, weight } of distances) {
        const slack = (places[head] ?? 0) - (places[tail] ?? 0) - length;
        if (slack < 0) return;
        cost += weight * slack;
      }
      least = Math.min(least, cost);
      return;
    }
    for (let place = 0; place <= most; place++) {
      places[node] = place;
      tryFrom(node + 1);
    }
  };
  tryFrom(0);
  return least;
}

describe("networkSimplex", () => {
  it("puts a node between two others where the heavier one pulls it", () => {
    const distances = [
      { tail: 0, head: 1, length: 1, weight: 1 },
      { tail: 1, head: 2, length: 1, weight: 5 },
      { tail: 0, head: 2, length: 6, weight: 0 },
    ];
    expect([...networkSimplex(3, distances, 100)].map((place, _, [first = 0]) => place - first)).toEqual([0, 5, 6]);
  });

  it("finds the lowest cost, as trying all places does", () => {
    let seed = 7;
    const random = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * most);
    };
    for (let round = 0; round < 60; round++) {
      const count = 3 + random(3);
      // each node after the first is connected with an earlier one
      const distances = Array.from({ length: count - 1 + random(4) }, (_, at): Distance => {
        const head = at < count - 1 ? at + 1 : 1 + random(count - 1);
        return { tail: random(head), head, length: random(4) - 1, weight: random(4) };
      });
      expect(costOf(networkSimplex(count, distances, 1000), distances)).toBeCloseTo(leastCost(count, distances, 9), 6);
    }
  });

  it("places nothing where there is nothing", () => {
    expect([...networkSimplex(0, [], 10)]).toEqual([]);
  });
});
