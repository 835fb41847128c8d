import type { Page } from "@playwright/test";
import { expectAccessible } from "./pages/accessible.ts";
import { expect, test } from "./support/test.ts";

const START = 'FROM golang:1.25\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nCMD ["/app"]\n';
const SOLUTION =
  'FROM golang:1.25 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nFROM alpine:3.22\nCOPY --from=build /app /app\nUSER nobody\nCMD ["/app"]\n';
const TASK = "Ship **only** the program.\n\n<b id=hostile>bold</b> [click](javascript:alert(1))";

test("an exercise is made, shared, solved on a phone, and embedded @desktop", async ({ page, browser, baseURL }) => {
  await page.goto("./");
  await page.getByRole("button", { name: "Learn", exact: true }).click();
  await page.getByRole("button", { name: "Make an exercise" }).click();
  const form = page.getByRole("dialog", { name: "Make an exercise" });
  await form.getByRole("textbox", { name: "Title" }).fill("Only the program");
  await form.getByRole("textbox", { name: /^Task/u }).fill(TASK);
  await form.getByRole("textbox", { name: "Start file" }).fill(START);
  await form.getByRole("textbox", { name: "Solution" }).fill(SOLUTION);
  const add = form.getByRole("combobox", { name: "Add a goal…" });
  await add.selectOption("no-tool");
  await expect(form.getByText("Fill in goal 1.")).toBeVisible();
  await form.getByRole("combobox", { name: "Tool" }).fill("go");
  await add.selectOption("not-root");
  await form.getByRole("combobox", { name: "Golf" }).selectOption("layers");
  const result = form.getByTestId("exercise-link");
  await expect(result).toHaveAttribute("data-ready", "true");
  await expectAccessible(page, "[role=dialog]");
  const link = await result.getByRole("textbox", { name: "Link", exact: true }).inputValue();
  const fragment = link.slice(link.indexOf("#"));
  expect(fragment).toMatch(/^#x\/d\/[\w-]+\/[\w-]{6}$/u);

  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const phone = await context.newPage();
  await phone.goto(`./${fragment}`);
  await expectGoals(phone, ["unmet", "unmet"]);
  await expect(phone.getByText("<b id=hostile>bold</b> [click](javascript:alert(1))")).toBeVisible();
  await expect(phone.locator("#hostile")).toHaveCount(0);
  await phone.getByRole("tab", { name: "Dockerfile" }).click();
  await phone.getByTestId("editor").getByRole("textbox").fill(SOLUTION);
  await phone.getByRole("tab", { name: "Lesson" }).click();
  await expectGoals(phone, ["met", "met"]);
  await expect(phone.getByTestId("outcome")).toHaveAttribute("data-done", "true");
  await expect(phone.getByTestId("golf")).toContainText("Your best1");
  await context.close();

  await page.goto(`./?embed&theme=dark${fragment}`);
  await expectGoals(page, ["unmet", "unmet"]);
  await page.getByTestId("editor").getByRole("textbox").fill(SOLUTION);
  await expectGoals(page, ["met", "met"]);
  await expect(page.getByRole("link", { name: "Open in Stagelight" })).toHaveAttribute("href", /#x\/d\//u);
});

async function expectGoals(page: Page, states: readonly string[]): Promise<void> {
  const goals = page.getByTestId("goal");
  await expect(goals).toHaveCount(states.length);
  for (const [at, state] of states.entries()) await expect(goals.nth(at)).toHaveAttribute("data-state", state);
}
