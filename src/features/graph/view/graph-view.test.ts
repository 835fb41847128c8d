import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import type { DrawingOptions } from "./graph-context.ts";
import { type GraphView, graphView } from "./graph-view.ts";
import type { StageCard } from "../card-view/stage-card.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const OPTIONS: DrawingOptions = {
  direction: "right",
  ...PLAIN_DRAWING,
  screenWidth: 900,
};

const CLASSIC = `FROM node:22 AS build
WORKDIR /app
COPY package.json ./
RUN npm ci && \\
    npm run build

FROM nginx:1.27
COPY --from=build /app/dist /usr/share/nginx/html
EXPOSE 80
`;

const FAN = `FROM golang:1.23 AS base
RUN go env
FROM base AS api
RUN go build ./api
FROM base AS web
RUN go build ./web
FROM base AS lint
RUN go vet
FROM scratch AS final
COPY --from=api /out/a /a
COPY --from=api /out/b /b
RUN --mount=type=bind,from=web,source=/out,target=/in cp /in/web /web
CMD ["/a", "serve all"]
`;

function viewOf(text: string, options: Partial<DrawingOptions> = {}, target = ""): GraphView {
  return graphView(analyze(text, { target }), { ...OPTIONS, ...options });
}

function cardOf(view: GraphView, name: string): StageCard {
  const card = view.cards.find((one) => one.label === name);
  if (card === undefined) throw new Error(`no card ${name}`);
  return card;
}

function rowTexts(card: StageCard): readonly string[] {
  return card.rows.map((row) => `${row.keyword} ${row.text}`.trim());
}

