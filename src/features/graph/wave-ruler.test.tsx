// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { GraphLayout } from "#layout/layout.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { viewport } from "./camera/viewport.ts";
import { WaveRuler } from "./wave-ruler.tsx";

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => root.close());

const LAYOUT: GraphLayout = {
  fingerprint: "",
  style: "layered",
  direction: "down",
  nodes: [],
  edges: [],
  bounds: { x: 0, y: 0, width: 300, height: 200 },
  waves: [
    { wave: 0, x: 0, y: 0, width: 300, height: 66 },
    { wave: 1, x: 0, y: 100, width: 300, height: 66 },
  ],
};
const LABELS = [
  { wave: 0, text: "4 in parallel", shortText: "4 in parallel", narrowText: "4 at once", explanation: "" },
  { wave: 1, text: "then", shortText: "then", narrowText: "then", explanation: "" },
];

/** What is said next to rows that begin so many pixels from the edge of the screen. */
async function textsWith(x: number): Promise<readonly string[]> {
  await act(async () => {
    viewport.setState({ camera: { x, y: 0, zoom: 1 } });
    root.render(<WaveRuler layout={LAYOUT} labels={LABELS} top={0} />);
  });
  return [...document.querySelectorAll("li")].map((mark) => mark.textContent);
}

it("says of narrow columns in few words how many stages start", async () => {
  const waves = LAYOUT.waves.map((wave) => ({ ...wave, x: wave.wave * 200, y: 0, width: 190 }));
  await act(async () => {
    viewport.setState({ camera: { x: 0, y: 80, zoom: 0.3 } });
    root.render(<WaveRuler layout={{ ...LAYOUT, direction: "right", waves }} labels={LABELS} top={0} />);
  });
  expect([...document.querySelectorAll("li")].map((mark) => mark.textContent)).toEqual(["4 at once", "then"]);
});

it("says in two lines when the stages of a low row start, unless these would cover cards, as on phones", async () => {
  expect(await textsWith(60)).toEqual(["4 in parallel", "then"]);
  expect(await textsWith(30)).toEqual(["", "then"]);
});
