import { beforeEach, describe, expect, it } from "vitest";
import { encodeCourse } from "#permalink/exercise/course-codec.ts";
import { SAMPLE_COURSES } from "#permalink/exercise/sample-courses.ts";
import { openFragment, resolveFragment } from "../links/open-link.ts";
import { writeDeflated } from "#permalink/deflated-text.ts";
import { initialState, useStore } from "../store.ts";
import { loadCourse } from "./load-course.ts";

const { EVERYTHING, SMALLEST } = SAMPLE_COURSES;

beforeEach(() => useStore.setState(initialState, true));

/** The JSON of an exercise that does what strangers may try. */
async function hostileLink(change: Readonly<Record<string, unknown>>): Promise<string> {
  const [exercise] = SMALLEST.exercises;
  return `#x/d/${await writeDeflated(JSON.stringify({ exercises: [{ ...exercise, solution: undefined, ...change }] }))}`;
}

describe("an exercise link", () => {
  it("opens its start as a lesson that carries the link", async () => {
    const link = await encodeCourse(EVERYTHING);
    expect(await openFragment(`${link}/2`, 1)).toBe(true);
    const { input, origin, phoneTab } = useStore.getState();
    expect(input.dockerfile).toBe("FROM alpine\nRUN a\nRUN b\n");
    expect(origin).toMatchObject({ kind: "lesson", step: 2, link, title: "Docker 第一週", predicts: false });
    expect(phoneTab).toBe("lesson");
  });

  it("is a lesson with a step for each exercise", async () => {
    const lesson = await loadCourse(await encodeCourse(EVERYTHING));
    expect(lesson?.plan.steps.map(({ kind }) => kind)).toEqual(["goals", "goals"]);
    expect(lesson?.text.steps.map(({ title }) => title)).toEqual(["Two stages", "Fewer layers"]);
    expect(await loadCourse("#v1/d/abc")).toBe(null);
    expect(await loadCourse("#x/d/abc")).toBe(null);
  });

  it.each([
    ["that is cut", async () => (await encodeCourse(SMALLEST)).slice(0, -30), /incomplete/u],
    ["to an exercise that it hasn't", async () => `${await encodeCourse(SMALLEST)}/7`, /only one exercise/u],
    [
      "with a goal of a later page",
      () => hostileLink({ goals: [{ kind: "no-network" }] }),
      /newer version of Stagelight/u,
    ],
    ["with goals within goals", () => hostileLink({ goals: [[{ goals: [[]] }]] }), /a goal in it is damaged/u],
    ["with a task of a megabyte", () => hostileLink({ task: "#".repeat(300_000) }), /256 KiB/u],
    ["with a task that is a list", () => hostileLink({ task: ["<script>"] }), /"task" is missing/u],
    ["with a project", () => hostileLink({ start: { dockerfile: "", project: {} } }), /"start" is missing/u],
    ["without anything", async () => `#x/d/${await writeDeflated("[]")}`, /doesn't contain one/u],
  ])("%s does nothing but say so", async (_, link, says) => {
    await openFragment(await encodeCourse(EVERYTHING), 1);
    const before = useStore.getState();
    expect(await openFragment(await link(), 2)).toBe(false);
    const { notice, ...after } = useStore.getState();
    expect(notice?.message).toMatch(says);
    expect({ ...after, notice: null }).toEqual(before);
  });

  it("names what it opens in the document's request", async () => {
    const asked = await resolveFragment(await encodeCourse(SMALLEST));
    expect(asked).toMatchObject({ kind: "document", origin: { title: "Drop root" } });
  });
});
