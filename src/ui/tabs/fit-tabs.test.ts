import { describe, expect, it } from "vitest";
import { fitTabs } from "./fit-tabs.ts";

const WIDTHS = [80, 60, 60, 60, 120];

describe("fitTabs", () => {
  it("shows all if there is room, without a button for more", () => {
    expect(fitTabs(WIDTHS, 380, 0, 40)).toEqual([0, 1, 2, 3, 4]);
  });

  it("shows the first ones next to the button, whole", () => {
    expect(fitTabs(WIDTHS, 379, 0, 40)).toEqual([0, 1, 2, 3]);
    expect(fitTabs(WIDTHS, 299, 1, 40)).toEqual([0, 1, 2]);
  });

  it("always shows the open one", () => {
    expect(fitTabs(WIDTHS, 300, 4, 40)).toEqual([0, 1, 4]);
    expect(fitTabs(WIDTHS, 100, 4, 40)).toEqual([4]);
  });

  it("shows from the start what fits while none is open", () => {
    expect(fitTabs(WIDTHS, 200, -1, 40)).toEqual([0, 1]);
  });
});
