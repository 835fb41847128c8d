// Compares what bake files come to with what buildx says: the project's own cases always, those of ../shared/bake where
// they are.
import { lookUp } from "#core/text/look-up.ts";
import { execFile } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { answerBake } from "./answers/answer-bake.ts";
import { BAKE_FACETS, type BakeFacet, isSameBakeFacet } from "./bake-facets.ts";
import { ROOT } from "./root.ts";
import { fault, success, sum, type Tally } from "./tally.ts";

const OWN_CASES = join(ROOT, "src/cli/conformance/bake-cases.jsonl");
const SHARED_COMPARE = join(ROOT, "../shared/bake/compare.mjs");

/** The least share of a group's cases that must be equal, where it is not all of them. */
const MINIMUM: Readonly<Record<string, number>> = { synthetic: 0.995 };

interface Score {
  readonly equal: number;
  readonly compared: number;
}

/** One line for each group and facet. */
export async function judgeBake(): Promise<Tally> {
  return sum([judgeOwn(), await judgeShared()]);
}

function judgeOwn(): Tally {
  const cases = readFileSync(OWN_CASES, "utf8").split("\n").filter(Boolean);
  const pairs = cases.map((line) => {
    const { unstable = [], facts, ...request } = JSON.parse(line);
    return { unstable, want: facts, got: { ...answerBake(JSON.stringify(request)).facts } };
  });
  const tallies = BAKE_FACETS.map((facet) => {
    const compared = pairs.filter(({ unstable }) => !unstable.includes(facet));
    const equal = compared.filter(({ want, got, unstable }) =>
      isSameBakeFacet(facet, want, got, unstable.includes("order")),
    );
    return judgeFacet("own", facet, { equal: equal.length, compared: compared.length });
  });
  return sum(tallies);
}

async function judgeShared(): Promise<Tally> {
  if (!existsSync(SHARED_COMPARE)) return sum([]);
  const report = await compareShared();
  return sum(
    Object.entries(report).flatMap(([name, group]) =>
      BAKE_FACETS.map((facet) => judgeFacet(name, facet, group[facet] ?? { equal: 0, compared: 0 })),
    ),
  );
}

type Report = Readonly<Record<string, Partial<Record<BakeFacet, Score>>>>;

function compareShared(): Promise<Report> {
  // It runs only under its real path, which is another one where ../shared is a link.
  const command = [realpathSync(SHARED_COMPARE), "--json", "--", "npm", "run", "-s", "bake-facts"];
  return new Promise((resolve, reject) => {
    execFile("node", command, { cwd: ROOT, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const line = stdout.split("\n").find((text) => text.startsWith("{"));
      if (line) resolve(JSON.parse(line));
      else reject(new Error(`compare.mjs gave no report: ${stderr || error?.message}`));
    });
  });
}

function judgeFacet(group: string, facet: BakeFacet, { equal, compared }: Score): Tally {
  const minimum = lookUp(MINIMUM, group) ?? 1;
  const line = `bake ${group.padEnd(10)} ${facet.padEnd(10)} ${equal}/${compared}`;
  const isEnough = compared > 0 && equal / compared >= minimum;
  return isEnough ? success(line) : fault(`${line}  FAILED: at least ${minimum * 100} %`);
}
