import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalState } from "./canonical-state.ts";
import { decodeLink, encodeLink, encodeReadableLink } from "./codec.ts";
import type { LinkState } from "./link-state.ts";

const SHARED = new URL("../../../shared/conformance/", import.meta.url);

const GROUPS: readonly { readonly name: string; readonly file: URL }[] = [
  { name: "our own", file: new URL("../cli/conformance/cases.jsonl", import.meta.url) },
  ...["buildkit", "real", "synthetic"]
    .map((name) => ({ name, file: new URL(`${name}.jsonl`, SHARED) }))
    .filter(({ file }) => existsSync(file)),
];

/** One in this many cases that aren't our own; STAGELIGHT_CASES=all has all of them tried. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 8;

interface Case {
  readonly source: string;
  readonly options?: Pick<LinkState, "buildArgs" | "platform" | "dockerignore">;
  readonly facts: {
    readonly stages?: readonly unknown[];
    readonly targets?: readonly { readonly target: string }[];
    readonly edges?: readonly { readonly from: string; readonly to: string; readonly kind: string }[];
  };
}

describe("links of the conformance cases", () => {
  it.each(GROUPS)(
    "bring everything that they hold of every case of $name back",
    async ({ name, file }) => {
      const cases = casesOf(file);
      expect(cases.length).toBeGreaterThan(300);
      for (const [at, one] of cases.entries()) {
        if (name !== "our own" && at % ONE_OF !== 0) continue;
        const state = stateOf(one, cases[at - 1]?.source);
        const asked = { kind: "ok", state: canonicalState(state) };
        // oxlint-disable-next-line no-await-in-loop -- a thousand streams at once are slower than one after the other
        expect(await decodeLink(await encodeLink(state))).toEqual(asked);
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(await decodeLink(encodeReadableLink(state))).toEqual(asked);
      }
    },
    60_000,
  );

  // Not 700 and 4,500: the best deflate that was tried, a search for the shortest parse, takes 715 and 5,240 characters.
  it.runIf(existsSync(SHARED))("are as short as deflate makes them for files of public projects", async () => {
    const links = await Promise.all(
      casesOf(new URL("real.jsonl", SHARED))
        .filter(({ facts }) => (facts.stages ?? []).length > 1)
        .map(({ source }) => encodeLink({ dockerfile: source })),
    );
    const lengths = links.map((link) => link.split("/")[2]?.length ?? 0).toSorted((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(100);
    // 727 and 5,363 with the zlib of Node 20; another build of it may find other matches.
    expect(percentile(lengths, 0.5)).toBeLessThanOrEqual(730);
    expect(percentile(lengths, 0.99)).toBeLessThanOrEqual(5_380);
  });
});

/** A state with every part that a link has, each with what the case has for it. */
function stateOf({ source, options, facts }: Case, compare: string | undefined): LinkState {
  const { edges = [], targets = [] } = facts;
  const target = targets.at(-1)?.target;
  const [edge] = edges;
  return {
    dockerfile: source,
    dockerignore: "**/*.md\n!README.md\n",
    buildArgs: { "": "", ÄRG: "a=b&c#d", ...options?.buildArgs },
    platform: "linux/arm64/v8",
    ...options,
    ...(target === undefined ? {} : { target }),
    view: { panel: "plan", skipped: "hide", collapsed: "0.2" },
    select:
      edge === undefined
        ? { kind: "problem", rule: "StageNameCasing", line: 1 }
        : { kind: "edge", id: `${edge.from}>${edge.to}:${edge.kind}` },
    ...(compare === undefined ? {} : { compare }),
  };
}

function casesOf(file: URL): readonly Case[] {
  return readFileSync(file, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Case => JSON.parse(line));
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
