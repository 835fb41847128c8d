import { beforeEach, expect, it } from "vitest";
import type { Shelf } from "./shelf.ts";
import { beginStart, endStart, forgetStops, recordStop } from "./stops.ts";

const ONE = { dockerfile: "FROM one\n" };
const OTHER = { dockerfile: "FROM other\n" };

let shelf: Shelf;

beforeEach(() => {
  const stored = new Map<string, string>();
  shelf = {
    read: (key) => stored.get(key) ?? null,
    write: (key, value) => {
      stored.set(key, value);
      return "written";
    },
    remove: (key) => void stored.delete(key),
    keys: () => [...stored.keys()],
  };
});

it("starts with what was open until the page has stopped over it twice in a row", () => {
  recordStop(shelf, ONE);
  expect(beginStart(shelf, ONE, 0)).toBe(false);
  recordStop(shelf, ONE);
  expect(beginStart(shelf, OTHER, 0)).toBe(false);
  expect(beginStart(shelf, ONE, 0)).toBe(true);
});

it("does not count stops that something else was between", () => {
  recordStop(shelf, ONE);
  recordStop(shelf, OTHER);
  recordStop(shelf, ONE);
  expect(beginStart(shelf, ONE, 0)).toBe(false);
  recordStop(shelf, ONE);
  forgetStops(shelf);
  expect(beginStart(shelf, ONE, 0)).toBe(false);
});

it("counts a start that never came to its end, but not one that may still be under way in another tab", () => {
  expect(beginStart(shelf, ONE, 0)).toBe(false);
  expect(beginStart(shelf, ONE, 20_000)).toBe(false);
  expect(beginStart(shelf, ONE, 21_000)).toBe(false);
  expect(beginStart(shelf, ONE, 40_000)).toBe(true);
});

it("does not count a start that came to its end", () => {
  for (let now = 0; now < 100_000; now += 20_000) {
    expect(beginStart(shelf, ONE, now)).toBe(false);
    endStart(shelf);
  }
});

it("starts with whatever is stored in its place", () => {
  shelf.write("stagelight.stops", '{"name":{},"number":"many"}');
  shelf.write("stagelight.starting", "[1]");
  expect(beginStart(shelf, ONE, 0)).toBe(false);
});
