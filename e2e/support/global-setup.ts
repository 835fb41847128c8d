import { getBrowser } from "./browser.ts";
import { servePage } from "./server.ts";

/**
 * Once a run: a browser and the built page's address, handed to the workers in the environment, which
 * playwright.config.ts reads again in each of them.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  process.env.STAGELIGHT_CHROMIUM = await getBrowser();
  // A page that is already served, by Vite for one that is being worked on.
  if (process.env.STAGELIGHT_URL) return async () => {};
  const server = await servePage();
  process.env.STAGELIGHT_URL = server.url;
  return server.close;
}
