import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeDeflated } from "../deflated-text.ts";
import type { Course, Exercise } from "./course.ts";
import { courseJson, type DecodedCourse, decodeCourse, encodeCourse } from "./course-codec.ts";
import { parseCourse } from "./parse-course.ts";
import { SAMPLE_COURSES } from "./sample-courses.ts";

const KINDS: readonly DecodedCourse["kind"][] = ["ok", "cut-off", "corrupt", "oversized", "unknown", "wrong-content"];

/** STAGELIGHT_CASES=all tries ten times as many. */
const RUNS = process.env["STAGELIGHT_CASES"] === "all" ? 3_000 : 300;

const word = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }).filter((text) => text.trim() !== "");
const count = fc.nat(500);
const goal = fc.oneof(
  fc.record({ kind: fc.constant("no-tool" as const), tool: word }),
  fc.record({
    kind: fc.constantFrom("builds" as const, "skips" as const),
    target: fc.oneof(word, fc.constant("")),
    stage: word,
  }),
  fc.record({ kind: fc.constant("reruns" as const), file: word, most: count }),
  fc.record({ kind: fc.constantFrom("layers" as const, "base-size" as const), most: count }),
  fc.constant({ kind: "not-root" as const }),
);
const build = fc.record(
  { dockerfile: fc.string(), dockerignore: word, target: word, buildArgs: fc.dictionary(word, word, { minKeys: 1 }) },
  { requiredKeys: ["dockerfile"] },
);
const exercise: fc.Arbitrary<Exercise> = fc.record({
  title: fc.string({ maxLength: 100 }),
  task: fc.string(),
  start: build,
  goals: fc.array(goal, { minLength: 1, maxLength: 5 }),
  hints: fc.array(fc.string(), { maxLength: 3 }),
  solution: fc.option(build),
  golf: fc.option(fc.record({ measure: fc.constantFrom("layers" as const, "base-size" as const) })),
});
const course: fc.Arbitrary<Course> = fc.record({
  title: fc.string({ maxLength: 100 }),
  exercises: fc.array(exercise, { minLength: 1, maxLength: 3 }),
});

/** The JSON of a good course with something else in one place. */
const mutated = fc
  .tuple(fc.constantFrom(...Object.values(SAMPLE_COURSES)), fc.nat(2_000), fc.json({ maxDepth: 3 }))
  .map(([of, at, value]) => {
    const json = courseJson(of);
    const colons = [...json.matchAll(/:/gu)].map(({ index }) => index);
    const colon = colons[at % colons.length] ?? 0;
    return `${json.slice(0, colon + 1)}${value}${json.slice(colon + 1).replace(/^(?:"(?:[^"\\]|\\.)*"|\d+|null)/u, "")}`;
  });

describe("the decoder of exercises under random input", () => {
  it("answers random bodies", async () => {
    const body = fc.oneof(
      fc.string({ unit: "binary" }),
      fc
        .tuple(fc.constantFrom("d/", "d/AA/", "d%2F", "q/"), fc.string({ unit: "grapheme-ascii" }))
        .map((parts) => parts.join("")),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => `d/${Buffer.from(bytes).toString("base64url")}/AAAAAA`),
    );
    await fc.assert(
      fc.asyncProperty(body, async (one) => {
        expect(KINDS).toContain((await decodeCourse(one)).kind);
      }),
      { numRuns: RUNS },
    );
  });

  it("opens nothing but whole courses from random JSON", async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), mutated), async (json) => {
        const decoded = await decodeCourse(`d/${await writeDeflated(json)}`);
        kinds.add(decoded.kind);
        expect(KINDS).toContain(decoded.kind);
        // what opens can be written and opened again
        if (decoded.kind !== "ok") return;
        expect(parseCourse(JSON.parse(courseJson(decoded.course))).kind).toBe("ok");
      }),
      { numRuns: RUNS },
    );
    expect([...kinds].toSorted()).toEqual(["corrupt", "ok", "wrong-content"]);
  });

  it("brings every course back", async () => {
    await fc.assert(
      fc.asyncProperty(course, async (one) => {
        const link = await encodeCourse(one);
        const decoded = await decodeCourse(link.slice("#x/".length));
        expect(decoded.kind === "ok" ? await encodeCourse(decoded.course) : decoded.kind).toBe(link);
      }),
      { numRuns: RUNS / 3 },
    );
  });

  it("opens the shared course or none when a link is damaged", async () => {
    const link = (await encodeCourse(SAMPLE_COURSES.SMALLEST)).slice("#x/".length);
    const damage = fc.record({
      at: fc.nat(link.length - 1),
      remove: fc.nat(4),
      insert: fc.string({ maxLength: 3, unit: fc.constantFrom(..."Az09-_/%.") }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, remove, insert }) => {
        const decoded = await decodeCourse(link.slice(0, at) + insert + link.slice(at + remove));
        const opened = decoded.kind === "ok" ? courseJson(decoded.course) : decoded.kind;
        expect([courseJson(SAMPLE_COURSES.SMALLEST), ...KINDS.slice(1)]).toContain(opened);
      }),
      { numRuns: RUNS },
    );
  });
});
