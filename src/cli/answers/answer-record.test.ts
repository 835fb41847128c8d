import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { answerRecord } from "./answer-record.ts";

const RECORDS = join(import.meta.dirname, "../../../../shared/records");
const EXPECTED = join(RECORDS, "expected.jsonl");

const answered = once(async () => {
  const cases = readFileSync(EXPECTED, "utf8").trim().split("\n").map(parseCase);
  const answers = await Promise.all(
    cases.map(({ id }) => answerRecord(JSON.stringify({ id, path: join(RECORDS, id) }))),
  );
  return { cases, answers };
});

describe("answerRecord", () => {
  it("answers a request that it can't read", async () => {
    expect(await answerRecord("{")).toMatchObject({ builds: [] });
    expect(await answerRecord('{"id": 7, "path": "/does/not/exist"}')).toMatchObject({ id: 7, builds: [] });
  });

  it.skipIf(!existsSync(EXPECTED))("says of real records what is in them", async () => {
    const { cases, answers } = await answered();
    expect(answers.map(withoutMatches)).toEqual(cases.map(withoutMatches));
  });

  it.skipIf(!existsSync(EXPECTED))("finds or explains every vertex of real records", async () => {
    const { answers } = await answered();
    const kinds = answers.flatMap((answer) => JSON.stringify(answer).match(/"kind":"[a-z]+"/g) ?? []);
    expect(kinds.length).toBeGreaterThan(0);
    expect(kinds).not.toContain('"kind":"unknown"');
  });
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function parseCase(line: string): { readonly id: string } {
  return JSON.parse(line);
}

/** Without what only our answers have, and with absent, null, "" and [] made equal. */
function withoutMatches(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, one) => {
      const isAbsent = one === null || one === "" || (Array.isArray(one) && one.length === 0);
      return isAbsent || key === "match" ? undefined : one;
    }),
  );
}
