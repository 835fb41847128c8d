import { describe, expect, it } from "vitest";
import { allActions } from "./all-actions.ts";

describe("allActions", () => {
  it("is sorted by id, and every id appears once", () => {
    const ids = allActions.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it("gives a chord to one command only", () => {
    const chords = allActions.flatMap(({ keys }) => (keys === null ? [] : [keys]));
    expect(new Set(chords).size).toBe(chords.length);
  });
});
