import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { GraphLayout } from "#layout/layout.ts";
import { layoutGraph } from "#layout/layout-graph.ts";
import { groupStages } from "../groups/stage-groups.ts";
import { movement, type PictureFaults, pictureFaults } from "./clear-picture.ts";
import type { DrawingOptions } from "./graph-context.ts";
import { type GraphView, graphView } from "./graph-view.ts";
import { groupViews } from "./group-views.ts";
import { layoutInput } from "./layout-input.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const ROOT = join(import.meta.dirname, "../../../..");
const FILES = [
  join(ROOT, "src/cli/conformance/cases.jsonl"),
  ...["buildkit", "real", "synthetic"].map((name) => join(ROOT, `../shared/conformance/${name}.jsonl`)),
].filter(existsSync);
const IS_WHOLE = process.env["STAGELIGHT_CASES"] === "all";
/** One in this many graphs of more than two stages is looked at; STAGELIGHT_CASES=all has all of them looked at. */
const ONE_OF = IS_WHOLE ? 1 : 24;
const SIZES = IS_WHOLE ? [20, 40, 80, 130, 200, 350, 500] : [20, 80, 200];

const OPTIONS: DrawingOptions = {
  direction: "auto",
  ...PLAIN_DRAWING,
  foldsSkipped: true,
  screenWidth: 880,
  screenHeight: 800,
};

const NO_FAULTS = { overlaps: [], hidden: [], slanted: [] };

interface Drawn {
  readonly view: GraphView;
  readonly layout: GraphLayout;
  readonly faults: PictureFaults;
}

async function draw(text: string, options: Partial<DrawingOptions> = {}, before: Drawn | null = null): Promise<Drawn> {
  const view = graphView(analyze(text, {}), { ...OPTIONS, previous: before?.view.plan ?? null, ...options });
  const layout = layoutGraph(layoutInput(view), before?.layout ?? null);
  const ends = new Map(view.edges.map((edge) => [edge.key, [edge.fromKey, edge.toKey]]));
  return { view, layout, faults: pictureFaults(layout, ends) };
}

/** A file of `count` stages, nearly all of them needed: chains, fans, and files from far back; the same for the same count. */
function generated(count: number): string {
  let seed = count;
  const random = (most: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * most);
  };
  const stages = ["FROM golang:1.22 AS s0\n"];
  for (let at = 1; at < count; at++) {
    const base = random(10) < 6 ? `s${Math.max(0, at - 1 - random(8))}` : `image${random(6)}:1`;
    const copies = Array.from({ length: random(3) }, () => `COPY --from=s${Math.max(0, at - 1 - random(12))} /a /b\n`);
    stages.push(`FROM ${base} AS s${at}\nRUN make ${at}\n${copies.join("")}`);
  }
  return `${stages.join("")}FROM alpine AS final\n${Array.from({ length: 12 }, (_, at) => `COPY --from=s${Math.floor(((at + 1) / 13) * count)} /a /${at}\n`).join("")}`;
}

describe("a picture", () => {
  it("hides no line behind a card and lays no card over another, whatever the Dockerfile", {
    timeout: 1_200_000,
  }, async () => {
    const texts = FILES.flatMap((file) => readFileSync(file, "utf8").trim().split("\n"))
      .map((line): string => JSON.parse(line).source)
      .filter((text) => (text.match(/^\s*from\s/gim) ?? []).length > 2);
    let crossings = 0;
    for (const [at, text] of texts.entries()) {
      if (at % ONE_OF !== 0) continue;
      const { view, faults } = await draw(text);
      const { crossings: found, ...others } = faults;
      expect({ at, ...others }).toEqual({ at, ...NO_FAULTS });
      if (view.cards.length > 0) crossings += found;
    }
    // Less is better: write a smaller figure down when it is reached.
    expect(crossings).toBeLessThanOrEqual(IS_WHOLE ? MAX_CROSSINGS.whole : MAX_CROSSINGS.sample);
  });

  it.each(SIZES)("is clear with %i stages, to the right and down", { timeout: 1_200_000 }, async (count) => {
    for (const direction of ["right", "down"] as const) {
      const { crossings: _, ...faults } = (await draw(generated(count), { direction })).faults;
      expect({ direction, ...faults }).toEqual({ direction, ...NO_FAULTS });
    }
  });

  it.each([150, 600])("is clear and has few cards where %i stages are put together", async (count) => {
    const services = Array.from({ length: count / 3 }, (_, at) => `${["auth", "mail", "web"][at % 3]}-${at}`);
    const stages = services.map(
      (name) => `FROM base AS ${name}-deps\nFROM ${name}-deps AS ${name}-build\nFROM ${name}-build AS ${name}-out\n`,
    );
    const copies = services.map((name) => `COPY --from=${name}-out /a /${name}\n`);
    for (const direction of ["right", "down"] as const) {
      const text = `FROM alpine AS base\n${stages.join("")}FROM alpine\n${copies.join("")}`;
      const { view, faults } = await draw(text, {
        direction,
        groupViews,
        groupStages: (drawn, pairs) => groupStages(drawn, pairs, (key) => /^group:prefix:.*mail/.test(key)),
      });
      expect(faults).toEqual({ ...NO_FAULTS, crossings: 0 });
      expect(view.cards.length).toBeLessThanOrEqual(2);
      expect(view.sources.filter(({ kind }) => kind === "group").length).toBeGreaterThan(3);
      expect(view.folded.stages).toHaveLength(count);
    }
  });

  it.each([0, 4, 9])("joins copies into one trunk, also where tool %i is copied from twice", async (twice) => {
    const tools = Array.from({ length: 10 }, (_, at) => `tool${at}`);
    const stages = tools.map((tool) => `FROM golang:1.25 AS ${tool}\nRUN go build -o /${tool}\n`);
    const copies = [...tools, `tool${twice}`].map((tool, at) => `COPY --from=${tool} /${tool} /bin/${at}\n`);
    for (const direction of ["right", "down"] as const) {
      const { view, faults } = await draw(`${stages.join("")}FROM alpine\n${copies.join("")}`, { direction });
      expect(faults).toEqual({ ...NO_FAULTS, crossings: 0 });
      expect(view.edges.filter(({ label }) => label !== "")).toEqual([]);
    }
  });

  it("moves little while one adds a stage", { timeout: 1_200_000 }, async () => {
    const moves: number[] = [];
    for (const count of [8, 12, 16, 20, 24, 30, 36, 44, 52, 60, 70, 80]) {
      const text = generated(count);
      const before = await draw(text);
      const after = await draw(
        text.replace("FROM alpine AS final", "FROM s3 AS added\nFROM alpine AS final\nCOPY --from=added /a /added"),
        {},
        before,
      );
      moves.push(Math.round(movement(before.layout, after.layout)));
    }
    expect(moves.reduce((sum, move) => sum + move, 0)).toBeLessThanOrEqual(MAX_MOVEMENT);
  });
});

const MAX_CROSSINGS = { whole: 264, sample: 8 };
/** Pixels that a node moves on average, summed over these graphs. */
const MAX_MOVEMENT = 2164;
