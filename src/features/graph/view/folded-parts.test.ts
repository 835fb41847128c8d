import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { nodePath } from "#document/stages/node-path.ts";
import { holdsSelected, isSelectedAsWhole, selectedKey } from "../canvas/node-ref.ts";
import { groupStages } from "../groups/stage-groups.ts";
import type { DrawingOptions } from "./graph-context.ts";
import { type GraphView, graphView } from "./graph-view.ts";
import { groupViews } from "./group-views.ts";
import { layoutInput } from "./layout-input.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const OPTIONS: DrawingOptions = {
  direction: "right",
  ...PLAIN_DRAWING,
  foldsSkipped: true,
  screenWidth: 900,
  screenHeight: 700,
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

/** A target that copies from `used` stages, and `unused` others, all of one image. */
function fan(used: number, unused: number): string {
  return [
    ...upTo(used).map((at) => `FROM alpine AS u${at}\nRUN make\n`),
    ...upTo(unused).map((at) => `FROM alpine AS x${at}\nCOPY --from=u0 /a /b\n`),
    `FROM scratch AS final\n${upTo(used)
      .map((at) => `COPY --from=u${at} /a /b${at}\n`)
      .join("")}`,
  ].join("");
}

function viewOf(text: string, options: Partial<DrawingOptions> = {}): GraphView {
  return graphView(analyze(text, {}), { ...OPTIONS, ...options });
}

describe("a graph with many stages", () => {
  it("folds skipped stages into one group, which are still counted with all their edges", () => {
    const view = viewOf(fan(10, 5));
    expect(view.cards.map(({ name }) => name)).toEqual([...upTo(10).map((at) => `u${at}`), "final"]);
    expect(view.folded.group).toEqual(upTo(5).map((at) => `x${at}`));
    expect(view.folded.stages.map(({ name, build }) => [name, build])).toContainEqual(["x4", "skipped"]);
    expect(view.edges.length + view.folded.edges.length).toBe(analyze(fan(10, 5), {}).graph.edges.length);
  });

  it("draws them where the reader opened the group, and keeps saying how many they are", () => {
    const { cards, folded } = viewOf(fan(10, 5), { foldsSkipped: false });
    expect(cards).toHaveLength(16);
    expect(folded).toMatchObject({ isGroupClosed: false, stages: [] });
    expect(folded.group).toHaveLength(5);
  });

  it("folds nothing of fifteen stages, of two skipped ones, or where the reader hides them", () => {
    expect(viewOf(fan(9, 5)).folded.group).toEqual([]);
    expect(viewOf(fan(14, 2)).folded.group).toEqual([]);
    expect(viewOf(fan(10, 5), { skipped: "hide" }).folded).toMatchObject({ group: [], stages: [] });
  });

  it("names an image that more than three stages take from on each of their cards", () => {
    const view = viewOf(fan(20, 0));
    expect(view.sources).toEqual([]);
    expect(view.cards[0]?.tags[0]).toMatchObject({
      kind: "base",
      text: "alpine",
      source: expect.stringMatching(/^image:/),
    });
    expect(view.folded.sources).toEqual([{ ref: "docker.io/library/alpine:latest", build: "built" }]);
    expect(viewOf(fan(14, 0)).sources).toHaveLength(1);
    expect(viewOf(fan(15, 0), { splitsImages: true }).sources).toHaveLength(15);
  });

  it("lets more copies than a card has rows for arrive as one", () => {
    const card = viewOf(fan(15, 0)).cards.at(-1);
    expect(card?.geometry.trunks).toMatchObject([{ kind: "copy", count: 15 }]);
    expect(new Set(card?.geometry.entries.map(({ x, y }) => `${x} ${y}`)).size).toBe(1);
    expect(viewOf(fan(8, 0)).cards.at(-1)?.geometry.trunks).toEqual([]);
    const { nodes, edges } = layoutInput(viewOf(fan(15, 0)));
    expect(nodes.find(({ id }) => id === card?.id)?.ports.filter(({ id }) => id.startsWith("in:"))).toHaveLength(1);
    expect(new Set(edges.map(({ toPort }) => toPort)).size).toBe(1);
  });

  it("gives the rows of a card with a trunk the room that many lines would take", () => {
    const phone = { direction: "down", isTouch: true, screenWidth: 390, screenHeight: Infinity } as const;
    const { plan, cards } = viewOf(fan(20, 0).replaceAll(/\bu(\d)/g, "delve$1"), phone);
    expect([plan.level, plan.cardWidth]).toEqual(["low", 190]);
    expect(cards.at(-1)?.rows[0]).toMatchObject({ textLines: 2, variants: [{ text: "/a → /b0" }] });
  });

  it("gives names as many lines as a high header has room for, and two in a usual one", () => {
    const text = fan(20, 0).replace("AS final", "AS dev-systemd-false");
    const card = viewOf(text, { direction: "down", isTouch: true, screenWidth: 390 }).cards.at(-1);
    expect(card).toMatchObject({ title: "dev-systemd-false", titleLines: 4, titleSize: 20 });
    expect(viewOf(fan(2, 0)).cards[0]?.titleLines).toBe(2);
  });

  it("leaves a stage's number out where its name would be too small next to it", () => {
    const phone = { direction: "down", isTouch: true, screenWidth: 390, screenHeight: Infinity } as const;
    const text = fan(15, 0).replace("AS final", "AS opensearch-dashboards-builder");
    expect(viewOf(text, phone).cards.at(-1)).toMatchObject({ keepsNumber: false, titleSize: 16 });
    expect(viewOf(fan(15, 0), phone).cards.at(-1)).toMatchObject({ keepsNumber: true });
  });

  it("shows one path alone, and nothing that is only next to it", () => {
    const analysis = analyze(fan(10, 5), {});
    const only = nodePath(analysis.graph, "stage:3", shownBuilds(analysis, []));
    const view = graphView(analysis, { ...OPTIONS, only });
    expect(view.cards.map(({ name }) => name)).toEqual(["u3", "final"]);
    expect(view.edges.map(({ from }) => from)).toEqual(["image:docker.io/library/alpine:latest", "stage:3"]);
    expect(view.folded.group).toEqual([]);
    expect(view.folded.stages).toHaveLength(14);
  });
});