describe("graphView", () => {
  it("makes a card of each stage and a source of each image and of the build context", () => {
    const view = viewOf(CLASSIC);
    expect(view.cards.map((card) => [card.stage, card.name, card.label])).toEqual([
      [0, "build", "build"],
      [1, "", "stage-1"],
    ]);
    expect(view.sources.map(({ kind, ref, name }) => [kind, ref, name])).toEqual([
      ["image", "docker.io/library/node:22", "node:22"],
      ["context", "context", "build context"],
      ["image", "docker.io/library/nginx:1.27", "nginx:1.27"],
    ]);
  });

  it("writes rows as BuildKit joins them, with lines folded away counted", () => {
    const card = cardOf(viewOf(CLASSIC), "build");
    expect(rowTexts(card)).toEqual([
      "FROM node:22",
      "WORKDIR /app",
      "COPY package.json → ./",
      "RUN npm ci && npm run build",
    ]);
    expect(card.rows.map((row) => row.foldedLines)).toEqual([0, 0, 0, 1]);
    expect(card.rows.map((row) => row.line)).toEqual([1, 2, 3, 4]);
  });

  it("marks a row that brings something in with where it comes from, and leads the edge to it", () => {
    const view = viewOf(CLASSIC);
    const card = cardOf(view, "stage-1");
    const place = card.rows.findIndex((row) => row.kind === "copy");
    expect(card.rows[place]?.brings).toMatchObject([{ from: "build", kind: "copy", isStageOrImage: true }]);
    const entry = card.geometry.entries.find((one) => one.kind === "copy");
    expect(entry).toMatchObject({ side: "west", x: 0, y: card.geometry.rowCentres[place] });
  });

  it("says what goes where on a copy, and how often when it is often", () => {
    expect(viewOf(CLASSIC).edges.find((edge) => edge.from === "stage:0")).toMatchObject({
      label: "/app/dist → …/html",
      description: "`stage-1` copies /app/dist from `build` (line 8)",
    });
    const copies = viewOf(FAN, { screenWidth: 4000 }).edges.find((edge) => edge.from === "stage:1");
    expect(copies).toMatchObject({ label: "2 copies", lines: [10, 11] });
    expect(copies?.uses.map((use) => use.text)).toEqual(["/out/a → /a", "/out/b → /b"]);
  });

  it("names a line once, however often its instruction takes from the same place", () => {
    const run = "RUN --mount=from=base,target=/a --mount=from=base,target=/b x\n";
    const { edges } = viewOf(`FROM alpine AS base\nFROM scratch\n${run}${run}`);
    expect(edges.find(({ kind }) => kind === "mount")).toMatchObject({ lines: [3, 4] });
  });

  it("leads one merged edge on to each of its rows inside the card", () => {
    const { geometry, rows } = cardOf(viewOf(FAN), "final");
    const places = rows.flatMap((row, place) => (row.kind === "copy" ? [place] : []));
    const entry = geometry.entries.find((one) => one.edge === "stage:1>stage:4:copy");
    expect(entry?.rows).toEqual(places.map((place) => geometry.rowCentres[place]));
  });

  it("says of each stage what the build does with it and why", () => {
    const cards = viewOf(FAN).cards.map(({ label, build, ships, reason }) => [label, build, ships, reason]);
    expect(cards).toEqual([
      ["base", "built", false, "Built: `api` starts FROM it; 1 more stage uses it."],
      ["api", "built", false, "Built: `final` copies /out/a and 1 more from it."],
      ["web", "built", false, "Built: `final` mounts its files."],
      ["lint", "skipped", false, "Skipped: `final` needs nothing from it."],
      ["final", "target", true, "The target: its file system is the image."],
    ]);
    expect(viewOf(FAN, {}, "api").cards[0]).toMatchObject({
      ships: true,
      reason: "In the image: `api` starts FROM it.",
    });
    expect(cardOf(viewOf(FAN), "lint").detail).toBe("No other stage uses it.");
    expect(cardOf(viewOf(FAN, {}, "lint"), "web").detail).toBe("Only `final` uses it, and that is skipped too.");
  });

  it("shows the chosen target, the default and what is emulated as tags", () => {
    const tags = (card: StageCard) => card.tags.map((tag) => tag.kind);
    expect(viewOf(FAN, {}, "web").cards.map(tags)).toEqual([["ships"], [], ["target"], [], ["default"]]);
    const foreign = (text: string, platform = "linux/arm64") =>
      graphView(analyze(text, { platform }), OPTIONS).cards.map(
        (card) => card.tags.find((tag) => tag.kind === "platform")?.text,
      );
    const cross = "FROM --platform=$BUILDPLATFORM a AS x\nRUN make\nFROM b\nCOPY --from=x / /\n";
    expect(foreign(`${cross}RUN adduser app`)).toEqual(["native amd64", "arm64 emulated"]);
    // Without a command there's nothing to emulate.
    expect(foreign(cross)).toEqual(["native amd64", "arm64"]);
    expect(foreign(cross.replace("RUN make\n", ""))).toEqual([undefined, "arm64"]);
    const both = "linux/amd64,linux/arm64";
    expect(foreign(`${cross}RUN adduser app`, both)).toEqual(["runs once", "2×, emulated"]);
    expect(foreign(cross, both)).toEqual(["runs once", "2×"]);
  });

  it("keeps every size and place when only the target changes", () => {
    const shapes = (view: GraphView) => view.cards.map((card) => card.geometry);
    expect(shapes(viewOf(FAN, {}, "lint"))).toEqual(shapes(viewOf(FAN)));
  });

  it("places stages with no path between them in one layer, and each source before its first reader", () => {
    const view = viewOf(FAN);
    expect(view.cards.map((card) => card.layer)).toEqual([0, 1, 1, 1, 2]);
    expect(viewOf(CLASSIC).sources.map((source) => source.layer)).toEqual([0, 0, 1]);
  });

  it("draws an edge from scratch as a sign at the FROM, without a node", () => {
    const view = viewOf(FAN);
    expect(view.sources.map((source) => source.ref)).toEqual(["docker.io/library/golang:1.23"]);
    const [inlet] = cardOf(view, "final").inlineSources;
    expect(inlet).toMatchObject({ kind: "scratch", row: 0, edge: { from: "image:scratch", to: "stage:4" } });
    expect(cardOf(viewOf(FAN, { collapsed: [4] }), "final").inlineSources).toMatchObject([
      { kind: "scratch", row: null },
    ]);
  });

  it("turns the build context into signs at the rows where its lines would be too many", () => {
    const text = ["FROM a AS s0", "COPY . .", ...[1, 2, 3].flatMap((n) => [`FROM s0 AS s${n}`, "COPY . ."])].join("\n");
    const view = viewOf(text);
    expect(view.sources.map((source) => source.kind)).toEqual(["image"]);
    expect(view.cards.map((card) => card.inlineSources.map((inlet) => inlet.kind))).toEqual([
      ["context"],
      ["context"],
      ["context"],
      ["context"],
    ]);
  });

  it("hides what the target does not build, with its edges and what only it used", () => {
    const view = viewOf(`${CLASSIC}FROM python AS docs\nRUN make\n`, { skipped: "hide" }, "build");
    expect(view.cards.map((card) => card.label)).toEqual(["build"]);
    expect(view.sources.map((source) => source.name)).toEqual(["node:22", "build context"]);
    expect(view.edges.every((edge) => edge.to === "stage:0")).toBe(true);
  });

  it("keeps the edges of a card that is folded, one below the other at its header", () => {
    const card = cardOf(viewOf(FAN, { collapsed: [4] }), "final");
    expect(card.rows).toEqual([]);
    const middle = card.geometry.height / 2;
    expect(card.geometry.entries.map((entry) => entry.y)).toEqual([middle - 3.5, middle + 3.5]);
  });

  it("groups settings and folds what is least telling, never what is brought in", () => {
    const many = Array.from({ length: 30 }, (_, n) => `RUN step ${n}`).join("\n");
    const text = `FROM a AS x\nRUN y\nFROM b\nENV A=1\nLABEL c=d\nWORKDIR /w\n${many}\nCOPY --from=x /p /q\n`;
    const card = cardOf(viewOf(text), "stage-1");
    expect(card.rows.map((row) => row.kind)).toContain("copy");
    expect(card.rows.at(-1)).toMatchObject({ kind: "more" });
    expect(card.rows.flatMap((row) => row.instructions)).toHaveLength(35);
    expect(cardOf(viewOf(text, { expanded: [card.key] }), "stage-1").rows).toHaveLength(35);
    const few = cardOf(viewOf("FROM a AS x\nRUN y\nFROM b\nENV A=1\nLABEL c=d\n"), "stage-1");
    expect(rowTexts(few)).toEqual(["FROM b", "2 settings"]);
  });

  it("draws an image for each use on demand", () => {
    const text = "FROM a AS x\nFROM a AS y\nCOPY --from=x / /\n";
    expect(viewOf(text).sources).toHaveLength(1);
    const split = viewOf(text, { splitsImages: true });
    expect(split.sources.map((source) => source.id)).toEqual([
      "image:docker.io/library/a:latest",
      "image:docker.io/library/a:latest",
    ]);
    expect(new Set(split.sources.map((source) => source.key)).size).toBe(2);
    expect(new Set(split.edges.map((edge) => edge.key)).size).toBe(split.edges.length);
  });

  it("recognizes a named stage when another is put in above it", () => {
    const before = viewOf(FAN).cards.map((card) => card.key);
    const after = viewOf(`FROM first AS first\n${FAN}`).cards.map((card) => card.key);
    expect(after.slice(1)).toEqual(before);
    const same = viewOf("FROM a AS x\nFROM b AS x\nFROM c\n").cards.map((card) => card.key);
    expect(new Set(same).size).toBe(3);
  });

  it("runs down with entries above, the first row's line innermost", () => {
    const { geometry } = cardOf(viewOf(FAN, { direction: "down" }), "final");
    const copies = geometry.entries.filter((entry) => entry.kind !== "from");
    expect(copies.map((entry) => [entry.side, entry.y])).toEqual([
      ["north", 0],
      ["north", 0],
    ]);
    expect(copies[0]?.lane).toBeGreaterThan(copies[1]?.lane ?? 0);
    expect(geometry.exits).toEqual([]);
  });

  it("draws what can be known of a text that BuildKit refuses", () => {
    const view = viewOf("FROM a AS x\nRUN one\nFROM b\nCOPY --from=x / /\nNONSENSE\n");
    expect(view.cards.map((card) => card.label)).toEqual(["x", "stage-1"]);
    const unknown = viewOf(CLASSIC, {}, "nowhere");
    expect(unknown.cards.map((card) => card.reason)).toEqual([
      "Skipped: there is no target to build.",
      "Skipped: there is no target to build.",
    ]);
    expect(unknown.cards.map((card) => card.build)).toEqual(["skipped", "skipped"]);
  });

  it("draws two thousand stages, and a circle of stages", () => {
    const text = Array.from({ length: 2000 }, (_, n) => `FROM ${n === 0 ? "a" : `s${n - 1}`} AS s${n}`).join("\n");
    expect(viewOf(text).cards.at(-1)?.layer).toBe(1999);
    const circle = viewOf("FROM a AS x\nCOPY --from=y / /\nFROM b AS y\nCOPY --from=x / /\n");
    expect(circle.cards).toHaveLength(2);
    expect(circle.edges.filter((edge) => edge.kind === "copy")).toHaveLength(2);
  });

  it("doubts an image that is called nearly like a stage", () => {
    const text = "FROM golang AS builder\nRUN make\nFROM alpine\nCOPY --from=bulider /out /in\n";
    const view = graphView(analyze(text, {}, lint), OPTIONS);
    const doubts = view.sources.map(({ name, isDoubtful, caption }) => [name, isDoubtful, caption]);
    expect(doubts).toContainEqual(["bulider", true, "misspelled?"]);
    expect(doubts).toContainEqual(["golang", false, "image"]);
  });

  it("cuts the text of rows to the room that lines next to them leave", () => {
    const copies = Array.from({ length: 6 }, (_, n) => `COPY --from=s${n} /o /i${n}`).join("\n");
    const stages = Array.from({ length: 6 }, (_, n) => `FROM scratch AS s${n}\nCOPY a b`).join("\n");
    const run = "RUN apt-get update && apt-get install --yes ca-certificates curl git && rm -rf /var/lib/apt/lists/*";
    const lengthOf = (text: string): number => {
      const view = viewOf(text, { direction: "down" });
      return cardOf(view, "last").rows.find(({ keyword }) => keyword === "RUN")?.text.length ?? 0;
    };
    const [beside, alone] = [`${copies}\n${run}`, run].map((rows) =>
      lengthOf(`${stages}\nFROM alpine AS last\n${rows}\n`),
    );
    expect(beside).toBeLessThan(alone ?? 0);
  });

  it("says where files of another stage go, in a third line if it must", () => {
    const copy = "COPY --from=prod-deps /app/node_modules ./node_modules";
    const stages = ["prod-deps", "deps", "lint", "test", "build"].map(
      (name) => `FROM node:22 AS ${name}\nRUN npm ci\n`,
    );
    const text = `${stages.join("")}FROM node:22 AS runtime\n${copy}\n`;
    const view = viewOf(text, { screenWidth: 1_100, direction: "down" });
    const row = cardOf(view, "runtime").rows.at(-1);
    const shown = row?.variants.find(({ levels }) => levels.includes(view.plan.level));
    expect(shown?.text).toBe("/app/node_modules → ./node_modules");
    expect(row?.textLines).toBe(3);
  });
});
