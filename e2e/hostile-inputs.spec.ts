import type { Page } from "@playwright/test";
import { encodeLink, fitsLink } from "#permalink/codec.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { MainThread } from "./pages/main-thread.ts";
import { HOSTILE_INPUTS, type HostileInput } from "./support/hostile-inputs.ts";
import { expect, test } from "./support/test.ts";

// What an input costs is the same on a phone.
const GROUP_SIZE = 20;

/** Seconds of the main thread's own time until a page is done with an input. */
const MAX_BUSY_SECONDS = 2;

const links = HOSTILE_INPUTS.filter(({ state }) => fitsLink(state));
for (let start = 0; start < links.length; start += GROUP_SIZE) {
  test(`as links, hostile inputs ${start + 1} and on leave the page alive @desktop`, async ({ page }) => {
    test.setTimeout(400_000);
    const thread = await MainThread.of(page);
    for (const [at, input] of links.slice(start, start + GROUP_SIZE).entries()) {
      await test.step(input.name, async () => {
        // Another query is another page, and the next one is the visit after this.
        await page.goto(`./?visit=${start + at}${await encodeLink(input.state)}`);
        await expectAlive(page, thread, input);
      });
    }
    await expectNextVisit(page);
  });
}

test("hostile inputs that are typed leave the page alive, also on the next visit @desktop", async ({ page }) => {
  test.setTimeout(400_000);
  const thread = await MainThread.of(page);
  for (const [at, input] of onEveryPath().entries()) {
    await test.step(input.name, async () => {
      await page.goto(`./?typed=${at}`);
      await page.getByRole("textbox", { name: "Dockerfile" }).fill(input.state.dockerfile);
      await expectAlive(page, thread, input);
      await page.goto(`./?again=${at}`);
      await expectAlive(page, thread, input);
    });
  }
});

test("hostile inputs that are dropped leave the page alive, also on the next visit @desktop", async ({ page }) => {
  test.setTimeout(400_000);
  const thread = await MainThread.of(page);
  const unlinked = HOSTILE_INPUTS.filter(({ state }) => !fitsLink(state));
  for (const [at, input] of [...onEveryPath(), ...unlinked].entries()) {
    await test.step(input.name, async () => {
      await page.goto(`./?dropped=${at}`);
      await dropFiles(page, [{ name: "Dockerfile", content: input.state.dockerfile }]);
      await expectAlive(page, thread, input);
    });
  }
  await expectNextVisit(page);
});

test("hostile inputs leave an embedded page alive @desktop", async ({ page }) => {
  test.setTimeout(400_000);
  const thread = await MainThread.of(page);
  for (const [at, input] of onEveryPath().entries()) {
    await test.step(input.name, async () => {
      await page.goto(`./?embed&visit=${at}${await encodeLink(input.state)}`);
      await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true", { timeout: 30_000 });
      expect(await thread.seconds()).toBeLessThan(MAX_BUSY_SECONDS);
    });
  }
  await expectNextVisit(page);
});

function onEveryPath(): readonly HostileInput[] {
  return HOSTILE_INPUTS.filter(({ state, isOnEveryPath }) => isOnEveryPath && fitsLink(state));
}

/** There is a graph or a word in its place, the text can be edited, and nothing is under way any more. */
async function expectAlive(page: Page, thread: MainThread, { name, state }: HostileInput): Promise<void> {
  const editor = page.getByRole("textbox", { name: "Dockerfile" });
  await expect(editor).toBeEditable();
  await expect
    .poll(() => editor.evaluate((field: HTMLTextAreaElement) => field.value.length))
    .toBe(lengthInField(state));
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true", { timeout: 30_000 });
  expect(await page.getByRole("main").evaluate((main) => main.textContent.length)).toBeGreaterThan(20);
  await expect(page.getByText("Stagelight has stopped")).toBeHidden();
  const seconds = await thread.seconds();
  test.info().annotations.push({ type: "seconds", description: `${seconds.toFixed(2)} ${name}` });
  expect(seconds).toBeLessThan(MAX_BUSY_SECONDS);
}

/** A text field holds line ends of one kind. */
function lengthInField({ dockerfile }: HostileInput["state"]): number {
  return dockerfile.replace(/\r\n?/g, "\n").length;
}

async function expectNextVisit(page: Page): Promise<void> {
  await page.goto("./?next#e/go-scratch");
  await expect(page.getByTestId("stage")).toHaveCount(2);
}
