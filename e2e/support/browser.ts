import { execFileSync, spawn } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, delimiter, join, sep } from "node:path";
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

/**
 * The path of a Chromium that is here already, or undefined. A path in STAGELIGHT_CHROMIUM is taken at its word. A
 * headless shell comes before a whole browser, which takes up to half as much processor time again for the same tests.
 */
export function findBrowser(): string | undefined {
  const { STAGELIGHT_CHROMIUM, CHROME_PATH, PUPPETEER_EXECUTABLE_PATH } = process.env;
  if (STAGELIGHT_CHROMIUM) return STAGELIGHT_CHROMIUM;
  const shells = [...playwrightsShells(), ...onPath("chromium-headless-shell", "chrome-headless-shell")];
  const named = [CHROME_PATH, PUPPETEER_EXECUTABLE_PATH].filter((path) => path !== undefined && path !== "");
  const browsers = [chromium.executablePath(), ...onPath(...WHOLE_BROWSERS)];
  return [...shells, ...named, ...browsers].find((path) => path !== undefined && existsSync(path) && runs(path));
}

const WHOLE_BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Playwright keeps its headless shell next to its whole browser, in a folder with the same number. */
function playwrightsShells(): readonly string[] {
  const folders = chromium.executablePath().split(sep);
  const at = folders.findIndex((name) => /^chromium-\d+$/.test(name));
  const shell = [...folders.slice(0, at), folders[at]?.replace("-", "_headless_shell-") ?? ""].join(sep);
  if (at === -1 || !existsSync(shell)) return [];
  return readdirSync(shell, { recursive: true, encoding: "utf8" })
    .filter((path) => /^(?:chrome-)?headless[-_]shell(?:\.exe)?$/.test(basename(path)))
    .map((path) => join(shell, path));
}

function onPath(...names: readonly string[]): readonly string[] {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
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
  say("No Chromium here: asking Playwright for its headless shell.");
  await run("npx", ["playwright", "install", "--only-shell", "chromium"], DOWNLOAD_MS);
  return playwrightsShells()[0];
}

async function fetchWithApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined;
  await run("apt-get", ["update", "-qq"], APT_MS);
  // Older releases have the whole browser only.
  for (const name of ["chromium-headless-shell", "chromium"]) {
    say(`Installing Debian's package ${name}.`);
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], APT_MS);
    const [path] = onPath(name);
    if (path !== undefined) return path;
  }
  return undefined;
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
