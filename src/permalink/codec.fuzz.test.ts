import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecodeResult, decodeLink, encodeLink, encodeReadableLink } from "./codec.ts";
import type { LinkState } from "./link-state.ts";

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.constantFrom("", "FROM a\n"));

const state: fc.Arbitrary<LinkState> = fc.record(
  {
    dockerfile: text,
    dockerignore: text,
    target: text,
    buildArgs: fc.dictionary(text, text),
    platform: fc.constantFrom("linux/amd64", "linux/arm64", ""),
    view: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.integer())),
    select: fc.oneof(
      fc.record({ kind: fc.constantFrom("node" as const, "edge" as const), id: text }),
      fc.record({ kind: fc.constant("line" as const), line: fc.integer({ min: 1 }) }),
      fc.record({ kind: fc.constant("problem" as const), rule: text, line: fc.integer({ min: 1 }) }),
    ),
    compare: text,
  },
  { requiredKeys: ["dockerfile"] },
);

const base64url = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes).toString("base64url"));

const fragment = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .tuple(fc.constantFrom("#v1/d/", "#v1/p/", "#e/", "#v2/d/", "#v1%2Fd%2F"), fc.string({ unit: "grapheme-ascii" }))
    .map(join),
  fc
    .tuple(
      fc.constantFrom("#v1/d/", "v1/d/"),
      base64url,
      fc.constantFrom("", "/", "/AAAAAA", "%2F)"),
      fc.string({ maxLength: 3 }),
    )
    .map(join),
  fc.tuple(fc.constant("#v1/p/"), fc.json().map(encodeURIComponent), fc.constantFrom("", "%", "}", ")")).map(join),
  fc
    .tuple(fc.constant('#v1/p/{"dockerfile":"'), fc.string({ unit: "binary" }), fc.constantFrom("", '"}', '"}.'))
    .map(join),
);

const KINDS: readonly DecodeResult["kind"][] = [
  "ok",
  "none",
  "example",
  "cut-off",
  "corrupt",
  "wrong-content",
  "newer",
  "oversized",
  "unknown",
];

/** STAGELIGHT_CASES=all tries ten times as many. */
const RUNS = process.env["STAGELIGHT_CASES"] === "all" ? 5_000 : 500;

describe("the codec under random input", () => {
  it("answers thousands of random fragments", async () => {
    const answers = new Map<string, number>();
    const count = 20 * RUNS;
    const fragments = fc.sample(fragment, count);
    for (let at = 0; at < fragments.length; at += 500) {
      // oxlint-disable-next-line no-await-in-loop -- all at once would hold thousands of streams
      const decoded = await Promise.all(fragments.slice(at, at + 500).map((one) => decodeLink(one)));
      for (const { kind } of decoded) answers.set(kind, (answers.get(kind) ?? 0) + 1);
    }
    expect([...answers.values()].reduce((sum, one) => sum + one)).toBe(count);
    expect([...answers.keys()].filter((kind) => !KINDS.some((known) => known === kind))).toEqual([]);
    // The sample reaches what it is meant to reach.
    for (const kind of ["ok", "cut-off", "corrupt", "unknown", "newer", "example"]) {
      expect([kind, (answers.get(kind) ?? 0) > count / 1000]).toEqual([kind, true]);
    }
  }, 120_000);

  it("brings every state back, in one canonical form, through both kinds of link", async () => {
    await fc.assert(
      fc.asyncProperty(state, async (one) => {
        const link = await encodeLink(one);
        const decoded = await decodeLink(link);
        const opened = openedState(decoded);
        expect(opened.dockerfile).toBe(one.dockerfile);
        expect(opened.buildArgs ?? {}).toEqual(one.buildArgs ?? {});
        expect(await encodeLink(opened)).toBe(link);
        expect(await decodeLink(encodeReadableLink(one))).toEqual(decoded);
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it("opens the shared text or none when a link is damaged at random", async () => {
    const shared = "FROM node:20 AS build\nRUN npm ci\n";
    const link = await encodeLink({ dockerfile: shared, target: "build" });
    const damage = fc.record({
      at: fc.nat(link.length - 1),
      remove: fc.nat(4),
      insert: fc.string({ maxLength: 3, unit: fc.constantFrom(..."Az09-_/%.") }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, remove, insert }) => {
        const decoded = await decodeLink(link.slice(0, at) + insert + link.slice(at + remove));
        expect([shared, "cut-off", "corrupt", "newer", "unknown"]).toContain(
          decoded.kind === "ok" ? decoded.state.dockerfile : decoded.kind,
        );
      }),
      { numRuns: RUNS },
    );
  });
});

function openedState(decoded: DecodeResult): LinkState {
  if (decoded.kind !== "ok") throw new Error(`the link is ${decoded.kind}`);
  return decoded.state;
}

function join(parts: readonly string[]): string {
  return parts.join("");
}
