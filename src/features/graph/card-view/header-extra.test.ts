import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { farNameSize, LARGEST_OF_MANY } from "./overview-name.ts";
import type { DrawingOptions } from "../view/graph-context.ts";
import { type GraphView, graphView } from "../view/graph-view.ts";
import { MIN_EXTRA } from "./header-extra.ts";
import { PLAIN_DRAWING } from "../view/plain-drawing.ts";

const OPTIONS: DrawingOptions = {
  direction: "auto",
  ...PLAIN_DRAWING,
  screenWidth: 880,
  screenHeight: 840,
};

/** A chain of `name`s with a stage next to each: broad when it runs to the right, and low. */
function pairs(length: number, name: string): string {
  const stages = Array.from({ length }, (_, n) => {
    const base = n === 0 ? "alpine" : `${name}-${n - 1}`;
    return `FROM ${base} AS ${name}-${n}\nRUN make\nFROM ${base} AS o${n}\nRUN make`;
  });
  return stages.join("\n");
}

function viewOf(text: string, options: Partial<DrawingOptions> = {}): GraphView {
  return graphView(analyze(text), { ...OPTIONS, direction: "right", ...options });
}

describe("chooseHeaderExtra", () => {
  it("gives long names more lines where the picture is limited by its width, and so larger letters", () => {
    const { cards, plan } = viewOf(pairs(12, "integration-test-of-base"));
    expect(plan.headerExtra).toBeGreaterThan(MIN_EXTRA);
    const { label = "", farSize } = cards[4] ?? {};
    expect(farSize).toBeGreaterThan(
      farNameSize(label, { width: plan.cardWidth - 12, height: 38 + MIN_EXTRA, scale: 1 }, LARGEST_OF_MANY),
    );
    expect(viewOf(pairs(12, "integration-test-of-base"), { screenHeight: 145 }).plan.headerExtra).toBe(MIN_EXTRA);
  });

  it("makes no card higher than its name needs", () => {
    expect(viewOf(pairs(12, "s")).plan.headerExtra).toBe(MIN_EXTRA);
  });

  it("gives none to cards that have rows", () => {
    expect(viewOf("FROM alpine AS integration-test-base\nRUN make\n").plan.headerExtra).toBe(0);
  });

  it("gives cards with rows some where letters are large and a name of two lines would be smaller than the rows", () => {
    const phone = { direction: "down", isTouch: true, screenWidth: 390, screenHeight: Infinity } as const;
    const copies = (name: string): string =>
      `${Array.from({ length: 8 }, (_, at) => `FROM alpine AS s${at}\nRUN make\n`).join("")}FROM s0 AS ${name}\nCOPY --from=s1 /a /b\n`;
    const { plan, cards } = viewOf(copies("opensearch-dashboards-builder"), phone);
    expect([plan.level, plan.headerExtra, cards.at(-1)?.titleSize]).toEqual(["low", MIN_EXTRA, 16]);
    expect(viewOf(copies("final"), phone).plan).toMatchObject({ level: "low", headerExtra: 0 });
  });

  it("keeps a height while there is room for it", () => {
    const previous = viewOf(pairs(12, "integration-test-of-base")).plan;
    expect(viewOf(pairs(12, "s"), { previous }).plan.headerExtra).toBe(previous.headerExtra);
    expect(viewOf(pairs(12, "s"), { previous, screenHeight: 145 }).plan.headerExtra).toBe(MIN_EXTRA);
  });

  it("keeps no height that cuts names for which there is room", () => {
    const text = pairs(12, "integration-tests-base");
    const previous = { ...viewOf(text).plan, headerExtra: MIN_EXTRA };
    expect(viewOf(text, { previous }).plan.headerExtra).toBeGreaterThan(MIN_EXTRA);
  });
});
