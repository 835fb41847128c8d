import { defineConfig } from "@playwright/test";
import { findBrowser } from "./e2e/support/browser.ts";
import type { PageOptions } from "./e2e/support/test.ts";

// Chromium looks up its maker's hosts at every start; on a closed network each look-up is a delay.
const QUIET_BROWSER = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Whatever a page asks for, nothing leaves this machine.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
];

const executablePath = findBrowser();

export default defineConfig<PageOptions>({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/support/global-setup.ts",
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  // How long to wait at most, which costs nothing where it passes: a loaded machine is slow, not wrong.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["list"]],
  use: {
    ...(process.env.STAGELIGHT_URL === undefined ? {} : { baseURL: process.env.STAGELIGHT_URL }),
    browserName: "chromium",
    locale: "en-US",
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: QUIET_BROWSER },
    screenshot: "only-on-failure",
    // Keeping the whole page for visits without a network takes long; the tests about that allow it.
    serviceWorkers: "block",
  },
  projects: [
    // What is the same on every screen is tested on a desktop only, and says so in its name.
    { name: "desktop", grepInvert: /@phone/, use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    },
  ],
});
