import { deflateRawSync, inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeLink, stepFragment } from "../codec.ts";
import { checkOf, writeDeflated } from "../deflated-text.ts";
import { COURSE_LIMITS } from "./course.ts";
import { type DecodedCourse, decodeCourse, encodeCourse, fitsCourseLink } from "./course-codec.ts";
import { GOLDEN_COURSES } from "./golden-courses.ts";
import { SAMPLE_COURSES } from "./sample-courses.ts";

const { SMALLEST, EVERYTHING } = SAMPLE_COURSES;

/** Reads a whole fragment, as the page does. */
async function open(fragment: string): Promise<DecodedCourse> {
  const decoded = await decodeLink(fragment);
  if (decoded.kind !== "exercise") throw new Error(`the link is ${decoded.kind}`);
  return decodeCourse(decoded.body);
}

/** What a link with this JSON is, which nobody's page has written. */
async function openJson(json: string): Promise<string> {
  const decoded = await open(`#x/d/${await writeDeflated(json)}`);
  return decoded.kind === "wrong-content" ? `wrong ${decoded.key}` : decoded.kind;
}

/** A course of one exercise that differs from the smallest one. */
function withExercise(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ exercises: [{ ...SMALLEST.exercises[0], solution: undefined, ...change }] });
}

function jsonOf(link: string): string {
  return inflateRawSync(Buffer.from(link.split("/")[2] ?? "", "base64url")).toString();
}

describe("golden links", () => {
  it.each(GOLDEN_COURSES)("still reads $name", async ({ link, course }) => {
    expect(await open(link)).toMatchObject({ kind: "ok", course, step: 1 });
  });

  it.each(GOLDEN_COURSES)("still writes $name", async ({ link, course }) => {
    const written = await encodeCourse(course);
    // Not the payload itself: a later zlib may compress the same JSON in another way. The check is of the JSON.
    expect(jsonOf(written)).toBe(jsonOf(link));
    expect(written.split("/")[3]).toBe(link.split("/")[3]);
  });
});

