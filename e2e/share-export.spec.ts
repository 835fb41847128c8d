import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Download, Page } from "@playwright/test";
import { decodeLink, encodeLink } from "#permalink/codec.ts";
import { dropFiles } from "./pages/drop-files.ts";
import { expect, test } from "./support/test.ts";

const STATE = {
  dockerfile:
    "ARG MODE=a\nFROM golang AS build\nRUN make\nFROM alpine AS test\nFROM scratch\nCOPY --from=build /app /é\n",
  dockerignore: "node_modules\n",
  target: "test",
  buildArgs: { MODE: "b" },
  platform: "linux/arm64",
};

const ROOT = join(import.meta.dirname, "..");
const MAX_PICTURE = 1024 * 1024;

test.beforeEach(async ({ page }) => {
  await page.goto(`./${await encodeLink(STATE)}`);
  await settled(page);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
  await page.getByRole("tab", { name: "Picture" }).click();
});

test("a downloaded SVG and PNG open again with everything that they were made of @desktop", async ({ page }) => {
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await page.getByRole("radio", { name: "3×" }).check({ force: true });
  const files = [await downloaded(page, "Download SVG"), await downloaded(page, "Download PNG")] as const;
  expect(await readFile(await files[0].path(), "utf8")).toBe(await drawnByCommand(page));
  for (const file of files) await reopened(page, file);
});

test("every text can be had, and a downloaded JSON opens again with everything that it was made of @desktop", async ({
  page,
}) => {
  await page.getByRole("tab", { name: "Text and data" }).click();
  const starts = [
    ["Mermaid", "flowchart LR"],
    ["Graphviz DOT", 'digraph "Dockerfile" {'],
    ["Outline", "3 stages. The build of test"],
    ["Dockerfile", "ARG MODE=a"],
    ["JSON", '{\n  "format": "stagelight-analysis"'],
  ] as const;
  for (const [name, start] of starts) {
    await page.getByRole("radio", { name }).check();
    const text = await page.getByRole("textbox", { name, exact: true }).inputValue();
    expect(text.slice(0, start.length)).toBe(start);
  }
  await reopened(page, await downloaded(page, "Download stages.json"));
});

test("a picture that carries nothing says so and changes nothing @desktop", async ({ page }) => {
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Share" })).toBeHidden();
  await dropFiles(page, [{ name: "cat.svg", content: "<svg xmlns='http://www.w3.org/2000/svg'/>" }]);
  await expect(page.getByRole("alert").filter({ hasText: "There is no Dockerfile inside “cat.svg”" })).toBeVisible();
  await expect(page.getByTestId("stage")).toHaveCount(3);
});

/** The same picture as the command draws it: in a window of that size, with its own analysis and layout. */
async function drawnByCommand(page: Page): Promise<string> {
  const { width, height } = (await page.getByTestId("graph").boundingBox()) ?? { width: 0, height: 0 };
  const { dockerfile, dockerignore, target, platform, buildArgs } = STATE;
  const folder = await mkdtemp(join(tmpdir(), "stagelight-"));
  await writeFile(join(folder, "Dockerfile"), dockerfile);
  await writeFile(join(folder, ".dockerignore"), dockerignore);
  const options = ["--target", target, "--platform", platform, "--build-arg", `MODE=${buildArgs.MODE}`];
  const picture = ["--format", "svg", "--theme", "dark", "--size", `${Math.round(width)}x${Math.round(height)}`];
  const { stdout } = await promisify(execFile)(
    join(ROOT, "node_modules/.bin/tsx"),
    [join(ROOT, "src/cli/stagelight/main.ts"), "graph", ...options, ...picture],
    { cwd: folder, maxBuffer: MAX_PICTURE },
  );
  await rm(folder, { recursive: true });
  return stdout;
}

async function reopened(page: Page, download: Download): Promise<void> {
  const content = await readFile(await download.path());
  await page.evaluate(() => sessionStorage.clear());
  await page.goto("about:blank");
  await page.goto(`./${await encodeLink({ dockerfile: "FROM busybox\n" })}`);
  await settled(page);
  await dropFiles(page, [{ name: download.suggestedFilename(), content }]);
  await expect(page.getByTestId("stage")).toHaveCount(3);
  await expect.poll(() => decodeLink(new URL(page.url()).hash)).toEqual({ kind: "ok", state: STATE });
}

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return download;
}

async function settled(page: Page): Promise<void> {
  await expect(page.getByTestId("graph")).toHaveAttribute("data-settled", "true");
}
