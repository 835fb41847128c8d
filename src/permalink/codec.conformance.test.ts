import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decodeLink, encodeLink, encodeReadableLink } from "./codec.ts";

const FOLDER = new URL("../../../shared/conformance/", import.meta.url);

interface Case {
  readonly source: string;
  readonly isMultiStage: boolean;
}

describe.runIf(existsSync(FOLDER))("links of the conformance cases", () => {
  it.each(["buildkit", "real", "synthetic"])(
    "bring every text of %s back",
    async (group) => {
      const cases = casesOf(group);
      expect(cases.length).toBeGreaterThan(0);
      for (const { source } of cases) {
        const asked = { kind: "ok", state: { dockerfile: source } };
        // oxlint-disable-next-line no-await-in-loop -- a thousand streams at once are slower than one after the other
        expect(await decodeLink(await encodeLink(asked.state))).toEqual(asked);
        // oxlint-disable-next-line no-await-in-loop -- as above
        expect(await decodeLink(encodeReadableLink(asked.state))).toEqual(asked);
      }
    },
    60_000,
  );

  it("are as short as deflate makes them for multi-stage files of public projects", async () => {
    const links = await Promise.all(
      casesOf("real")
        .filter(({ isMultiStage }) => isMultiStage)
        .map(({ source }) => encodeLink({ dockerfile: source })),
    );
    const lengths = links.map((link) => link.split("/")[2]?.length ?? 0).toSorted((a, b) => a - b);
    expect(lengths.length).toBeGreaterThan(100);
    expect(percentile(lengths, 0.5)).toBeLessThanOrEqual(730);
    expect(percentile(lengths, 0.99)).toBeLessThanOrEqual(5_400);
  });
});

function casesOf(group: string): readonly Case[] {
  return readFileSync(new URL(`${group}.jsonl`, FOLDER), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): Case => {
      const { source, facts }: { source: string; facts: { stages?: readonly unknown[] } } = JSON.parse(line);
      return { source, isMultiStage: (facts.stages ?? []).length > 1 };
    });
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}
