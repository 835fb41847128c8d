import { expect, it } from "vitest";
import { assignTracks } from "./assign-tracks.ts";

it("gives a line that runs straight no track", () => {
  expect(assignTracks([{ starts: [10], ends: [10] }], 10)).toEqual({ tracks: Int32Array.of(-1), count: 0 });
});

it("lets lines that share no height turn on one track", () => {
  const turns = [
    { starts: [0], ends: [50] },
    { starts: [100], ends: [150] },
  ];
  expect(assignTracks(turns, 10)).toEqual({ tracks: Int32Array.of(0, 0), count: 1 });
});

it("turns the lower of two lines that lead down first, so that they don't cross", () => {
  const turns = [
    { starts: [0], ends: [100] },
    { starts: [50], ends: [150] },
  ];
  expect([...assignTracks(turns, 10).tracks]).toEqual([1, 0]);
});

it("turns the upper of two lines that lead up first", () => {
  const turns = [
    { starts: [100], ends: [0] },
    { starts: [150], ends: [50] },
  ];
  expect([...assignTracks(turns, 10).tracks]).toEqual([0, 1]);
});

it("lets no line arrive at the height where another leaves, on top of it", () => {
  const turns = [
    { starts: [0], ends: [100] },
    { starts: [100], ends: [200] },
  ];
  // the second leaves its height before the first arrives there
  expect([...assignTracks(turns, 10).tracks]).toEqual([1, 0]);
});

it("turns lines that join before one that arrives between their starts", () => {
  const turns = [
    { starts: [200], ends: [50] },
    { starts: [0, 100], ends: [0] },
  ];
  expect([...assignTracks(turns, 10).tracks]).toEqual([1, 0]);
});