describe("a graph with groups of stages", () => {
  const services = upTo(60).map((at) => `${["auth", "mail", "web"][at % 3]}-${at}`);
  const text = [
    "FROM alpine AS base\n",
    ...services.map((name) => `FROM base AS ${name}-deps\nFROM ${name}-deps AS ${name}\nRUN make\n`),
    "FROM base AS unused\nFROM alpine\n",
    ...services.map((name) => `COPY --from=${name} /a /${name}\n`),
  ].join("");
  const { graph, stages } = analyze(text, {});
  const draw = (options: Partial<DrawingOptions> = {}): GraphView =>
    viewOf(text, { groupViews, groupStages: (drawn, pairs) => groupStages(drawn, pairs, () => false), ...options });

  it("has each edge in the page once, with its lines", () => {
    const view = draw();
    expect(view.edges.length).toBeLessThan(20);
    const inPage = [...view.edges, ...view.folded.edges].map(({ id, lines }) => [id, lines.join()]);
    const written = graph.edges.map(({ id, uses }) => [id, uses.map(({ line }) => line).join()]);
    expect(inPage.toSorted()).toEqual(written.toSorted());
  });

  it("are groups also where the path of one of them is shown alone, which has its card", () => {
    const base = stages.find(({ name }) => name === "base");
    const id = `stage:${base?.index ?? -1}`;
    const view = draw({ only: nodePath(graph, id, shownBuilds(analyze(text, {}), [])) });
    expect(view.groups?.count).toBeGreaterThan(0);
    expect(view.cards.map((card) => card.id)).toContain(id);
    expect(view.cards.length).toBeLessThan(10);
  });

  it("has each built stage in the page, also where skipped ones are hidden", () => {
    const { cards, folded } = draw({ skipped: "hide" });
    const inPage = [...cards, ...folded.stages].map(({ stage }) => stage);
    const built = stages.filter(({ name }) => name !== "unused").map(({ index }) => index);
    expect(inPage.toSorted((one, other) => one - other)).toEqual(built);
    expect(folded.edges.every(({ build }) => build === "built")).toBe(true);
  });

  it("shows a row that the cursor is on at the group that its stage is in, or at its card", () => {
    const view = draw();
    const stageOf = (name: string) => stages.find((stage) => stage.name === name);
    const run = stageOf("mail-1")?.instructions[0]?.index ?? -1;
    const group = view.sources.find(({ key }) => key === selectedKey(view, { kind: "row", instruction: run }));
    expect(group?.kind).toBe("group");
    expect(group?.stages).toContain(stageOf("mail-1")?.index);
    const held = view.sources.filter((source) => holdsSelected(source, { kind: "row", instruction: run }));
    expect(held).toEqual([group]);
  });

  it("shows a row that the cursor is on at its card where the card doesn't show the row", () => {
    const { cards } = viewOf(fan(40, 0));
    const places = cards.flatMap((card) => {
      const [first, last] = card.span;
      const own = Array.from({ length: last - first + 1 }, (_, at) => first + at);
      return own.map((instruction) => {
        const isShown = card.rows.some(({ instructions }) => instructions.includes(instruction));
        return [isShown, isSelectedAsWhole(card, { kind: "row", instruction })];
      });
    });
    expect(new Set(places.map(String))).toEqual(new Set(["true,false", "false,true"]));
  });

  it("shows each edge that is chosen in another panel where the line is that it's part of", () => {
    const view = draw();
    const copies = graph.edges.filter(({ kind }) => kind === "copy");
    expect(copies).toHaveLength(60);
    const target = view.cards.find(({ build }) => build === "target")?.key;
    expect(new Set(copies.map(({ id }) => selectedKey(view, { kind: "edge", edge: id })))).toEqual(new Set([target]));
  });
});
