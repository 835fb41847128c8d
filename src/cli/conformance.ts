// Compares our facts with BuildKit's: the project's own cases always, those of ../shared/conformance where they are.
//
// The own cases are 340 of the generated ones, picked greedily: each time the one that brings most that is new for its
// size. Of 1,180 traits that any generated case has (each instruction in each form, flag and kind of value, mount field,
// check, error message, option, directive, modifier, kind of edge, key of the image config, and kind, attribute, mount
// and action of a step) they have 1,175, most of them three times. Cases with several images that aren't image names are
// left out: BuildKit ends with a different one of them from run to run.
import { execFile } from "node:child_process";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { lookUp } from "#core/text/look-up.ts";
import { answer } from "./answers/answer.ts";
import { judgeBake } from "./bake-conformance.ts";
import { describeDifference, FACETS, type Facet, isSameFacet } from "./facets.ts";
import { ROOT } from "./root.ts";
import { closingLine, fault, success, sum, type Tally } from "./tally.ts";

type Minimum = Partial<Record<Facet, number>>;

/** The least share of cases that must be equal, where it is not all of them. */
const MINIMUM: Readonly<Record<string, Minimum>> = {
  // with several images that aren't image names, which one BuildKit ends with is its scheduler's choice
  synthetic: { outcome: 0.998 },
};

const OWN_CASES = join(ROOT, "src/cli/conformance/cases.jsonl");
const SHARED_COMPARE = join(ROOT, "../shared/conformance/compare.mjs");
const SHOWN_DIFFERENCES = 3;

/** How many of a group's cases are equal in a facet, of those that were compared. */
interface Score {
  readonly equal: number;
  readonly compared: number;
  readonly differences?: readonly string[];
}

type Group = Partial<Record<Facet, Score>>;

interface Case {
  readonly id: string;
  readonly source: string;
  readonly options?: object;
  readonly unstable?: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

const result = sum([judgeOwn(), await judgeShared(), await judgeBake()]);
console.log(result.lines.join("\n"));
console.log(closingLine(result));
process.exitCode = result.failed > 0 ? 1 : 0;

function judgeOwn(): Tally {
  if (!existsSync(OWN_CASES)) return fault(`own: ${OWN_CASES} is missing`);
  const cases = readFileSync(OWN_CASES, "utf8").split("\n").filter(Boolean).map(decodeCase);
  const pairs = cases.map((one) => {
    const { facts } = answer(JSON.stringify({ id: one.id, source: one.source, options: one.options }));
    return { one, facts: { ...facts } };
  });
  const scores = FACETS.map((facet): [Facet, Score] => {
    const compared = pairs.filter(({ one }) => !one.unstable?.includes(facet));
    const unequal = compared.filter(({ one, facts }) => !isSameFacet(facet, one.facts, facts));
    const differences = unequal
      .slice(0, SHOWN_DIFFERENCES)
      .map(({ one, facts }) => `${one.id} ${describeDifference(facet, one.facts, facts)}`);
    return [facet, { equal: compared.length - unequal.length, compared: compared.length, differences }];
  });
  return judgeGroup("own", Object.fromEntries(scores));
}

async function judgeShared(): Promise<Tally> {
  if (!existsSync(SHARED_COMPARE)) return sum([]);
  const report = await compareShared();
  return sum(Object.entries(report).map(([name, group]) => judgeGroup(name, group)));
}

function compareShared(): Promise<Readonly<Record<string, Group>>> {
  // It runs only under its real path, which is another one where ../shared is a link.
  const command = [realpathSync(SHARED_COMPARE), "--json", "--", "npm", "run", "-s", "facts"];
  return new Promise((resolve, reject) => {
    execFile("node", command, { cwd: ROOT, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // It exits with 1 when any case differs, which is for our minimums to judge.
      const line = stdout.split("\n").find((text) => text.startsWith("{"));
      if (line) resolve(JSON.parse(line));
      else reject(new Error(`compare.mjs gave no report: ${stderr || error?.message}`));
    });
  });
}

function judgeGroup(name: string, group: Group): Tally {
  return sum(FACETS.flatMap((facet) => judgeFacet(name, facet, group[facet], lookUp(MINIMUM, name)?.[facet] ?? 1)));
}

function judgeFacet(group: string, facet: Facet, score: Score | undefined, minimum: number): Tally {
  const { equal = 0, compared = 0, differences = [] } = score ?? {};
  const share = compared === 0 ? 0 : equal / compared;
  const counts = `${String(equal).padStart(5)}/${String(compared).padEnd(5)} ${percent(share).padStart(8)}`;
  const line = `${group.padEnd(10)} ${facet.padEnd(13)} ${counts}`;
  if (share >= minimum) return success(line);
  return fault(`${line}  FAILED: at least ${percent(minimum)}`, ...differences.map((text) => `    ${text}`));
}

function percent(share: number): string {
  // Cut, not rounded: 99.996 % is not 100 %.
  return `${(Math.floor(share * 10_000) / 100).toFixed(2)} %`;
}

function decodeCase(line: string): Case {
  const { id, source, options, unstable, facts } = JSON.parse(line);
  if (typeof id !== "string" || typeof source !== "string" || typeof facts !== "object")
    throw new TypeError(`not a conformance case: ${line.slice(0, 80)}`);
  return { id, source, options, unstable, facts };
}
