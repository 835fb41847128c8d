import { describe, expect, it } from "vitest";
import type { Box } from "#layout/layout.ts";
import { arrowHead, edgePath } from "./edge-path.ts";
import {
  firstCamera,
  fitCamera,
  fitWidthCamera,
  isLongOnPhone,
  leastFarName,
  openingCamera,
  revealCamera,
  showsWell,
} from "./fit-camera.ts";
import { innerLine, innerLines } from "../card-view/inner-line.ts";
import { placePopover } from "./place-popover.ts";

const SCREEN = { width: 1000, height: 800 };
const INSETS = { top: 100, right: 0, bottom: 0, left: 0 };

describe("fitCamera", () => {
  it("shows the whole of a box in the middle of what is not covered", () => {
    expect(fitCamera({ x: 100, y: 0, width: 2000, height: 700 }, SCREEN, INSETS)).toEqual({
      zoom: 0.5,
      x: -50,
      y: 275,
    });
  });

  it("enlarges nothing much, and divides by nothing", () => {
    expect(fitCamera({ x: 0, y: 0, width: 10, height: 10 }, SCREEN, INSETS).zoom).toBe(1.15);
    expect(fitCamera({ x: 0, y: 0, width: 0, height: 0 }, SCREEN, INSETS).zoom).toBe(1.15);
  });
});

describe("fitWidthCamera", () => {
  it("shows the whole width and the upper end of what is too tall", () => {
    expect(fitWidthCamera({ x: 0, y: 50, width: 1000, height: 5000 }, SCREEN, INSETS)).toEqual({
      zoom: 1,
      x: 0,
      y: 50,
    });
  });

  it("shows all where all fits", () => {
    const box = { x: 0, y: 0, width: 1000, height: 100 };
    expect(fitWidthCamera(box, SCREEN, INSETS)).toEqual(fitCamera(box, SCREEN, INSETS));
  });
});

describe("openingCamera", () => {
  const target = { x: 9_000, y: 3_900, width: 200, height: 40 };

  it("shows all of a graph whose names can be read", () => {
    const bounds = { x: 0, y: 0, width: 2000, height: 700 };
    const whole = fitCamera(bounds, SCREEN, INSETS);
    expect(openingCamera(whole, { bounds, target, direction: "right" }, SCREEN, INSETS)).toBe(whole);
  });

  it("opens a larger one at its target, near enough to read, and with no empty ground beyond the graph", () => {
    const bounds = { x: 0, y: 0, width: 9_200, height: 4_000 };
    const whole = fitCamera(bounds, SCREEN, INSETS);
    const { zoom, x, y } = openingCamera(whole, { bounds, target, direction: "right" }, SCREEN, INSETS);
    expect(zoom).toBe(0.5);
    expect(target.x * zoom + x).toBeGreaterThan(500);
    expect(bounds.width * zoom + x).toBe(1000);
    expect(bounds.height * zoom + y).toBe(800);
    expect(openingCamera(whole, { bounds, target: null, direction: "right" }, SCREEN, INSETS)).toBe(whole);
  });

  it("opens what one scrolls through at its target, as near as its width allows", () => {
    const bounds = { x: 0, y: 0, width: 1_000, height: 4_000 };
    const whole = fitWidthCamera(bounds, SCREEN, INSETS);
    const below = { x: 300, y: 3_900, width: 200, height: 40 };
    const { zoom, x, y } = openingCamera(
      whole,
      { bounds, target: below, direction: "down", isLong: isLongOnPhone(16) },
      SCREEN,
      INSETS,
    );
    expect({ zoom, x }).toEqual({ zoom: whole.zoom, x: whole.x });
    expect(bounds.height * zoom + y).toBe(800);
    const isLong = isLongOnPhone(15);
    expect(openingCamera(whole, { bounds, target: below, direction: "down", isLong }, SCREEN, INSETS)).toBe(whole);
  });

  it("fits all of two thousand stages", () => {
    expect(
      fitCamera({ x: 0, y: 0, width: 120_000, height: 40_000 }, SCREEN, INSETS).zoom * 120_000,
    ).toBeLessThanOrEqual(1000);
  });
});

describe("leastFarName", () => {
  it("keeps names at nine pixels on the screen, or has none", () => {
    for (const zoom of [0.47, 0.4, 0.3, 0.25]) expect((leastFarName(zoom) ?? 0) * zoom).toBeGreaterThanOrEqual(9);
    expect(leastFarName(0.2)).toBeNull();
  });
});

describe("showsWell", () => {
  const box = { x: 0, y: 0, width: 1000, height: 700 };
  const camera = fitCamera(box, SCREEN, INSETS);

  it("holds for a graph that grows a little, and no longer when it leaves the screen or could be much larger", () => {
    expect(showsWell(camera, { ...box, height: 710 }, SCREEN, INSETS)).toBe(true);
    expect(showsWell(camera, { ...box, height: 720 }, SCREEN, INSETS)).toBe(false);
    expect(showsWell({ ...camera, zoom: 0.5 }, box, SCREEN, INSETS)).toBe(false);
  });
});

