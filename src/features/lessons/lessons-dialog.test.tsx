// @vitest-environment happy-dom
import { act } from "react";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { lessonPlans } from "#content/lessons/lesson-plans.ts";
import { loadLessons } from "#document/lessons/load-lessons.ts";
import { initialState, useStore } from "#document/store.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import LessonsDialog from "./lessons-dialog.tsx";
import * as lesson from "./use-lesson.ts";

const root = new ComponentRoot();
const allDone = Object.fromEntries(lessonPlans.map(({ slug, steps }) => [slug, steps.map((_, index) => index + 1)]));

beforeAll(async () => {
  vi.spyOn(lesson, "useLessons").mockReturnValue(await loadLessons("en"));
}, 120_000);

afterEach(() => root.close());
afterAll(() => {
  vi.restoreAllMocks();
});

function open(doneSteps: Readonly<Record<string, readonly number[]>>, onClose = () => {}): string {
  useStore.setState({ ...initialState, doneSteps }, true);
  root.open();
  act(() => root.render(<LessonsDialog onClose={onClose} />));
  return document.body.textContent;
}

function button(name: string): HTMLButtonElement | undefined {
  return [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
}

it("says where one goes on, and nothing of the end before all is done", () => {
  const text = open({ ...allDone, "what-builds": [1, 2] });
  expect(button("Continue with step 3: Which stages does a build run?")).toBeDefined();
  expect(text).toContain(`${lessonPlans.length - 1} of ${lessonPlans.length} lessons done`);
  expect(text).not.toContain("You've finished all lessons");
});

it("ends with what the lessons were about, and with the commands for one's own file", () => {
  const text = open(allDone);
  expect(text).toContain("You've finished all lessons");
  expect(text).toContain("Every FROM starts a stage.");
  expect(text).toContain("Problems offers to split it into build and runtime stages.");
  expect(text).toContain("docker build -t app .\ndocker images app\ndocker history app");
  expect(document.body.textContent).not.toContain("Continue with step");
});

it("goes from the end to one's own file", () => {
  const onClose = vi.fn<() => void>();
  open(allDone, onClose);
  useStore.setState({ origin: { kind: "lesson", lesson: "compose-builds", step: 3, title: "", predicts: false } });
  act(() => button("Go to your Dockerfile")?.click());
  expect(onClose).toHaveBeenCalledOnce();
  expect(useStore.getState().origin.kind).not.toBe("lesson");
});
