import type { Page } from "@playwright/test";
import { decodeLink, encodeLink } from "#permalink/codec.ts";
import type { LinkState } from "#permalink/link-state.ts";
import { textInAddress } from "./pages/text-in-address.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = [
  "FROM alpine:3.22 as Build",
  "MAINTAINER me",
  "RUN apk add curl",
  "RUN apk add git",
  "RUN sudo ls",
  "FROM scratch",
  "COPY --from=Build /app /app",
  "",
].join("\n");

async function open(page: Page, isMobile: boolean, link: LinkState = { dockerfile: DOCKERFILE }): Promise<void> {
  await page.goto(`./${await encodeLink(link)}`);
  if (isMobile) await page.getByRole("tab", { name: "Problems" }).click();
  await expect(page.getByTestId("problem").first()).toBeVisible();
}

/** The problems of a rule. */
function problems(page: Page, rule: string) {
  return page.getByTestId("problem").and(page.locator(`[data-rule="${rule}"]`));
}

test("one fix and all safe ones can be undone; a problem is ignored where it appears, or in the whole file @desktop", async ({
  page,
  isMobile,
}) => {
  await open(page, isMobile);
  await page.getByRole("button", { name: "Reproducible: no" }).click();
  await expect(page.getByTestId("what-to-do-first")).toContainText("Installed in whatever version is current");
  await problems(page, "DL3004").getByRole("button", { name: "Remove sudo" }).click();
  await expect(problems(page, "DL3004")).toHaveCount(0);
  await expect.poll(() => textInAddress(page)).toBe(DOCKERFILE.replace("sudo ", ""));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(problems(page, "DL3004")).toHaveCount(1);
  await expect.poll(() => textInAddress(page)).toBe(DOCKERFILE);

  await page.getByRole("button", { name: /^Apply \d+ safe fix(?:es)?$/ }).click();
  await expect(page.getByText(/^Fixed \d+ problems\.$/)).toBeVisible();
  await expect(page.getByRole("button", { name: /^Apply \d+ safe/ })).toHaveCount(0);
  await expect.poll(() => textInAddress(page)).toContain("FROM alpine:3.22 AS build\n");
  await page
    .getByRole("listitem")
    .filter({ hasText: /^Fixed/ })
    .getByRole("button", { name: "Undo" })
    .click();
  await expect.poll(() => textInAddress(page)).toBe(DOCKERFILE);

  await expect(problems(page, "DL3018")).toHaveCount(2);
  await page.getByRole("button", { name: "2 installs in stage build" }).click();
  await problems(page, "DL3018").first().getByRole("button", { name: "Ignore DL3018" }).click();
  await page.getByRole("menuitem", { name: "Ignore here" }).click();
  await expect(problems(page, "DL3018")).toHaveCount(1);
  await expect.poll(() => textInAddress(page)).toContain("# hadolint ignore=DL3018\nRUN apk add curl\n");
  await problems(page, "DL3018").getByRole("button", { name: "Ignore DL3018" }).click();
  await page.getByRole("menuitem", { name: "Ignore this rule" }).click();
  await expect(problems(page, "DL3018")).toHaveCount(0);
  await expect.poll(() => textInAddress(page)).toMatch(/^# hadolint global ignore=DL3018\n/);
});

test("the words in the empty filter aren't cut, however narrow the panel is @desktop", async ({ page, isMobile }) => {
  await open(page, isMobile);
  const filter = page.getByRole("searchbox", { name: "Filter problems" });
  for (const width of [1440, 1024, 860, 720]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(filter).toBeVisible();
    const room = await filter.evaluate((field: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      const pen = document.createElement("canvas").getContext("2d");
      if (pen === null) return 0;
      pen.font = font;
      const inner = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return inner - pen.measureText(field.placeholder).width;
    });
    expect(room, `at ${width} px`).toBeGreaterThanOrEqual(0);
  }
});

test("what narrows the problems down and fixes them has one line on a usual screen @desktop", async ({
  page,
  isMobile,
}) => {
  const dockerfile = Array.from({ length: 12 }, (_, at) => `FROM alpine:3.22 as b${at}\nRUN make\n`).join("");
  for (const [fixes, text] of [
    ["Apply 1 safe fix", "FROM alpine:3.22 as build\nRUN make\nFROM scratch\nCOPY --from=build /a /a\n"],
    ["Apply 12 safe fixes", dockerfile],
  ] as const) {
    await open(page, isMobile, { dockerfile: text });
    const parts = [
      page.getByRole("searchbox", { name: "Filter problems" }),
      page.getByRole("button", { name: fixes }),
      page.getByRole("button", { name: "hadolint" }),
      page.getByRole("button", { name: "All rules" }),
    ];
    const middles = await Promise.all(
      parts.map(async (part) => {
        const box = await part.boundingBox();
        return (box?.y ?? 0) + (box?.height ?? Number.NaN) / 2;
      }),
    );
    expect(Math.max(...middles) - Math.min(...middles), fixes).toBeLessThan(4);
  }
});

test("problems are filtered, grouped as one likes, also the next time, and say why they matter, with a sample @desktop", async ({
  page,
  isMobile,
}) => {
  await open(page, isMobile);
  // the hints come all together, after what ends a build
  await expect(problems(page, "DL3004")).toBeVisible();
  const all = await page.getByTestId("problem").count();
  await page.getByRole("searchbox", { name: "Filter problems" }).fill("dl3004 SUDO");
  await expect(page.getByTestId("problem")).toHaveCount(1);
  await page.getByRole("searchbox", { name: "Filter problems" }).press("Escape");
  await expect(page.getByTestId("problem")).toHaveCount(all);
  await page.getByRole("combobox", { name: "By" }).selectOption("stage");
  await expect(page.getByRole("region", { name: /^Stage build: \d+$/ })).toBeVisible();
  await page.reload();
  if (isMobile) await page.getByRole("tab", { name: "Problems" }).click();
  await expect(page.getByRole("combobox", { name: "By" })).toHaveValue("stage");

  const problem = problems(page, "DL3004");
  await problem.getByRole("button", { name: "Why it matters" }).click();
  await expect(problem.getByRole("region", { name: "DL3004, before" })).toContainText("RUN sudo");
  await expect(problem.getByRole("region", { name: "DL3004, after" })).not.toContainText("sudo");
});

// On a phone the graph is another screen.
test("a selected problem lights its row in the graph @desktop", async ({ page, isMobile }) => {
  await open(page, isMobile);
  await problems(page, "DL3004").getByRole("button").first().click();
  await expect(page.locator('[data-testid="stage"][data-stage="0"] li[class*="selected"]')).toContainText("sudo");
});

test("a rule is found, read, and its sample tried without losing the document @desktop", async ({ page, isMobile }) => {
  await open(page, isMobile);
  await page.getByRole("button", { name: "All rules" }).click();
  const window = page.getByRole("dialog");
  await window.getByRole("searchbox", { name: "Search rules" }).fill("sudo");
  await window.getByRole("button", { name: /DL3004/ }).click();
  await expect(window.getByRole("heading", { name: "DL3004" })).toBeVisible();
  const bad = await window.getByRole("region", { name: "DL3004: Bad" }).innerText();
  await window.getByRole("button", { name: "Try this sample" }).first().click();
  await expect(window).toBeHidden();
  await expect.poll(() => textInAddress(page)).toBe(`${bad.trimEnd()}\n`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => textInAddress(page)).toBe(DOCKERFILE);
});

test("hadolint's configuration holds at once, and in the link @desktop", async ({ page, isMobile, context }) => {
  await open(page, isMobile);
  await page.getByRole("button", { name: "hadolint configuration" }).click();
  const field = page.getByRole("textbox", { name: ".hadolint.yaml" });
  await field.fill("ignored:\n  - DL3018\n{");
  await expect(page.getByText(/^Line 3: /)).toBeVisible();
  await expect(page.getByRole("button", { name: "Apply", exact: true })).toBeDisabled();
  await field.fill("ignored:\n  - DL3018 # pinned elsewhere\noverride:\n  info: [DL3004]\n");
  await page.getByRole("button", { name: "Apply", exact: true }).click();
  await expect(problems(page, "DL3018")).toHaveCount(0);
  await expect(problems(page, "DL3004")).toHaveAttribute("data-severity", "info");
  const view = { hadolint: "ignored: [DL3018]\noverride:\n  info: [DL3004]" };
  await expect.poll(() => decodeLink(new URL(page.url()).hash)).toMatchObject({ kind: "ok", state: { view } });
  const other = await context.newPage();
  await open(other, isMobile, { dockerfile: DOCKERFILE, view });
  await expect(problems(other, "DL3004")).toHaveAttribute("data-severity", "info");
  await expect(problems(other, "DL3018")).toHaveCount(0);
});

test("a rule's page is read without JavaScript and leads to its sample @desktop", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await page.goto("./rules/");
  await page.getByRole("link", { name: "stages/copy-before-install" }).click();
  await expect(page.getByRole("heading", { name: "stages/copy-before-install" })).toBeVisible();
  const sample = await page.getByRole("link", { name: "Open this sample in Stagelight" }).first().getAttribute("href");
  expect(sample).toMatch(/^\.\.\/\.\.\/\.\.\/#v1\/d\//);
  expect(await decodeLink(sample?.slice(sample.indexOf("#")) ?? "")).toMatchObject({ kind: "ok" });
  await page.getByRole("link", { name: "繁體中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
  await page.getByRole("link", { name: "規則" }).click();
  await expect(page.getByRole("heading", { name: "規則", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "简体中文" }).click();
  await page.getByRole("link", { name: "stages/copy-before-install" }).click();
  const chinese = await page.getByRole("link", { name: "在 Stagelight 中打开这个样例" }).first().getAttribute("href");
  expect(chinese).toMatch(/^(?:\.\.\/){4}\?lang=zh-Hans#v1\/d\//);
  await context.close();
});
