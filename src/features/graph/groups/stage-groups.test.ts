import { describe, expect, it } from "vitest";
import type { DrawnStage, StageLink } from "./drawn-stage.ts";
import { fileGroupKeys } from "./file-group-keys.ts";
import { groupStages } from "./stage-groups.ts";

const CLOSED = (): boolean => false;

/** Stages `name < other other`, in order of the text. */
function graphOf(lines: readonly string[]): {
  readonly stages: readonly DrawnStage[];
  readonly edges: readonly StageLink[];
} {
  const names = lines.map((line) => line.split(" ")[0] ?? "");
  const stages = names.map(
    (name, index): DrawnStage => ({
      index,
      key: name,
      name,
      file: "",
      kind: name === "target" ? null : "built",
    }),
  );
  const edges = lines.flatMap((line, to) =>
    line
      .split(" ")
      .slice(2)
      .map((from) => ({ from: names.indexOf(from), to })),
  );
  return { stages, edges };
}

/** `count` services with a way of four stages each, which the target takes from. */
function services(count: number, nameOf: (at: number) => string): readonly string[] {
  const names = Array.from({ length: count }, (_, at) => nameOf(at));
  return [
    "base",
    ...names.flatMap((name) => [`${name}-deps < base`, `${name}-build < ${name}-deps`, `${name}-out < ${name}-build`]),
    `target < ${names.map((name) => `${name}-out`).join(" ")}`,
  ];
}

function grouped(lines: readonly string[], isOpen: (key: string) => boolean = CLOSED) {
  const { stages, edges } = graphOf(lines);
  return groupStages(stages, edges, isOpen);
}

const names = (lines: readonly string[]): readonly string[] => grouped(lines).closed.map(({ name }) => name);

