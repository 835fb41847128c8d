import { describe, expect, it } from "vitest";
import { FUZZ_KINDS } from "./fuzz-kinds.ts";
import { readFuzzSources } from "./fuzz-sources.ts";
import { runFuzz } from "./run-fuzz.ts";

/** Inputs of each kind, from one seed; `npm run fuzz` makes as many as one likes. */
const CASES: Readonly<Record<string, number>> = {
  dockerfile: 30,
  edits: 50,
  ignore: 100,
  link: 30,
  log: 50,
  hadolint: 50,
  record: 30,
};

describe("everything that a stranger can hand in", { timeout: 120_000 }, () => {
  const sources = readFuzzSources();

  it.each(FUZZ_KINDS.map((kind) => [kind.name, kind] as const))(
    "is answered without an error: %s",
    async (name, kind) => {
      const count = Object.entries(CASES).find(([known]) => known === name)?.[1] ?? 0;
      const { count: done, failures } = await runFuzz(kind, sources, count, 20_261_128);
      expect(done).toBeGreaterThan(0);
      expect(failures.map(({ part, message }) => `${part}: ${message}`)).toEqual([]);
    },
  );
});
