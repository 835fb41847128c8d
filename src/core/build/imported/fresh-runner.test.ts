import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../../analyze.ts";
import { cacheKeyInputsFor } from "../cache-key-inputs.ts";
import { simulateCache } from "../cache-simulation.ts";
import { freshRunnerOutcomes, type ImportedCache } from "./fresh-runner.ts";

interface FreshCase {
  readonly name: string;
  readonly dockerfile: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly place: string;
  readonly imported: ImportedCache;
  readonly lines: string;
}

function readFreshCases(): readonly FreshCase[] {
  const [, ...blocks] = readFileSync(new URL("fresh-runner-cases.txt", import.meta.url), "utf8")
    .trimEnd()
    .split("\n\n");
  return blocks.flatMap((block) => {
    const [name = "", ...lines] = block.split("\n");
    const text = lines.filter((line) => line.startsWith("  ")).map((line) => line.slice(2));
    const cases = lines.filter((line) => !line.startsWith("  "));
    return cases.flatMap((line) => readCase(name, `${text.join("\n")}\n`, line));
  });
}

function readCase(file: string, dockerfile: string, line: string): readonly FreshCase[] {
  const [head = "", ...expected] = line.split(" | ");
  const [change = "", place = ""] = head.split(" @ ");
  const pairs = change.split("; ").flatMap((setting) => {
    const [, key, value] = /^(\w+): (.*)$/.exec(setting) ?? [];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });
  return expected.flatMap((entry) => {
    const [kind = "", ...lines] = entry.split(" ");
    const kinds: readonly ImportedCache[] = kind === "none" ? ["none"] : kind === "max" ? ["max"] : ["min", "inline"];
    return kinds.map((imported) => ({
      name: `${file}, ${change}`,
      dockerfile,
      settings: Object.fromEntries(pairs),
      place,
      imported,
      lines: lines.join(" "),
    }));
  });
}

function linesThatRun({ dockerfile, settings, imported }: FreshCase): string {
  const [from = "", to = ""] = settings.edit?.split(" => ") ?? [];
  const options = settings.target === undefined ? {} : { target: settings.target };
  const after = analyze(from === "" ? dockerfile : dockerfile.replace(from, to), options);
  const { outcomes } = simulateCache(
    cacheKeyInputsFor(analyze(dockerfile, options)),
    cacheKeyInputsFor(after, {
      files: settings.files?.split(" ") ?? [],
      sources: settings.sources?.split(" ") ?? [],
    }),
  );
  const changed = new Set(outcomes.filter(({ kind }) => kind === "runs").map(({ step }) => step));
  const fresh = freshRunnerOutcomes({ steps: after.build.steps, stages: after.stages }, changed, imported);
  const lines = after.build.steps.filter(({ id }) => fresh[id] === "changed" || fresh[id] === "missing");
  return [...new Set(lines.map(({ line }) => line))].toSorted((a, b) => a - b).join(" ");
}

const freshCases = readFreshCases();

describe("a fresh runner", () => {
  it("has a table of at least 100 cases, each with its place in BuildKit's source", () => {
    expect(freshCases.length).toBeGreaterThanOrEqual(100);
    expect(freshCases.filter(({ place }) => !/^[\w/.]+: /.test(place))).toEqual([]);
  });

  it.each(freshCases.map((one) => [one.name, one.imported, one] as const))("with %s, and cache %s", (_, __, one) => {
    expect(linesThatRun(one)).toBe(one.lines);
  });

  it("fetches only the images that a step which runs needs", () => {
    const analysis = analyze("FROM golang AS build\nRUN a\nFROM alpine\nRUN b\nCOPY --from=build /a /a\n");
    const build = { steps: analysis.build.steps, stages: analysis.stages };
    const fetched = (imported: ImportedCache): number =>
      freshRunnerOutcomes(build, new Set(), imported).filter((outcome) => outcome === "fetched").length;
    expect([fetched("none"), fetched("max"), fetched("min")]).toEqual([2, 0, 0]);
  });
});
