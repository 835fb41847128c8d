import { existsSync } from "node:fs";
import { getBrowser } from "./browser.ts";
import { serveSite } from "./site.ts";

/**
 * Once a run: a browser and the built page's address, handed to the workers in the environment, which
 * playwright.config.ts reads again in each of them.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env.STAGELIGHT_CHROMIUM = await getBrowser();
  // A page that is already served, by Vite for one that is being worked on.
  if (process.env.STAGELIGHT_URL) return async () => {};
  if (!existsSync("dist/index.html")) throw new Error("There is no built page: run `npm run build` first.");
  const server = await serveSite();
  process.env.STAGELIGHT_URL = server.url;
  return server.close;
}
