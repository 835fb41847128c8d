import { beforeEach, describe, expect, it, vi } from "vitest";
import { bestScore, keepScore } from "./golf-scores.ts";
import { readCourse } from "./load-course.ts";
import {
  type Course,
  type CourseDraft,
  draftOf,
  linkOfDraft,
  newExercise,
  readCourseDraft,
  writeCourseDraft,
} from "./maker-draft.ts";

/** The browser's storage, in memory. */
function memoryStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

beforeEach(() => vi.stubGlobal("localStorage", memoryStorage()));

const DRAFT: CourseDraft = {
  title: "Week 1",
  exercises: [
    { ...newExercise("FROM a\n"), title: "One", goals: [{ kind: "layers", most: 1 }], isSolutionShared: false },
    { ...newExercise("FROM b\n"), title: "Two", goals: [{ kind: "not-root" }] },
  ],
};

const [ONE = newExercise("")] = DRAFT.exercises;

describe("an exercise that is being made", () => {
  it("is kept for later visits, also while it is blank", () => {
    expect(readCourseDraft()).toBe(null);
    const blank = { title: "", exercises: [{ ...newExercise(""), goals: [{ kind: "no-tool", tool: "" } as const] }] };
    for (const draft of [DRAFT, blank]) {
      writeCourseDraft(draft);
      expect(readCourseDraft()).toEqual(draft);
    }
  });

  it("is forgotten where what is kept can't be read", () => {
    localStorage.setItem("stagelight.exercise", '{"course":{"exercises":[{"goals":1}]}}');
    expect(readCourseDraft()).toBe(null);
  });

  it("becomes a link without the solutions that its author keeps, and can be edited from it", async () => {
    const course = await courseOf(DRAFT);
    expect(course?.exercises.map(({ solution }) => solution)).toEqual([null, { dockerfile: "FROM b\n" }]);
    expect(course === null ? null : draftOf(course).exercises.map(({ title }) => title)).toEqual(["One", "Two"]);
  });

  it("has no title of a course while it is alone, and no link while it is too large", async () => {
    expect((await courseOf({ title: "Week 1", exercises: [ONE] }))?.title).toBe("");
    const large = { ...ONE, ...newExercise("#".repeat(100_000)), goals: ONE.goals };
    expect(await linkOfDraft({ title: "", exercises: [large, large, large] })).toEqual({ kind: "too-large" });
  });

  it("leaves blank hints out of the link", async () => {
    const course = await courseOf({ title: "", exercises: [{ ...ONE, hints: ["", "One", " "] }] });
    expect(course?.exercises[0]?.hints).toEqual(["One"]);
  });

  it.each([
    [{ start: { dockerfile: `FROM a\n#${"a".repeat(100_000)}` } }, "start"],
    [{ task: "a".repeat(7_000) }, "task"],
    [{ goals: [{ kind: "runs", command: "a".repeat(400) }] }, "goals"],
    [{ golf: { measure: "reruns", file: "a".repeat(400) } }, "golf"],
    [{ goals: [] }, "goals"],
  ] as const)("is kept, and has no link that nobody could open: %#", async (change, key) => {
    const draft = { title: "", exercises: [{ ...ONE, ...change }] };
    expect(writeCourseDraft(draft)).toBe("written");
    expect(readCourseDraft()).toEqual(draft);
    expect(await linkOfDraft(draft)).toEqual({ kind: "wrong", key });
  });

  it("says when the browser doesn't keep it", () => {
    vi.stubGlobal("localStorage", {
      ...memoryStorage(),
      setItem: () => {
        throw new DOMException("", "QuotaExceededError");
      },
    });
    expect(writeCourseDraft(DRAFT)).toBe("full");
  });
});

async function courseOf(draft: CourseDraft): Promise<Course | null> {
  const made = await linkOfDraft(draft);
  return made.kind === "link" ? ((await readCourse(made.fragment))?.course ?? null) : null;
}

describe("scores", () => {
  it("are kept where they are lower, each exercise by itself", () => {
    expect(bestScore("x-a", 1)).toBe(null);
    expect([keepScore("x-a", 1, 5), keepScore("x-a", 1, 7), keepScore("x-a", 1, 3)]).toEqual([5, 5, 3]);
    expect([bestScore("x-a", 1), bestScore("x-a", 2)]).toEqual([3, null]);
  });

  it("start again where what is kept isn't a list of them", () => {
    localStorage.setItem("stagelight.golf", '{"x-a/1":"low","__proto__":1}');
    expect(bestScore("x-a", 1)).toBe(null);
    expect(bestScore("__proto__", 1)).toBe(null);
  });
});
