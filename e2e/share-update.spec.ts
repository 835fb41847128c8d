import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { encodeLink } from "#permalink/codec.ts";
import { expect, test } from "./support/test.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

test("an update waits, is offered, and takes nothing from the page or from other tabs", async ({
  browser,
  isMobile,
}) => {
  test.skip(isMobile, "the same on every screen");
  const site = await serveSite();
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.url + (await encodeLink({ dockerfile: "FROM alpine AS mine\n" })));
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
  });
  const other = await context.newPage();
  await other.goto(site.url + (await encodeLink({ dockerfile: "FROM alpine AS other\n" })));
  await expect(other.getByTestId("stage")).toHaveAttribute("data-name", "other");

  site.deploy();
  await page.bringToFront();
  // The page asks by itself at its next visit; here it is asked to.
  await page.reload();
  await expect(async () => {
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await expect(offer(page)).toBeVisible({ timeout: 3_000 });
  }).toPass();
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog", { name: "Share" })).toBeVisible();
  await page.keyboard.press("Escape");

  await Promise.all([page.waitForEvent("load"), offer(page).click()]);
  await expect(page.getByTestId("stage")).toHaveAttribute("data-name", "mine");
  await expect(offer(page)).toBeHidden();
  await other.bringToFront();
  await expect(other.getByTestId("stage")).toHaveAttribute("data-name", "other");
  await expect(offer(other)).toBeVisible();
  await context.close();
  await site.close();
});

function offer(page: Page) {
  return page.getByRole("button", { name: "Reload now" });
}

interface Site {
  readonly url: string;
  /** Puts another version in place of the one that is served. */
  readonly deploy: () => void;
  readonly close: () => Promise<void>;
}

/** The built page on a host of its own. */
async function serveSite(): Promise<Site> {
  let version = 1;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join("dist", path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream" });
    if (path === "/sw.js") response.end(`${readFileSync(file, "utf8")}\n// version ${version}\n`);
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://localhost:${port}/`,
    deploy: () => (version += 1),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
