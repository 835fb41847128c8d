import { describe, expect, it } from "vitest";
import { sourceRows } from "./source-rows.ts";

describe("sourceRows", () => {
  it("places a source next to the stages before its reader if there is room", () => {
    expect(sourceRows([3, 1, 2], [0, 2], false)).toEqual([0, 3]);
  });

  it("gives it its own row next to the broadest row", () => {
    expect(sourceRows([1, 3, 1], [0, 2], false)).toEqual([0, 4]);
  });

  it("fills a row up, and goes further up with what would make a row of sources broad", () => {
    expect(sourceRows([1, 2, 2, 2], [0, 3, 3, 3], false)).toEqual([0, 6, 1, 1]);
  });

  it("leaves sources above their readers if there is no room at all", () => {
    expect(sourceRows([1, 1], [0, 1, 1], true)).toEqual([0, 2, 2]);
  });
});
