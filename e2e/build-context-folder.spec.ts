import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { dropFiles } from "./pages/drop-files.ts";
import { GraphPage } from "./pages/graph-page.ts";
import { expect, test } from "./support/test.ts";

const DOCKERFILE = `FROM node:22 AS build
WORKDIR /app
COPY package.json ./
RUN npm install
COPY . .
RUN npm run build
FROM nginx:1.27 AS web
COPY --from=build /app/dist /usr/share/nginx/html
COPY nginx.cnf /etc/nginx/nginx.conf
`;

/** Sizes of made-up files by their path. */
const FILES: Readonly<Record<string, number>> = {
  "package.json": 400,
  "package-lock.json": 9000,
  "nginx.conf": 700,
  "src/app.ts": 3000,
  "node_modules/left-pad/index.js": 60_000,
  ".git/objects/pack/pack-1.pack": 250_000,
};

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "context-"));
  for (const [path, size] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), "x".repeat(size));
  }
  await writeFile(join(folder, "Dockerfile"), DOCKERFILE);
  return folder;
}

/** Browsers that can follow a folder ask with a window of the system, which no test can answer. */
async function withoutFolderAccess(page: Page): Promise<void> {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showDirectoryPicker"));
}

test("a folder that is chosen shows what is sent, and a suggestion makes it small @desktop", async ({ page }) => {
  const folder = await makeFolder();
  await withoutFolderAccess(page);
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: DOCKERFILE, view: { panel: "context" } });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open folder" }).click();
  await (await chooser).setFiles(folder);
  await expect(page.getByTestId("context-sent")).toContainText("323 kB");
  const suggestion = page.getByTestId("context-suggestion").first();
  await expect(suggestion).toContainText("250 kB");
  await suggestion.getByRole("button", { name: "Add to .dockerignore: .git" }).click();
  await expect(page.getByTestId("context-sent")).toContainText("73 kB");
  await expect(page.getByRole("treeitem", { name: /^\.git, 250 kB, ignored by line 1/ })).toBeVisible();
  const missing = page.getByTestId("problem").and(page.locator('[data-rule="BuildError"]'));
  await page.getByRole("tab", { name: /^Problems/ }).click();
  await expect(missing).toContainText("Did you mean nginx.conf?");
  await expect(graph.card("build").getByText("6 files, 73 kB")).toBeAttached();
  await graph.expectAccessible();
  await rm(folder, { recursive: true });
});

test("a dropped archive opens its Dockerfile, and a pasted list takes its place @desktop", async ({ page }) => {
  const folder = await makeFolder();
  const archive = join(folder, "..", "app.tar.gz");
  execFileSync("tar", ["-czf", archive, "-C", folder, "."]);
  const graph = new GraphPage(page);
  await page.goto("./");
  await dropFiles(page, [{ name: "app.tar.gz", content: await readFile(archive) }]);
  await expect(page.getByTestId("context-sent")).toContainText("323 kB");
  await expect(graph.card("web")).toBeVisible();
  await page.getByRole("button", { name: "Close folder" }).click();
  await page.getByText("Or paste a list of files").click();
  const odd = ["package.json", "line\nbreak", "\u202eright", "💩", "__proto__", "x".repeat(255)];
  await page
    .getByRole("textbox", { name: "The output of the command" })
    .fill(odd.map((name) => `f\t1000\t644\t\t${name}\n`).join(""));
  await expect(page.getByTestId("context-sent")).toContainText("6.0 kB");
  await expect(page.getByRole("treeitem", { name: "line\\nbreak, 1.0 kB, sent" })).toBeVisible();
  expect(page.url()).not.toContain("__proto__");
  await rm(folder, { recursive: true });
});

test("a dropped folder is read with all that is in it @desktop", async ({ page }) => {
  const folder = await makeFolder();
  const graph = new GraphPage(page);
  await page.goto("./");
  // Before there is a page to drop it on, the browser opens the folder itself.
  await expect(page.getByRole("main")).toBeVisible();
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", { type, x: 700, y: 300, data });
  await expect(page.getByTestId("context-sent")).toContainText("323 kB");
  await expect(graph.card("web")).toBeVisible();
  await rm(folder, { recursive: true });
});

test("a folder is followed where the browser can, and a refusal is said @desktop", async ({ page }) => {
  // A folder that only this page has, handed out as if the reader had chosen it.
  await page.addInitScript(() => {
    const answers: (() => Promise<FileSystemDirectoryHandle>)[] = [
      () => Promise.reject(new DOMException("no", "NotAllowedError")),
      () => navigator.storage.getDirectory(),
    ];
    Object.assign(globalThis, { showDirectoryPicker: () => answers.shift()?.() });
  });
  const graph = new GraphPage(page);
  await graph.open({ dockerfile: "FROM scratch\nCOPY . /\n", view: { panel: "context" } });
  await writeOwnFile(page, "a.txt", 1000);
  await page.getByRole("button", { name: "Open folder" }).click();
  await expect(page.getByText("The browser didn't allow access to that folder.")).toBeVisible();
  await page.getByRole("button", { name: "Open folder" }).click();
  await expect(page.getByTestId("context-sent")).toContainText("1.0 kB");
  await writeOwnFile(page, "b.txt", 2000);
  const again = page.getByRole("button", { name: "Read again" });
  if (await again.isVisible()) await again.click();
  await expect(page.getByTestId("context-sent")).toContainText("3.0 kB");
});

test("a folder comes back only where the reader has it kept @desktop", async ({ page }) => {
  const folder = await makeFolder();
  await withoutFolderAccess(page);
  await new GraphPage(page).open({ dockerfile: DOCKERFILE, view: { panel: "context" } });
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Open folder" }).click();
  await (await chooser).setFiles(folder);
  const keep = page.getByRole("checkbox", { name: "Keep in this browser" });
  await expect(keep).not.toBeChecked();
  expect(await page.evaluate(() => indexedDB.databases())).not.toContainEqual(
    expect.objectContaining({ name: "stagelight-folders" }),
  );
  await keep.check();
  await expect(keep).toBeChecked();
  // The page says so at once; a reload would end what is still being written or deleted.
  await expect.poll(() => page.evaluate(keptFolders)).toBe(1);
  await page.reload();
  await expect(page.getByTestId("context-sent")).toContainText("323 kB");
  await expect(keep).toBeChecked();
  await keep.uncheck();
  await expect.poll(() => page.evaluate(keptFolders)).toBe(0);
  await page.reload();
  await expect(page.getByRole("button", { name: "Open folder" })).toBeVisible();
  await rm(folder, { recursive: true });
});

/** How many folders the browser's database holds. */
async function keptFolders(): Promise<number> {
  const name = "stagelight-folders";
  const databases = await indexedDB.databases();
  // to open one that isn't there would make it
  if (!databases.some((one) => one.name === name)) return 0;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener("error", reject);
    opening.addEventListener("success", () => {
      const counting = opening.result.transaction("folders").objectStore("folders").count();
      counting.addEventListener("error", reject);
      counting.addEventListener("success", () => {
        opening.result.close();
        resolve(counting.result);
      });
    });
  });
}

async function writeOwnFile(page: Page, name: string, size: number): Promise<void> {
  await page.evaluate(
    async ([path, bytes]) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(path, { create: true })).createWritable();
      await stream.write("x".repeat(bytes));
      await stream.close();
    },
    [name, size] as const,
  );
}
