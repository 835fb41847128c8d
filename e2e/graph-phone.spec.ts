import type { Page } from "@playwright/test";
import { EditorPage } from "./pages/editor-page.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { SEVEN, TWELVE } from "./support/graph-texts.ts";
import { expect, test } from "./support/test.ts";

/** So many stages, each of which builds on the one before it and copies from another. */
function chainOf(count: number): string {
  const stages = Array.from({ length: count }, (_, at) => {
    const copied = at < 3 ? "" : `COPY --from=stage${Math.floor(at / 2)} /a /b\n`;
    return `FROM ${at === 0 ? "alpine" : `stage${at - 1}`} AS stage${at}\n${copied}RUN make ${at}\n`;
  });
  return stages.join("");
}

test("the graph comes first, runs down, and the panels are tabs at the thumb @phone", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  await expect(page.getByRole("tab", { name: "Graph" })).toHaveAttribute("aria-selected", "true");
  const [base, runtime] = [await graph.card("base").boundingBox(), await graph.card("runtime").boundingBox()];
  expect(runtime?.y ?? 0).toBeGreaterThan((base?.y ?? 0) + (base?.height ?? 0));
  for (const tab of await page.getByRole("tab").all()) {
    const box = await tab.boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44);
    expect(box?.y ?? 0).toBeGreaterThan(600);
  }
  for (const button of await graph.toolbar().getByRole("button").all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(36);
  }
  await graph.expectAccessible("body");
});

test("the text is a plain field, and what is typed there is drawn @phone", async ({ page }) => {
  const graph = new GraphPage(page);
  const editor = new EditorPage(page, true);
  await graph.open({ dockerfile: SEVEN });
  await editor.append("\nFROM base AS more\n");
  await expect(page.getByRole("textbox", { name: "Dockerfile" })).toHaveJSProperty("tagName", "TEXTAREA");
  await editor.showGraph();
  await expect(graph.card("more")).toBeVisible();
});

test("a text of 40 stages opens at its target, with names that can be read @phone", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: chainOf(40) });
  const target = page.locator('[data-testid="stage"][data-build="target"]');
  await expect(target).toBeInViewport({ ratio: 0.99 });
  const letters = await target.evaluate((card) => {
    const names = [...card.querySelectorAll<HTMLElement>("*")].filter(
      (one) => one.checkVisibility() && one.textContent === "stage39",
    );
    const sizes = names.map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    const zoom = card.getBoundingClientRect().width / (card instanceof HTMLElement ? card.offsetWidth : 1);
    return Math.max(0, ...sizes) * zoom;
  });
  expect(letters).toBeGreaterThanOrEqual(9);
  await page.getByRole("tab", { name: "Problems" }).click();
  await page.getByRole("tab", { name: "Graph" }).click();
  await expect(target).toBeInViewport();
});

/** A matrix of versions and modes, and whether anything of what a card is for is cut. */
const MATRIX = ["1.21", "1.22", "1.23"];
for (const modes of [["full"], ["fast", "full"]]) {
  test(`the cards of a matrix of 3 by ${modes.length} can be told apart @phone`, async ({ page }) => {
    const graph = new GraphPage(page);
    const bake = `group "default" {
  targets = ["test"]
}
target "test" {
  name = "test-\${replace(go, ".", "-")}-\${mode}"
  matrix = {
    go = ${JSON.stringify(MATRIX)}
    mode = ${JSON.stringify(modes)}
  }
  args = {
    GO = go
    MODE = mode
  }
}
`;
    const text = "ARG GO\nFROM golang:$GO AS base\nRUN go env\nFROM base\nARG MODE\nRUN go test -run $MODE\n";
    const files = { "docker-bake.hcl": bake, Dockerfile: text };
    await graph.open({ dockerfile: "", project: { files, definition: "docker-bake.hcl" } });
    const told = await page.locator('[data-testid="stage"]:not([data-folded])').evaluateAll((cards) => {
      const shown = (words: Element): string => {
        const { content } = getComputedStyle(words, "::after");
        const isHidden = words.getClientRects().length === 0 || words.scrollWidth > words.clientWidth + 1;
        return isHidden ? "" : content.startsWith('"') ? content : (words.textContent ?? "");
      };
      return cards.map((card) => {
        const far = [...card.querySelectorAll('button[class*="far"]')].filter(
          (name) => getComputedStyle(name).display !== "none" && getComputedStyle(name).visibility !== "hidden",
        );
        const tags = [...card.querySelectorAll('[data-kind="variant"] span')];
        return `${card.getAttribute("data-name")} ${[...far, ...tags].map(shown).join(" ")}`;
      });
    });
    expect(told.length).toBe(MATRIX.length * (1 + modes.length));
    expect(new Set(told).size).toBe(told.length);
    for (const version of MATRIX)
      expect(told.filter((words) => words.includes(version))).toHaveLength(1 + modes.length);
    const cut = await page
      .getByTestId("tag")
      .locator("span")
      .evaluateAll((words) =>
        words.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent),
      );
    expect(cut).toEqual([]);
  });
}

