import { expect, it } from "vitest";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { analyze } from "../analyze.ts";
import { composeReader } from "../compose/reader.ts";
import { analyzeProject } from "./analyze-project.ts";
import { SHARED_BASE, VERSIONS } from "./samples/sample-projects.ts";

const COMPOSE = composeReader(parseYaml);
const COMPOSE_SAMPLE = {
  "compose.yaml":
    "services:\n  web:\n    build: { context: web, target: run, args: { A: '1' } }\n  db:\n    image: postgres\n",
  "web/Dockerfile": "ARG A\nFROM a:${A} AS run\nCOPY . .\n",
};

/** A small generator, so that a failure can be run again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const PIECES = [
  '"',
  "{",
  "}",
  "\n",
  "target:",
  "${",
  "FROM ",
  "base",
  '"target:api"',
  "_",
  " ",
  "#",
  "AS x",
  "[",
  "null",
  "\u{1f600}",
  "\r\n",
];

function mutate(text: string, random: (below: number) => number): string {
  const start = random(text.length + 1);
  const end = Math.min(text.length, start + random(6));
  const piece = random(3) === 0 ? "" : (PIECES[random(PIECES.length)] ?? "");
  return text.slice(0, start) + piece + text.slice(end);
}

it("answers every project, however its files are damaged", () => {
  for (let seed = 1; seed <= 80; seed++) {
    const random = randomNumbers(seed);
    const samples: readonly Readonly<Record<string, string>>[] = [SHARED_BASE, VERSIONS, COMPOSE_SAMPLE];
    const sample = samples[random(samples.length)] ?? SHARED_BASE;
    const files = Object.fromEntries(
      Object.entries(sample).map(([path, text]) => {
        let changed = text;
        for (let count = random(4); count > 0; count--) changed = mutate(changed, random);
        return [random(20) === 0 ? `${path}x` : path, changed];
      }),
    );
    const targets = random(3) === 0 ? ["base", "api/Dockerfile#build", "*"].slice(0, 1 + random(3)) : [];
    const whole = analyzeProject(
      { files, targets },
      { compose: COMPOSE, analyze, review: analyze, set: [], now: "2026-01-02T03:04:05Z" },
    );
    const count = whole.stages.length;
    expect(whole.project.places).toHaveLength(count);
    expect(whole.graph.edges.every(({ to }) => Number(to.slice("stage:".length)) < count)).toBe(true);
    const { steps } = whole.build;
    expect(steps.every(({ id, inputs }, at) => id === at && inputs.every((input) => input < id))).toBe(true);
    for (const { path, problems } of whole.project.problems)
      for (const { range } of problems) expect(range.end).toBeLessThanOrEqual((files[path] ?? "").length);
  }
});