describe("firstCamera", () => {
  const rest = { x: 0, y: 0, width: 800, height: 600 };
  const fitted = (box: Box) => fitCamera(box, SCREEN, INSETS);

  it("shows what is built first where services that aren't built would make it too small to read", () => {
    const few = { x: 0, y: 0, width: 1200, height: 600 };
    const many = { x: 0, y: 0, width: 4000, height: 600 };
    expect(firstCamera({ bounds: few, apart: { frame: few, rest } }, fitted)).toEqual(fitted(few));
    expect(firstCamera({ bounds: many, apart: { frame: many, rest } }, fitted)).toEqual(fitted(rest));
    expect(firstCamera({ bounds: many }, fitted)).toEqual(fitted(many));
  });
});

describe("revealCamera", () => {
  const camera = { zoom: 1, x: 0, y: 0 };

  it("stays where it is when the box is seen", () => {
    expect(revealCamera(camera, { x: 10, y: 110, width: 50, height: 50 }, SCREEN, INSETS)).toBe(camera);
  });

  it("moves just as far as is needed", () => {
    expect(revealCamera(camera, { x: 980, y: 50, width: 50, height: 50 }, SCREEN, INSETS)).toEqual({
      zoom: 1,
      x: -30,
      y: 50,
    });
  });

  it("shows the start of what is larger than the screen", () => {
    expect(revealCamera(camera, { x: 2000, y: 110, width: 3000, height: 50 }, SCREEN, INSETS).x).toBe(-2000);
  });
});

describe("placePopover", () => {
  const size = { width: 300, height: 200 };

  it("is to the right, else to the left, else below, and never off the screen", () => {
    expect(placePopover({ x: 100, y: 50, width: 100, height: 100 }, size, SCREEN)).toEqual({ x: 210, y: 50 });
    expect(placePopover({ x: 800, y: 700, width: 100, height: 100 }, size, SCREEN)).toEqual({ x: 490, y: 592 });
    expect(placePopover({ x: 10, y: 50, width: 960, height: 100 }, size, SCREEN)).toEqual({ x: 10, y: 160 });
    expect(placePopover({ x: 10, y: 500, width: 960, height: 290 }, size, SCREEN)).toEqual({ x: 10, y: 290 });
  });

  it("covers nothing of what is lit where there is room for that, and never what it belongs to", () => {
    const anchor = { x: 100, y: 300, width: 100, height: 60 };
    const path = [anchor, { x: 300, y: 310, width: 100, height: 40 }, { x: 200, y: 325, width: 100, height: 10 }];
    const free = placePopover(anchor, size, SCREEN, path);
    const isClear = (box: (typeof path)[number]): boolean =>
      free.x >= box.x + box.width ||
      box.x >= free.x + size.width ||
      free.y >= box.y + box.height ||
      box.y >= free.y + size.height;
    expect(path.every(isClear)).toBe(true);
    expect(Math.abs(free.y - anchor.y)).toBeLessThan(size.height + anchor.height);
    const everywhere = [{ x: 0, y: 0, width: SCREEN.width, height: SCREEN.height }];
    expect(placePopover(anchor, size, SCREEN, everywhere)).toEqual({ x: 210, y: 300 });
  });
});

describe("edgePath", () => {
  it("rounds corners, as far as the pieces are long", () => {
    expect(
      edgePath([
        { x: 0, y: 0 },
        { x: 50, y: 0 },
        { x: 50, y: 40 },
      ]),
    ).toBe("M0,0L43,0Q50,0 50,7L50,40");
    expect(
      edgePath([
        { x: 0, y: 0 },
        { x: 4, y: 0 },
        { x: 4, y: 40 },
      ]),
    ).toBe("M0,0L2,0Q4,0 4,2L4,40");
    expect(edgePath([])).toBe("");
  });

  it("points its head where the last piece goes", () => {
    expect(
      arrowHead(
        [
          { x: 0, y: 0 },
          { x: 20, y: 0 },
        ],
        10,
      ),
    ).toBe("M10,-6L20,0L10,6Z");
    expect(
      arrowHead(
        [
          { x: 0, y: 0 },
          { x: 0, y: 20 },
        ],
        10,
      ),
    ).toBe("M-6,10L0,20L6,10Z");
    expect(arrowHead([], 10)).toBe("");
  });
});

describe("a line inside a card", () => {
  const entry = { edge: "", edgeKey: "", port: "", kind: "copy", x: 0, y: 20, side: "west", lane: 7 } as const;

  it("leads from the border to each row", () => {
    expect(innerLine({ ...entry, rows: [20, 42] }, 14)).toBe("M0,20H7V38M7,20H14M7,38Q7,42 11,42H14");
    expect(innerLine({ ...entry, y: 0, side: "north", rows: [50] }, 14)).toBe("M7,0V46M7,46Q7,50 11,50H14");
    expect(innerLine({ ...entry, rows: [] }, 14)).toBe("");
  });

  it("is drawn once where several edges have the same", () => {
    const entries = [
      { ...entry, edgeKey: "one", rows: [50] },
      { ...entry, edgeKey: "another", rows: [72] },
      { ...entry, edgeKey: "as one", rows: [50] },
      { ...entry, edgeKey: "without rows", rows: [] },
    ];
    const lines = innerLines({ entries, gutter: 14 });
    expect(lines.map(({ edgeKeys }) => edgeKeys)).toEqual([["one", "as one"], ["another"]]);
  });
});