test("the frames of many Dockerfiles say whose they are, however narrow @phone", async ({ page }) => {
  const graph = new GraphPage(page);
  const names = Array.from({ length: 40 }, (_, at) => `service-${at}`);
  const bake = [
    `group "default" {\n  targets = ${JSON.stringify(names)}\n}\n`,
    ...names.map((name) => `target "${name}" {\n  context = "services/${name}"\n}\n`),
  ].join("");
  const dockerfiles = names.map((name) => [`services/${name}/Dockerfile`, "FROM alpine AS build\nFROM build\n"]);
  const files = { "docker-bake.hcl": bake, ...Object.fromEntries(dockerfiles) };
  await graph.open({ dockerfile: "", project: { files, definition: "docker-bake.hcl" } });
  const frames = page.getByTestId("dockerfile");
  await expect(frames).toHaveCount(names.length);
  const told = await frames.evaluateAll((all) =>
    all.map((frame) => {
      const text = frame.querySelector("bdi")?.firstChild;
      const box = frame.querySelector("bdi")?.closest("button")?.getBoundingClientRect();
      if (!text || !box) return "";
      // the last three letters of the folder
      const range = document.createRange();
      const end = text.textContent?.length ?? 0;
      range.setStart(text, end - 3);
      range.setEnd(text, end);
      const { left, right } = range.getBoundingClientRect();
      return left >= box.left && right <= box.right + 1 ? range.toString() : "";
    }),
  );
  expect(new Set(told)).toEqual(new Set(names.map((name) => name.slice(-3))));
});

test("a finger pans, and two pinch @phone", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: TWELVE });
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly (readonly [number, number])[]) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  const place = async (): Promise<number> => (await graph.card("gobase").boundingBox())?.y ?? 0;

  const [x, y] = await emptyPlace(page);
  const before = await place();
  await touch("touchStart", [[x, y]]);
  for (const way of [20, 50, 80, 100]) await touch("touchMove", [[x, y - way]]);
  await touch("touchEnd", []);
  await expect.poll(async () => Math.round(before - (await place()))).toBeGreaterThan(60);

  const width = async (): Promise<number> => (await graph.card("gobase").boundingBox())?.width ?? 0;
  const small = await width();
  const [left, top] = await emptyPlace(page);
  await touch("touchStart", [
    [left, top],
    [left, top + 60],
  ]);
  for (const spread of [20, 60, 110])
    await touch("touchMove", [
      [left, top - spread],
      [left, top + 60 + spread],
    ]);
  await touch("touchEnd", []);
  await expect.poll(width).toBeGreaterThan(small * 1.4);
});

test("a stage opens as a sheet with everything that can be done @phone", async ({ page }) => {
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: SEVEN });
  await graph.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Details" });
  await expect(sheet).toBeInViewport();
  await expect(sheet.getByRole("button", { name: "Show only this path" })).toBeVisible();
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(sheet).toBeHidden();
});

/** A place of the picture with nothing in it for a finger's breadth around and below. */
function emptyPlace(page: Page): Promise<readonly [number, number]> {
  return page.getByTestId("graph").evaluate((graph): readonly [number, number] => {
    const box = graph.getBoundingClientRect();
    const isEmpty = (x: number, y: number): boolean =>
      document.elementFromPoint(x, y)?.getAttribute("data-part") === "pane";
    for (let y = box.top + 180; y < box.bottom - 220; y += 10) {
      for (let x = box.left + 40; x < box.right - 20; x += 10) {
        if (isEmpty(x, y) && isEmpty(x, y + 60)) return [x, y];
      }
    }
    throw new Error("There is no empty place in the picture.");
  });
}
