import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { DrawingOptions } from "../view/graph-context.ts";
import { graphView } from "../view/graph-view.ts";
import { keepPlan, keptPlan } from "./kept-sizing.ts";
import { PLAIN_DRAWING } from "../view/plain-drawing.ts";

const OPTIONS: DrawingOptions = {
  direction: "auto",
  ...PLAIN_DRAWING,
  screenWidth: 880,
  screenHeight: 840,
};

/** The way each of the texts runs when one comes after the other in the same document. */
function directionsOf(documentId: number, texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const analysis = analyze(text);
    const { plan } = graphView(analysis, { ...OPTIONS, previous: keptPlan(documentId, analysis.stages) });
    keepPlan(documentId, analysis.stages, plan);
    return plan.direction;
  });
}

/** Each stage starts from the one before. */
function chain(length: number, command: string): string {
  const stages = Array.from(
    { length },
    (_, n) => `FROM ${n === 0 ? "alpine:3.20" : `${command}${n - 1}`} AS ${command}${n}\nRUN ${command} ${n}`,
  );
  return `# syntax=docker/dockerfile:1\n${stages.join("\n")}\n`;
}

const LONG = chain(8, "make");
const SHORT = chain(3, "test");

describe("keptPlan", () => {
  it("forgets how the text before was drawn when another is pasted over it", () => {
    const alone = directionsOf(1, [SHORT]);
    expect(directionsOf(2, [LONG, SHORT])).toEqual(["down", ...alone]);
    expect(alone).toEqual(["right"]);
  });

  it("keeps the way a text runs while it is typed, also when it is the only line", () => {
    const typed = Array.from({ length: 6 }, (_, n) => chain(8 - n, "make"));
    expect(directionsOf(3, typed)).toEqual(typed.map(() => "down"));
    expect(directionsOf(4, typed.slice(5))).toEqual(["right"]);
    const letters = ["FROM alpine AS b", "FROM alpine AS bu"].map((text) => analyze(text).stages);
    const [first = [], next = []] = letters;
    keepPlan(5, first, graphView(analyze("FROM alpine AS b"), OPTIONS).plan);
    expect(keptPlan(5, next)).not.toBeNull();
  });

  it("keeps it when a stage is pasted into a text, or most of one is deleted", () => {
    const { stages } = analyze(LONG);
    const { plan } = graphView(analyze(LONG), OPTIONS);
    for (const text of [`${LONG}${SHORT}`, LONG.slice(0, 120), LONG.replaceAll("alpine:3.20", "debian:12")]) {
      keepPlan(6, stages, plan);
      expect(keptPlan(6, analyze(text).stages)).toBe(plan);
    }
  });
});
