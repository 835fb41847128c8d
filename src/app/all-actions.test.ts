import { describe, expect, it } from "vitest";
import { allCommands } from "./all-actions.ts";

describe("allCommands", () => {
  it("is sorted by id, and every id stands once", () => {
    const ids = allCommands.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });

  it("gives a chord to one command only", () => {
    const chords = allCommands.flatMap(({ keys }) => (keys === null ? [] : [keys]));
    expect(new Set(chords).size).toBe(chords.length);
  });
});
