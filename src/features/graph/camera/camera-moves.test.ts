import { describe, expect, it } from "vitest";
import { draggedCamera, keepInSight, wheelFactor, zoomAround } from "./camera-moves.ts";

const CAMERA = { x: 10, y: 20, zoom: 1 };
const SCREEN = { width: 1000, height: 800 };
const BOUNDS = { x: 0, y: 0, width: 600, height: 400 };

describe("zoomAround", () => {
  it("leaves what is at the point where it was", () => {
    expect(zoomAround(CAMERA, 2, { x: 110, y: 120 })).toEqual({ x: -90, y: -80, zoom: 2 });
    expect(zoomAround(CAMERA, 0.5, { x: 10, y: 20 })).toEqual({ x: 10, y: 20, zoom: 0.5 });
  });

  it("stops at the limits of the zoom and moves nothing there", () => {
    expect(zoomAround(CAMERA, 100, { x: 10, y: 20 })).toEqual({ x: 10, y: 20, zoom: 2.5 });
    expect(zoomAround(CAMERA, 0, { x: 10, y: 20 })).toEqual({ x: 10, y: 20, zoom: 0.004 });
    expect(zoomAround({ ...CAMERA, zoom: 2.5 }, 1.25, { x: 300, y: 300 })).toEqual({ ...CAMERA, zoom: 2.5 });
  });
});

describe("wheelFactor", () => {
  it("zooms in when the wheel turns up, and out as far when it turns down", () => {
    expect(wheelFactor({ deltaY: -500, deltaMode: 0 }, false)).toBe(2);
    expect(wheelFactor({ deltaY: 500, deltaMode: 0 }, false)).toBe(0.5);
  });

  it("understands lines and pages, and the small turns of a pinch", () => {
    expect(wheelFactor({ deltaY: -20, deltaMode: 1 }, false)).toBe(2);
    expect(wheelFactor({ deltaY: -1, deltaMode: 2 }, false)).toBe(2);
    expect(wheelFactor({ deltaY: -50, deltaMode: 0 }, true)).toBe(2);
  });
});

describe("draggedCamera", () => {
  it("follows one pointer", () => {
    expect(draggedCamera(CAMERA, [{ x: 5, y: 5 }], [{ x: 25, y: 0 }])).toEqual({ x: 30, y: 15, zoom: 1 });
  });

  it("zooms by the distance of two pointers and follows the middle between them", () => {
    const from = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    const to = [
      { x: 60, y: 110 },
      { x: 260, y: 110 },
    ];
    expect(draggedCamera(CAMERA, from, to)).toEqual({ x: -120, y: -50, zoom: 2 });
  });

  it("divides by nothing where two pointers begin at one place", () => {
    const place = { x: 100, y: 100 };
    expect(draggedCamera(CAMERA, [place, place], [place, { x: 102, y: 100 }]).zoom).toBe(2);
  });
});

describe("keepInSight", () => {
  it("leaves a camera that shows some of the graph", () => {
    expect(keepInSight(CAMERA, BOUNDS, SCREEN)).toEqual(CAMERA);
    expect(keepInSight({ x: -500, y: 700, zoom: 1 }, BOUNDS, SCREEN)).toEqual({ x: -500, y: 700, zoom: 1 });
  });

  it("brings back a graph that left the screen on any side", () => {
    expect(keepInSight({ x: -5000, y: -5000, zoom: 1 }, BOUNDS, SCREEN)).toEqual({ x: -520, y: -320, zoom: 1 });
    expect(keepInSight({ x: 5000, y: 5000, zoom: 1 }, BOUNDS, SCREEN)).toEqual({ x: 920, y: 720, zoom: 1 });
  });

  it("shows all of a graph that is very small", () => {
    expect(keepInSight({ x: -50, y: 900, zoom: 0.05 }, BOUNDS, SCREEN)).toEqual({ x: 0, y: 780, zoom: 0.05 });
  });
});
