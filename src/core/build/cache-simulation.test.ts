import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { CacheCause } from "./cache-cause.ts";
import { simulateCache } from "./cache-simulation.ts";
import { cacheKeyInputsFor } from "./cache-key-inputs.ts";
import type { Step } from "../llb/step.ts";

interface CacheCase {
  readonly name: string;
  readonly place: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly file: string;
  readonly to: string;
  readonly runs: readonly string[];
}

function readCases(): readonly CacheCase[] {
  const [, ...blocks] = readFileSync(new URL("cache-cases.txt", import.meta.url), "utf8")
    .trimEnd()
    .split("\n\n");
  return blocks.map((block) => {
    const [name = "", ...lines] = block.split("\n");
    const [before = [], after = before] = splitAt(
      lines.filter((line) => line === "->" || line.startsWith("  ")),
      "->",
    );
    const settings = lines.flatMap((line) => {
      const [, key, value] = /^(\w+): (.*)$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value]];
    });
    return {
      name,
      place: lines.find((line) => line.startsWith("@ "))?.slice(2) ?? "",
      settings: Object.fromEntries(settings),
      file: textOf(before),
      to: textOf(after),
      runs: lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2)),
    };
  });
}

function splitAt(lines: readonly string[], mark: string): string[][] {
  const at = lines.indexOf(mark);
  return at < 0 ? [[...lines]] : [lines.slice(0, at), lines.slice(at + 1)];
}

function textOf(lines: readonly string[]): string {
  return `${lines.map((line) => line.slice(2)).join("\n")}\n`;
}

function words(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(" ");
}

/** As in the table: without stage and number, an image by its short name, a source by its address. */
function shortName({ name, op }: Step): string {
  const text = name
    .replace(/^\[(?!internal)[^\]]*\]\s*/, "")
    .replace(/^FROM docker\.io\/library\/(\w+):latest$/, "FROM $1");
  return op.kind === "source" && !text.startsWith("FROM ")
    ? op.identifier.replace(/^docker-image:\/\/docker\.io\/library\/(\w+):latest$/, "$1")
    : text.replace(/ {2,}/g, " ");
}

const cases = readCases();

describe("the simulated cache", () => {
  it("has a table of at least 60 cases, each with its place and its own name", () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter(({ place }) => place === "")).toEqual([]);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  it.each(cases.map((one) => [one.name, one] as const))("runs again what BuildKit runs: %s", (_, one) => {
    const { file, to, settings, runs } = one;
    const ignore = settings.ignore?.replaceAll(" ", "\n") ?? "";
    const before = analyze(file, { dockerignore: ignore });
    const args = Object.fromEntries(words(settings.args).map((pair) => pair.split("=")));
    const after = analyze(to, {
      dockerignore: settings.ignoreTo ?? ignore,
      buildArgs: args,
      ...(settings.platform === undefined ? {} : { platform: settings.platform }),
      ...(settings.target === undefined ? {} : { target: settings.target }),
    });
    expect([before.build.error, after.build.error]).toEqual([null, null]);
    const known = words(settings.known);
    const simulation = simulateCache(
      cacheKeyInputsFor(before, {}, known),
      cacheKeyInputsFor(after, { files: words(settings.files), sources: words(settings.sources) }, known),
    );
    const again = simulation.outcomes.filter(({ kind }) => kind === "runs");
    const names = again.map(({ step }) => after.build.steps[step]).flatMap((step) => (step ? [shortName(step)] : []));
    expect(names.toSorted()).toEqual([...runs].toSorted());
    expect(simulation.runs).toBe(runs.length);
    for (const { causes } of again) expect(causes.length).toBeGreaterThan(0);
  });

  it("runs everything where nothing was built before", () => {
    const nothing = { ...cacheKeyInputsFor(analyze("FROM scratch\n")), steps: [] };
    const simulation = simulateCache(nothing, cacheKeyInputsFor(analyze("FROM alpine\nCOPY . .\nRUN a\n")));
    expect(simulation).toMatchObject({ runs: 3, total: 3 });
  });
});

function causesOf(
  from: string,
  to: string,
  change: { files?: string[]; sources?: string[]; args?: Record<string, string>; platform?: string },
) {
  const after = analyze(to, {
    buildArgs: change.args ?? {},
    ...(change.platform === undefined ? {} : { platform: change.platform }),
  });
  const { outcomes } = simulateCache(cacheKeyInputsFor(analyze(from)), cacheKeyInputsFor(after, change));
  return outcomes.flatMap(({ step, causes }): [string, readonly CacheCause[]][] => {
    const made = after.build.steps[step];
    return made && causes.length > 0 ? [[shortName(made), causes]] : [];
  });
}

