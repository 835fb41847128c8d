import { execFileSync, spawn } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const WHAT_TO_INSTALL =
  "No Chromium for the end-to-end tests: install one (`npx playwright install chromium`, or your system's package" +
  " `chromium`), or name one in STAGELIGHT_CHROMIUM.";

const DOWNLOAD_MS = 120_000;
const APT_MS = 400_000;

/**
 * The path of a Chromium for the tests, fetched when the machine has none. Throws one sentence that says what to
 * install when none should be had. It only downloads what the ordinary clients offer, each within a time limit.
 */
export async function getBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  for (const fetchOne of [fetchWithPlaywright, fetchWithApt, unpackFromNpm]) {
    const path = await fetchOne();
    if (path && runs(path)) return path;
  }
  throw new Error(WHAT_TO_INSTALL);
}

/** The path of a Chromium that is here already, or undefined. A path in the environment is taken at its word. */
export function findBrowser(): string | undefined {
  const { STAGELIGHT_CHROMIUM, CHROME_PATH, PUPPETEER_EXECUTABLE_PATH } = process.env;
  const named = STAGELIGHT_CHROMIUM || CHROME_PATH || PUPPETEER_EXECUTABLE_PATH;
  if (named) return named;
  return [playwrightsOwn(), ...onPath()].find((path) => path !== undefined && runs(path));
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function onPath(): readonly string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return existsSync(path);
  } catch {
    return false;
  }
}

/** A browser that lacks a shared library exists and does not start, so it is asked for its version. */
function runs(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

async function fetchWithPlaywright(): Promise<string | undefined> {
  say("No Chromium here: asking Playwright for its own.");
  await run("npx", ["playwright", "install", "chromium"], DOWNLOAD_MS);
  return playwrightsOwn();
}

async function fetchWithApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  say("Installing Debian's package chromium.");
  await run("apt-get", ["update", "-qq"], APT_MS);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], APT_MS);
  return onPath()[0];
}

function isDebian(): boolean {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}

async function unpackFromNpm(): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  say("Unpacking the Chromium of the npm package @sparticuz/chromium.");
  // It unpacks its shared libraries only where it believes to be in a Lambda of this name.
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    return await packed.executablePath();
  } catch {
    return undefined;
  }
}

/** Runs a command to its end or its time limit; whether it worked shows in what is there afterwards. */
function run(command: string, args: readonly string[], timeout: number): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "ignore", env, timeout });
    child.on("error", () => resolve()).on("close", () => resolve());
  });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
