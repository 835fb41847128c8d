import type { LinkState } from "#permalink/link-state.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { type Case, type CaseTarget, readCases } from "./support/cases.ts";
import { expect, test } from "./support/test.ts";

/** How many Dockerfiles are opened. */
const COUNT = 32;

/** How many of them one page opens, one after the other. */
const BATCH = 8;

/** One in this many is also built for a second target; the conformance tests build every target of all of them. */
const PART_WITH_SECOND_TARGET = 4;

const cases = pickCases();
const batches = Array.from({ length: Math.ceil(cases.length / BATCH) }, (_, at) =>
  cases.slice(at * BATCH, (at + 1) * BATCH),
);

test("there are enough Dockerfiles to open @desktop", () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

// the graph is the same on a phone
for (const [at, batch] of batches.entries()) {
  const [first, last] = [at * BATCH + 1, at * BATCH + batch.length];
  test(`draws Dockerfiles ${first} to ${last} as BuildKit builds them @desktop`, async ({ page }) => {
    const graph = new GraphPage(page);
    for (const [place, { id, source, options, facts }] of batch.entries()) {
      await test.step(id, async () => {
        await graph.open(toState(source, options));
        const [standard, other] = chooseTargets(facts);
        await expectBuild(graph, facts, standard);
        if (place % PART_WITH_SECOND_TARGET > 0) return;
        await graph.chooseTarget(other.target);
        await expectBuild(graph, facts, other);
      });
    }
  });
}

/** Compares the picture with BuildKit's answer for one target. */
async function expectBuild(graph: GraphPage, facts: Case["facts"], target: CaseTarget): Promise<void> {
  const reached = new Set(target.reaches);
  const states = (facts.stages ?? []).map((_, stage) =>
    stage === target.stage ? "target" : reached.has(stage) ? "built" : "skipped",
  );
  await expect.poll(() => graph.stages()).toEqual(states);
  const known = reachedByAny(facts);
  // of stages that no target reaches BuildKit tells no edges
  const toldEdges = async () => (await graph.edges()).filter((edge) => known.has(stageOf(edge)));
  await expect.poll(toldEdges).toEqual(expectedEdges(facts, reached));
  await expect.poll(() => graph.images()).toEqual((target.images ?? []).toSorted());
}

/** The edges of the file, those of the same ends and kind as one, with the lines of its instructions. */
function expectedEdges({ edges = [] }: Case["facts"], reached: ReadonlySet<number>): string[] {
  const lines = new Map<string, number[]>();
  for (const { from, to, kind, line } of edges) {
    const key = `${from}>${to} ${kind}`;
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const texts = [...lines].map(([key, at]) => {
    const isBuilt = reached.has(stageOf(key));
    return `${key} ${at.join(",")} ${isBuilt ? "built" : "skipped"}`;
  });
  return texts.toSorted();
}

/** The stage that an edge leads to. */
function stageOf(edge: string): number {
  return Number(/>stage:(\d+)/.exec(edge)?.[1]);
}

function reachedByAny({ targets = [] }: Case["facts"]): ReadonlySet<number> {
  return new Set(targets.flatMap(({ reaches = [] }) => reaches));
}

/** Cases of several stages with a second target; those of which every stage is reached where there are enough of them. */
function pickCases(): readonly Case[] {
  const fit = readCases().filter(({ facts }) => isFit(facts));
  const whole = fit.filter(({ facts }) => reachedByAny(facts).size === facts.stages?.length);
  const from = whole.length >= COUNT ? whole : fit;
  const step = Math.max(1, Math.floor(from.length / COUNT));
  return from.filter((_, position) => position % step === 0).slice(0, COUNT);
}

function isFit({ stages = [], targets = [] }: Case["facts"]): boolean {
  if (stages.length < 2 || stages.length > 40 || targets.some(({ error }) => error !== undefined)) return false;
  return targets.some(({ stage }) => stage !== targets[0]?.stage);
}

function chooseTargets({ targets = [] }: Case["facts"]): readonly [CaseTarget, CaseTarget] {
  const [standard, ...named] = targets;
  const other = named.find(({ stage }) => stage !== standard?.stage);
  if (!standard || !other) throw new Error("a case without a second target was picked");
  return [standard, other];
}

function toState(dockerfile: string, { buildArgs, platform, dockerignore }: Case["options"] = {}): LinkState {
  return {
    dockerfile,
    ...(buildArgs === undefined ? {} : { buildArgs: { ...buildArgs } }),
    ...(platform === undefined ? {} : { platform }),
    ...(dockerignore === undefined ? {} : { dockerignore }),
  };
}
