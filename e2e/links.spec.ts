import type { LinkState } from "#permalink/link-state.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { type Case, type CaseTarget, readCases } from "./support/cases.ts";
import { expect, test } from "./support/test.ts";

/** How many Dockerfiles are opened. */
const COUNT = 32;

const cases = pickCases();

test("there are enough Dockerfiles to open", () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

for (const { id, source, options, facts } of cases) {
  test(`draws ${id} as BuildKit builds it`, async ({ page, isMobile }) => {
    test.skip(isMobile, "the graph is the same on a phone");
    const graph = new GraphPage(page);
    await graph.open(toState(source, options));
    const [standard, other] = chooseTargets(facts);
    await expectBuild(graph, facts, standard);
    await graph.chooseTarget(other.target);
    await expectBuild(graph, facts, other);
  });
}

/** Compares the picture with BuildKit's answer for one target. */
async function expectBuild(graph: GraphPage, facts: Case["facts"], target: CaseTarget): Promise<void> {
  const reached = new Set(target.reaches);
  const states = (facts.stages ?? []).map((_, stage) =>
    stage === target.stage ? "target" : reached.has(stage) ? "built" : "skipped",
  );
  await expect.poll(() => graph.stages()).toEqual(states);
  expect(await graph.edges()).toEqual(expectedEdges(facts, reached));
  expect(await graph.images()).toEqual((target.images ?? []).toSorted());
}

/** The edges of the file, those of the same ends and kind as one, with the lines of its instructions. */
function expectedEdges({ edges = [] }: Case["facts"], reached: ReadonlySet<number>): string[] {
  const lines = new Map<string, number[]>();
  for (const { from, to, kind, line } of edges) {
    const key = `${from}>${to} ${kind}`;
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  const texts = [...lines].map(([key, at]) => {
    const isBuilt = reached.has(Number(/>stage:(\d+)/.exec(key)?.[1]));
    return `${key} ${at.join(",")} ${isBuilt ? "built" : "skipped"}`;
  });
  return texts.toSorted();
}

/** Cases of several stages, all of which some target reaches, with a second target that differs from the default. */
function pickCases(): readonly Case[] {
  const fit = readCases().filter(({ facts }) => isFit(facts));
  const step = Math.max(1, Math.floor(fit.length / COUNT));
  return fit.filter((_, position) => position % step === 0).slice(0, COUNT);
}

function isFit(facts: Case["facts"]): boolean {
  const { stages = [], targets = [] } = facts;
  if (stages.length < 2 || stages.length > 40 || targets.some(({ error }) => error !== undefined)) return false;
  const reached = new Set(targets.flatMap(({ reaches = [] }) => reaches));
  return reached.size === stages.length && targets.some(({ stage }) => stage !== targets[0]?.stage);
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
