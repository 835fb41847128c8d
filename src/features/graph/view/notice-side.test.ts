import { expect, it } from "vitest";
import { noticeSide } from "./notice-side.ts";

const SCREEN = { width: 890, height: 850 };
const CAMERA = { x: 0, y: 0, zoom: 1 };
const CARD = { x: 300, y: 600, width: 300, height: 200 };

it("puts the notice where it doesn't cover the node that it is about", () => {
  expect(noticeSide(CARD, CAMERA, SCREEN, 0)).toBe("top");
  expect(noticeSide({ ...CARD, y: 200 }, CAMERA, SCREEN, 0)).toBe("bottom");
  // the camera decides what is where
  expect(noticeSide(CARD, { x: 0, y: -300, zoom: 1 }, SCREEN, 0)).toBe("bottom");
  expect(noticeSide({ x: 30, y: 320, width: 80, height: 90 }, { x: 300, y: 0, zoom: 2 }, SCREEN, 0)).toBe("top");
});

it("leaves the notice below where the node is next to it, or under both places", () => {
  expect(noticeSide({ ...CARD, x: 5, width: 100 }, CAMERA, SCREEN, 0)).toBe("bottom");
  expect(noticeSide({ ...CARD, y: 20, height: 800 }, CAMERA, SCREEN, 0)).toBe("bottom");
});

it("counts what is above the upper place", () => {
  const tall = { ...CARD, y: 140, height: 700 };
  expect(noticeSide(tall, CAMERA, SCREEN, 0)).toBe("top");
  expect(noticeSide(tall, CAMERA, SCREEN, 100)).toBe("bottom");
});