describe("a course link", () => {
  it("opens the exercise that it asks for", async () => {
    const link = await encodeCourse(EVERYTHING);
    const second = stepFragment({ lesson: "", link, step: 2 });
    expect(second).toMatch(/^#x\/d\/[\w-]+\/[\w-]{6}\/2$/u);
    expect(await open(second)).toMatchObject({ kind: "ok", step: 2, link });
    expect(await open(`${second}).`)).toMatchObject({ kind: "ok", step: 2, link });
    expect(await open(stepFragment({ lesson: "", link, step: 1 }))).toMatchObject({ kind: "ok", step: 1, link });
    // as a mail program breaks it, and a chat marks where it may be broken
    const broken = `${second.slice(0, 60)}\n> ${second.slice(60, -2)}\u200b/\u200b2`;
    expect(await open(broken)).toMatchObject({ kind: "ok", step: 2, link });
    expect(await open(`${link}/2/3`)).toMatchObject({ kind: "ok", step: 2 });
    expect(await open(`${link}/200`)).toMatchObject({ kind: "ok", step: 1 });
  });

  it("names the same course by the same id, whatever its step is, and another one by another", async () => {
    const link = await encodeCourse(EVERYTHING);
    const ids = await Promise.all([link, `${link}/2`, await encodeCourse(SMALLEST)].map(idOf));
    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it("survives what chat and mail programs do to it", async () => {
    const link = await encodeCourse(SMALLEST);
    const ok = { kind: "ok", course: SMALLEST };
    expect(await open(link.slice(1))).toMatchObject(ok);
    expect(await open(`#${encodeURIComponent(link.slice(1))}`)).toMatchObject(ok);
    expect(await open(`${link.slice(0, 40)}\n${link.slice(40)}`)).toMatchObject(ok);
    expect(await open(link.slice(0, link.lastIndexOf("/")))).toMatchObject(ok);
  });

  it("says that its end is missing, or that it was changed", async () => {
    const link = await encodeCourse(SMALLEST);
    const damaged = link.replace("JY4x", "JY5x");
    expect((await open(link.slice(0, -20))).kind).toBe("cut-off");
    expect((await open(damaged)).kind).toBe("corrupt");
    expect((await open("#x/d/")).kind).toBe("cut-off");
    expect(await decodeLink("#x/")).toEqual({ kind: "cut-off" });
    expect((await open("#x/q/abc")).kind).toBe("unknown");
  });

  it("holds no project, and says so before it is written when it is too much", async () => {
    expect(fitsCourseLink(EVERYTHING)).toBe(true);
    const long = { dockerfile: `FROM a\n${"#".repeat(COURSE_LIMITS.dockerfile - 10)}` };
    const exercise = {
      title: "",
      task: "",
      start: long,
      goals: [{ kind: "not-root" }],
      hints: [],
      solution: null,
      golf: null,
    } as const;
    const course = { title: "", exercises: [exercise, exercise, exercise] };
    expect(fitsCourseLink(course)).toBe(false);
    expect((await open(await encodeCourse(course))).kind).toBe("oversized");
  });
});

describe("a hostile link", () => {
  it.each([
    ["a list", "[]", "wrong "],
    ["no JSON", "{", "corrupt"],
    ["nothing in it", "{}", "wrong exercises"],
    ["no exercises", '{"exercises":[]}', "wrong exercises"],
    ["null for an exercise", '{"exercises":[null]}', "wrong exercises"],
    ["a title that is an object", withExercise({ title: {} }), "wrong title"],
    ["no goals", withExercise({ goals: [] }), "wrong goals"],
    ["a goal within a goal", withExercise({ goals: [{ kind: { kind: "not-root" } }] }), "wrong goals"],
    ["goals in goals", withExercise({ goals: [[[[{ kind: "not-root" }]]]] }), "wrong goals"],
    ["a goal of a later page", withExercise({ goals: [{ kind: "no-network" }] }), "wrong goals"],
    ["an inherited name as a goal", withExercise({ goals: [{ kind: "constructor" }] }), "wrong goals"],
    [
      "a goal named __proto__",
      '{"exercises":[{"goals":[{"kind":"__proto__"}],"start":{"dockerfile":""}}]}',
      "wrong goals",
    ],
    ["a fraction of a layer", withExercise({ goals: [{ kind: "layers", most: 0.5 }] }), "wrong goals"],
    ["more layers than there are", withExercise({ goals: [{ kind: "layers", most: 1e300 }] }), "wrong goals"],
    ["a blank tool", withExercise({ goals: [{ kind: "no-tool", tool: " " }] }), "wrong goals"],
    [
      "too many goals",
      withExercise({ goals: Array.from({ length: 21 }, () => ({ kind: "not-root" })) }),
      "wrong goals",
    ],
    ["a hint that is a number", withExercise({ hints: [1] }), "wrong hints"],
    ["a task of a megabyte", withExercise({ task: "a".repeat(200_000) }), "wrong task"],
    [
      "a project to start from",
      withExercise({ start: { dockerfile: "", project: { files: {}, definition: "", targets: [] } } }),
      "wrong start",
    ],
    ["no start", withExercise({ start: undefined }), "wrong start"],
    ["a solution that is a text", withExercise({ solution: "FROM a" }), "wrong solution"],
    ["golf that counts nothing", withExercise({ golf: { measure: "reruns" } }), "wrong golf"],
    ["a hundred thousand brackets", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, "wrong "],
    ["exercises that nest", `{"exercises":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "wrong exercises"],
  ])("with %s is refused", async (_, json, expected) => {
    expect(await openJson(json)).toBe(expected);
  });

  it("leaves every object's prototype alone", async () => {
    const json = withExercise({}).replace(
      "{",
      '{"__proto__":{"isHostile":true},"constructor":{"prototype":{"isHostile":true}},',
    );
    expect(await openJson(json)).toBe("ok");
    expect("isHostile" in {}).toBe(false);
  });

  it("expands no further than the limit", async () => {
    const json = Buffer.from(JSON.stringify({ exercises: "a".repeat(50_000_000) }));
    const link = `#x/d/${deflateRawSync(json).toString("base64url")}/${checkOf("")}`;
    expect((await open(link)).kind).toBe("oversized");
  });
});

async function idOf(link: string): Promise<string> {
  const decoded = await open(link);
  return decoded.kind === "ok" ? decoded.id : decoded.kind;
}
