import { expect, it } from "vitest";
import { timeWords } from "./version-time.ts";
import { parseVersion } from "#document/history/version-store.ts";

const STORED = { id: 3, at: 5, summary: "1 stage", link: { dockerfile: "FROM a\n" } };

it("reads what was stored", () => {
  expect(parseVersion(STORED)).toEqual([STORED]);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 8.64e15 + 1, -1e300, "yesterday", undefined, {}])(
  "keeps a version whose date is impossible: %s",
  (at) => {
    const [version] = parseVersion({ ...STORED, at });
    expect(version).toEqual({ ...STORED, at: null });
    expect(timeWords(version?.at ?? null, Date.now())).toBe("an unknown time");
  },
);

it("keeps a version without a summary", () => {
  expect(parseVersion({ ...STORED, summary: 7 })).toEqual([{ ...STORED, summary: "" }]);
});

it("leaves out what holds no text", () => {
  for (const value of [null, 1, {}, { ...STORED, link: { dockerfile: 1 } }]) expect(parseVersion(value)).toEqual([]);
});