describe("groupStages", () => {
  it("puts nothing together that can be read", () => {
    expect(grouped(services(20, (at) => `s${at}`))).toMatchObject({ closed: [], count: 0, stageCount: 0 });
  });

  it("puts chains together first, named after their ends", () => {
    const chainOf = (chain: number): readonly string[] =>
      Array.from({ length: 60 }, (_, at) => `c${chain}x${at}${at === 0 ? "" : ` < c${chain}x${at - 1}`}`);
    const chains = Array.from({ length: 8 }, (_, chain) => chainOf(chain)).flat();
    const ends = Array.from({ length: 8 }, (_, chain) => `c${chain}x59`);
    const lines = [...chains, `target < ${ends.join(" ")}`];
    expect(names(lines)).toEqual(Array.from({ length: 8 }, (_, chain) => `c${chain}x0 → c${chain}x59`));
    expect(grouped(lines)).toMatchObject({ count: 8, stageCount: 480 });
  });

  it("then what begins alike, and what is alike where names have nothing in common", () => {
    expect(names(services(60, (at) => `${["auth", "mail", "web"][at % 3]}-${at}`))).toEqual([
      "auth-…",
      "mail-…",
      "web-…",
    ]);
    const [alike, ...others] = grouped(services(60, (at) => `s${at}`)).closed;
    expect([alike?.name, alike?.stages.length, others]).toEqual(["", 180, []]);
  });

  it("takes the words that tell apart where all names begin alike", () => {
    expect(names(services(60, (at) => `shop-${["auth", "mail", "web"][at % 3]}-${at}`))).toEqual([
      "shop-auth-…",
      "shop-mail-…",
      "shop-web-…",
    ]);
  });

  it("opens a group to the groups in it, down to a stage", () => {
    const lines = services(60, (at) => `${["auth", "mail", "web"][at % 3]}-${at}`);
    const stage = lines.findIndex((line) => line.startsWith("mail-4-build"));
    const around = grouped(lines).around(stage);
    expect(around).toEqual(["group:prefix:mail-1-deps", "group:chain:mail-4-deps"]);
    const opened = grouped(lines, (key) => key === around[0]);
    expect(opened.closed.map(({ name }) => name)).toContain("mail-4-deps → mail-4-out");
    expect(opened).toMatchObject({ count: 3, isAnyOpen: true });
    const shown = grouped(lines, (key) => around.includes(key)).closed.flatMap(({ stages }) => stages);
    expect(shown).not.toContain(stage);
    expect(shown).toContain(lines.findIndex((line) => line.startsWith("mail-7-build")));
  });

  it("leads into no circle, also where names do", () => {
    // Each b needs an a, and each next a needs that b.
    const ladder = Array.from({ length: 60 }, (_, at) => [
      `a-${at}${at === 0 ? "" : ` < b-${at - 1}`}`,
      `b-${at} < a-${at}`,
      `c-${at} < a-${at} b-${at}`,
      `d-${at} < a-${at} b-${at}`,
    ]).flat();
    const lines = [...ladder, "target < b-59"];
    const { closed, layers } = grouped(lines);
    const { edges } = graphOf(lines);
    const holder = new Map(closed.flatMap(({ key, stages }) => stages.map((stage) => [stage, key])));
    const nodeOf = (stage: number): string => holder.get(stage) ?? `${stage}`;
    expect(closed.map(({ name }) => name)).toEqual(["c-…", "d-…"]);
    const drawn = edges.filter(({ from, to }) => nodeOf(from) !== nodeOf(to));
    expect(drawn.filter(({ from, to }) => (layers.get(to) ?? 0) <= (layers.get(from) ?? 0))).toEqual([]);
  });

  it("makes the first of two groups that lead into each other", () => {
    const pairs = Array.from({ length: 60 }, (_, at) =>
      at < 30 ? [`a-${at}`, `b-${at} < a-${at}`] : [`b-${at}`, `a-${at} < b-${at}`],
    ).flat();
    const others = Array.from({ length: 60 }, (_, at) => [`c-${at} < b-${at}`, `d-${at} < c-${at} a-${at}`]).flat();
    expect(names([...pairs, ...others, "target < d-0"])).toEqual(["a-…", "c-…", "d-…"]);
  });

  it("leaves the target alone, and what is skipped apart from what is built", () => {
    const { stages, edges } = graphOf(services(60, (at) => `auth-${at}`));
    const mixed = stages.map((stage) =>
      stage.index % 2 === 0 && stage.kind !== null ? { ...stage, kind: "skipped" } : stage,
    );
    const { closed } = groupStages(mixed, edges, CLOSED);
    for (const { stages: own } of closed) {
      expect(new Set(own.map((index) => mixed[index]?.kind)).size).toBe(1);
      expect(own).not.toContain(stages.length - 1);
    }
  });

  it("puts the stages of each of several large Dockerfiles together, but for targets, and opens one by its path", () => {
    const one = graphOf(services(12, (at) => `a-${at}`));
    const count = one.stages.length;
    const stages = [...one.stages, ...one.stages].map((stage, index) => {
      const file = index < count ? "a/Dockerfile" : "b/Dockerfile";
      return { ...stage, index, key: `${file}#${stage.key}`, file };
    });
    const edges = [...one.edges, ...one.edges.map(({ from, to }) => ({ from: from + count, to: to + count }))];
    const { closed, layers } = groupStages(stages, edges, CLOSED);
    expect(closed.map(({ key, stages: own }) => [key, own.length])).toEqual([
      ["group:file:built:a/Dockerfile", count - 1],
      ["group:file:built:b/Dockerfile", count - 1],
    ]);
    expect(layers.get(count - 1)).toBe(1);
    const open = groupStages(stages, edges, (key) => fileGroupKeys("b/Dockerfile").includes(key));
    expect(open.closed.map(({ key }) => key)).toEqual(["group:file:built:a/Dockerfile"]);
    expect(groupStages(one.stages, one.edges, CLOSED).count).toBe(0);
  });
});