describe("the causes", () => {
  const text = "FROM alpine\nARG V=1\nCOPY a b /x/\nRUN make\n";

  it("are the files that a copy sees, then the steps before", () => {
    expect(causesOf(text, text, { files: ["b"] })).toEqual([
      ["COPY a b /x/", [{ kind: "files", files: ["b"] }]],
      ["RUN make", [{ kind: "base", step: 2 }]],
    ]);
  });

  it("are the variables that a command runs with", () => {
    expect(causesOf(text, text, { args: { V: "2" } })).toEqual([["RUN make", [{ kind: "environment", names: ["V"] }]]]);
  });

  it("are the parts of an operation that are others", () => {
    expect(causesOf(text, text.replace("make", "make all"), {})).toEqual([
      ["RUN make all", [{ kind: "operation", parts: ["command"] }]],
    ]);
    expect(causesOf("FROM scratch\nCOPY a /a\n", "FROM scratch\nCOPY a /b\n", {})).toEqual([
      ["COPY a /b", [{ kind: "operation", parts: ["actions"] }]],
    ]);
  });

  it("are the platform, or what a name leads to", () => {
    const [from] = causesOf(text, text, { platform: "linux/arm64" });
    expect(from).toEqual(["FROM alpine", [{ kind: "source", platform: true }]]);
    const [other] = causesOf(text, text, { sources: ["docker-image://docker.io/library/alpine:latest"] });
    expect(other).toEqual(["FROM alpine", [{ kind: "source", platform: false }]]);
  });

  it("are what is copied from another stage", () => {
    const two = "FROM golang AS b\nRUN x\nFROM alpine\nCOPY --from=b /o /o\n";
    const causes = causesOf(two, two.replace("RUN x", "RUN y"), {});
    expect(causes.at(-1)).toEqual(["COPY --from=b /o /o", [{ kind: "content", step: 2 }]]);
  });

  it("are that a step is new", () => {
    expect(causesOf("FROM alpine\n", "FROM alpine\nRUN a\n", {})).toEqual([["RUN a", [{ kind: "new" }]]]);
  });
});

const FILES = ["a", "b/c.txt", "b/d.md", "e.json"];

/** A multi-stage file whose stages start from, copy from and mount one another and the context in many ways. */
const dockerfiles = fc
  .array(
    fc.record({
      base: fc.nat(),
      lines: fc.array(fc.record({ kind: fc.nat(7), at: fc.nat(), other: fc.nat() }), { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((stages) =>
    stages
      .map(({ base, lines }, index) => {
        const bases = ["scratch", "alpine", "debian", ...stages.slice(0, index).map((__, at) => `s${at}`)];
        const from = bases[base % bases.length] ?? "alpine";
        return [`FROM ${from} AS s${index}`, ...lines.map((line, at) => lineOf(line, index, at))].join("\n");
      })
      .join("\n"),
  );

function lineOf(
  { kind, at, other }: { kind: number; at: number; other: number },
  stage: number,
  position: number,
): string {
  const file = ["a", "b", "*.json", ".", "b/*.md"][at % 5] ?? "a";
  const from = stage === 0 ? "busybox" : `s${other % stage}`;
  const lines = [
    `RUN command-${stage}-${position}`,
    `COPY ${file} /x${position}/`,
    `COPY --from=${from} /x0 /y${position}`,
    `COPY --link ${file} /z/`,
    `RUN --mount=target=/m,source=/b command-${position}`,
    `RUN --mount=from=${from},target=/m,source=/x0 command`,
    `WORKDIR /x${at % 3}`,
    `ADD https://example.com/${at % 2} /u`,
  ];
  return lines[kind] ?? "RUN x";
}

/** Ids of everything a step is made from, itself included. */
function closureOf(steps: readonly Step[], id: number): ReadonlySet<number> {
  const seen = new Set<number>();
  const pending = [id];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    pending.push(...(steps[next]?.inputs ?? []));
  }
  return seen;
}

function identifierOf(step: Step | undefined): string {
  return step?.op.kind === "source" ? step.op.identifier : "";
}

describe("a change outside of what a step is made from", () => {
  it("never runs it again", () => {
    const check = fc.property(dockerfiles, fc.subarray(FILES), fc.nat(), (text, files, choice) => {
      const analysis = analyze(text);
      const { steps } = analysis.build;
      const sources = [...new Set(steps.map(identifierOf))].filter((one) => /^docker-image|^https/.test(one));
      const changed = sources.length === 0 ? [] : [sources[choice % sources.length] ?? ""];
      const { outcomes } = simulateCache(
        cacheKeyInputsFor(analysis),
        cacheKeyInputsFor(analysis, { files, sources: changed }),
      );
      const wrong = outcomes.filter(({ step, kind }) => {
        const made = [...closureOf(steps, step)].map((id) => identifierOf(steps[id]));
        const isTouched =
          made.some((one) => changed.includes(one)) || (files.length > 0 && made.includes("local://context"));
        return kind === "runs" && !isTouched;
      });
      return wrong.length === 0;
    });
    expect(fc.check(check, { numRuns: 400 })).toMatchObject({ failed: false, counterexample: null });
  });

  it("is a command of another stage that nothing of it is copied or mounted from", () => {
    const check = fc.property(dockerfiles, fc.nat(), (text, choice) => {
      const commands = [...text.matchAll(/^RUN command-.*$/gm)];
      const chosen = commands[choice % Math.max(1, commands.length)];
      if (chosen === undefined) return true;
      const edited = `${text.slice(0, chosen.index)}RUN edited${text.slice(chosen.index + chosen[0].length)}`;
      const line = text.slice(0, chosen.index).split("\n").length;
      const after = analyze(edited);
      const { steps } = after.build;
      const { outcomes } = simulateCache(cacheKeyInputsFor(analyze(text)), cacheKeyInputsFor(after));
      const wrong = outcomes.filter(
        ({ step, kind }) => kind === "runs" && ![...closureOf(steps, step)].some((id) => steps[id]?.line === line),
      );
      return wrong.length === 0;
    });
    expect(fc.check(check, { numRuns: 300 })).toMatchObject({ failed: false, counterexample: null });
  });

  it("leaves every step in the cache when there is none", () => {
    const check = fc.property(dockerfiles, (text) => {
      const world = cacheKeyInputsFor(analyze(text), { files: FILES });
      return simulateCache(world, world).runs === 0;
    });
    expect(fc.check(check)).toMatchObject({ failed: false, counterexample: null });
  });
});
