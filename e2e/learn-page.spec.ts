import { lessonPlans } from "#content/lessons/lesson-plans.ts";
import type { Locator, Page } from "@playwright/test";
import { expectAccessible, expectLegible } from "./pages/accessible.ts";
import { CodePage } from "./pages/code-page.ts";
import { EditorPage } from "./pages/editor-page.ts";
import { LessonPage } from "./pages/lesson-page.ts";
import { expectOnlyStage } from "./pages/only-stage.ts";
import { expect, test } from "./support/test.ts";

const PREDICTING = "predicting";
const LIST = "the list";

const DRAFT = "FROM alpine AS mine";

test("lessons are chosen from a list, which remembers what is done; the draft stays @desktop", async ({
  page,
  isMobile,
}) => {
  const lesson = new LessonPage(page, isMobile);
  const editor = new EditorPage(page, isMobile);
  await page.goto("./");
  await editor.append(DRAFT);
  await editor.expectText(DRAFT);
  await openList(page, isMobile);
  const list = page.getByRole("dialog", { name: "Lessons" });
  await expect(list.getByText(`0 of ${lessonPlans.length} lessons done`)).toBeVisible();
  await list.getByRole("button", { name: /Which stages does a build run/ }).click();
  await lesson.expectStep("what-builds", 1);
  await expect(page).toHaveURL(/#l\/what-builds\/1$/);
  for (const stage of [0, 2, 3]) await lesson.guess(stage).check();
  await lesson.reveal();
  await lesson.expectDone();
  await lesson.panel.getByRole("button", { name: "Next" }).click();
  await lesson.expectStep("what-builds", 2);
  await expect(page.getByRole("heading", { name: "Run the tests" })).toBeFocused();
  await expect(lesson.panel.getByRole("button", { name: "Step 1: Predict: a plain build, done" })).toBeVisible();

  await page.goBack();
  await lesson.expectStep("what-builds", 1);
  await page.goBack();
  await expect(lesson.panel).toBeHidden();
  await expect(page.getByTestId("stage")).toHaveCount(1);
  await expectOnlyStage(page, "mine");
  await editor.expectText(DRAFT);

  await page.reload();
  await expectOnlyStage(page, "mine");
  await openList(page, isMobile);
  await expect(list.getByText("1 of 4 steps done")).toBeVisible();
  await list.getByRole("button", { name: "Continue" }).click();
  await lesson.expectStep("what-builds", 2);
  await lesson.panel.getByRole("button", { name: "Leave the lesson" }).click();
  await expect(lesson.panel).toBeHidden();
  await editor.expectText(DRAFT);
});

test("what was tried in a step outlives a reload, isn't a draft, and can be started over @desktop", async ({
  page,
  isMobile,
}) => {
  const lesson = new LessonPage(page, isMobile);
  await lesson.open("three-files-into-one", 1);
  await lesson.panel.getByRole("button", { name: "Show a hint" }).click();
  await expect(lesson.panel.getByText("Hint 1 of 2")).toBeVisible();
  await lesson.panel.getByRole("button", { name: "Show a solution" }).click();
  const solution = lesson.panel.getByRole("region", { name: "A solution" });
  await expect(solution.getByText("Added: FROM golang:1.25-alpine3.22 AS build")).toBeVisible();
  await solution.getByRole("button", { name: "Use this solution" }).click();
  await lesson.expectDone();
  // the tab keeps it a moment later
  await page.waitForFunction(() => sessionStorage.getItem("stagelight.tab")?.includes("AS build") === true);
  await page.reload();
  await lesson.expectStep("three-files-into-one", 1);
  await lesson.expectDone();
  await lesson.panel.getByRole("button", { name: "Restart this step" }).click();
  await lesson.expectWrong("unnamed");
  expect(await page.evaluate(() => localStorage.getItem("stagelight.draft"))).toBeNull();
});

test("a link to a lesson or step that is not there says so @desktop", async ({ page }) => {
  await page.goto("./#l/what-builds/9");
  await expect(page.getByRole("alert").filter({ hasText: "has only 4 steps" })).toBeVisible();
  await page.goto("./#l/nothing/1");
  await expect(page.getByRole("alert").filter({ hasText: "There is no lesson named “nothing”" })).toBeVisible();
});

test("a guess is made by keyboard, in the list and in the graph, and nothing gives the answer away @desktop", async ({
  page,
  isMobile,
}) => {
  const lesson = new LessonPage(page, isMobile);
  await lesson.open("what-builds", 1);
  expect(new Set(await lesson.graph.stages())).toEqual(new Set(["built"]));
  await expect(page.getByTestId("stage").getByText("skipped", { exact: false })).toHaveCount(0);
  await expect(page.getByRole("tab", { name: "Plan" })).toHaveCount(0);
  await lesson.guess(0).focus();
  await page.keyboard.press("Space");
  await expect(lesson.guess(0)).toBeChecked();
  // the same guess, in the graph: the first arrow goes to a card, Space takes it
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await expect(lesson.panel.getByRole("checkbox", { checked: true })).not.toHaveCount(1);
  await page
    .getByTestId("stage")
    .nth(1)
    .click({ position: { x: 20, y: 40 } });
  await expect(lesson.guess(1)).toBeChecked();
  await lesson.panel.getByRole("button", { name: "Reveal the answer" }).focus();
  await page.keyboard.press("Enter");
  await expect(lesson.outcome).toBeVisible();
  await lesson.graph.settle();
  expect(await lesson.graph.stages()).toEqual(["built", "skipped", "built", "target"]);
  await expect(page.getByRole("tab", { name: "Plan" })).toHaveCount(1);
});

test.describe("in the large editor", () => {
  test.use({ editor: "large" });

  test("a lesson is done from step to step by keyboard alone @desktop", async ({ page, isMobile }) => {
    const lesson = new LessonPage(page, isMobile);
    await lesson.open("three-files-into-one", 1);
    await lesson.tabTo(await new CodePage(page).ready());
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("End");
    await page.keyboard.type(" AS build");
    await lesson.expectDone();
    await page.keyboard.press("Control+M");
    await lesson.tabTo(lesson.panel.getByRole("button", { name: "Next" }), "Shift+Tab");
    await page.keyboard.press("Enter");
    await lesson.expectStep("three-files-into-one", 2);
    await expect(page.getByRole("heading", { name: "Copy the result into a second stage" })).toBeFocused();
    await lesson.tabTo(lesson.panel.getByRole("button", { name: "Show a solution" }));
    await page.keyboard.press("Enter");
    await lesson.tabTo(lesson.panel.getByRole("button", { name: "Use this solution" }));
    await page.keyboard.press("Enter");
    await lesson.expectDone();
    await expect(lesson.outcome).toBeInViewport();
  });

  test("what a word means is one click away, and a line of the Dockerfile is shown to its end @desktop", async ({
    page,
    isMobile,
  }) => {
    const lesson = new LessonPage(page, isMobile);
    await lesson.open("what-builds", 1);
    await lesson.panel.getByRole("button", { name: "target", exact: true }).click();
    const meaning = page.getByRole("dialog", { name: "target", exact: true });
    await expect(meaning).toContainText("The stage to build");
    await meaning.getByRole("button", { name: "Show in the glossary" }).click();
    const glossary = page.getByRole("dialog", { name: "Glossary" });
    await expect(glossary.getByRole("button", { name: "target", exact: true }).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(glossary).toBeHidden();
    if (isMobile) return;
    await new CodePage(page).ready();
    const right = (locator: Locator): Promise<number> => locator.evaluate((node) => node.getBoundingClientRect().right);
    const end = page.getByTestId("editor").getByText("nginx/html");
    expect(await right(end)).toBeLessThan(await right(page.getByTestId("editor")));
  });
});

test("the question appears below the graph and the text @phone", async ({ page, isMobile }) => {
  const lesson = new LessonPage(page, isMobile);
  await page.goto("./");
  await openList(page, isMobile);
  await expect(page.getByRole("dialog", { name: "Lessons" })).toBeVisible();
  await expectState(page, LIST);
  await page.keyboard.press("Escape");
  await lesson.open("what-builds", 3);
  await expectState(page, PREDICTING);
  await lesson.screen(/^Graph$/).click();
  await expect(page.getByText("Which stages will this build with target test?").last()).toBeVisible();
  await page.getByTestId("stage").nth(1).click();
  await page.getByRole("button", { name: "Back to the lesson" }).click();
  await expect(lesson.guess(1)).toBeChecked();
});

// Colors are the same on every screen.
test("every state of a lesson is accessible, light and dark @desktop", async ({ page }) => {
  test.setTimeout(90_000);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  const lesson = new LessonPage(page, false);
  await lesson.open("what-builds", 1);
  await expectState(page, PREDICTING, "dark");
  await lesson.guess(1).check();
  await lesson.reveal();
  await expectState(page, "revealed", "dark");
  await lesson.open("three-files-into-one", 2);
  await lesson.panel.getByRole("button", { name: "Show a hint" }).click();
  await lesson.panel.getByRole("button", { name: "Show a solution" }).click();
  await expectState(page, "not done, with a hint and a solution", "dark");
  await lesson.panel.getByRole("button", { name: "Use this solution" }).click();
  await lesson.expectDone();
  await expectState(page, "done", "dark");
  await lesson.panel.getByRole("button", { name: "All lessons" }).click();
  await expect(page.getByRole("dialog", { name: "Lessons" })).toBeVisible();
  await expectState(page, LIST, "dark");
});

/**
 * The editor is checked elsewhere, and takes long. The page is in its light theme; another one, where it is asked for,
 * changes nothing but colors.
 */
async function expectState(page: Page, state: string, other?: "dark"): Promise<void> {
  const parts = [state === LIST ? '[role="dialog"]' : '[data-testid="lesson"]'];
  if (state === PREDICTING) parts.push('[data-testid="graph"]');
  await test.step(state, async () => {
    await expectAccessible(page, ...parts);
    if (other === undefined) return;
    await page.emulateMedia({ colorScheme: other });
    await expectLegible(page, ...parts);
    await page.emulateMedia({ colorScheme: "light" });
  });
}

async function openList(page: Page, isMobile: boolean): Promise<void> {
  if (!isMobile) {
    await page.getByRole("button", { name: "Learn", exact: true }).click();
    return;
  }
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Lessons…" }).click();
}
