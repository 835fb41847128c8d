import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** For tests: a repository with a pull request, as the Action finds it. */
export interface MadeUpRepository {
  readonly folder: string;
  /** What GitHub sets. */
  readonly env: Readonly<Record<string, string>>;
  /** A file that the Action wrote, by its name; "" where there is none. */
  readonly read: (name: "summary" | "output" | "stagelight.sarif" | "stagelight-comment.md") => string;
  readonly remove: () => void;
}

type Files = Readonly<Record<string, string>>;

/** Commits the files before, then lays the files after over them. */
export function makeRepository(before: Files, after: Files): MadeUpRepository {
  const folder = mkdtempSync(join(tmpdir(), "stagelight-action-"));
  const workspace = join(folder, "workspace");
  const temp = join(folder, "temp");
  mkdirSync(temp);
  writeAll(workspace, before);
  git(workspace, "init", "-q");
  git(workspace, "add", "-A");
  git(workspace, "-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "Before");
  const base = git(workspace, "rev-parse", "HEAD").trim();
  writeAll(workspace, after);
  writeFileSync(join(folder, "event.json"), JSON.stringify({ pull_request: { base: { sha: base } } }));
  return {
    folder: workspace,
    env: {
      PATH: process.env["PATH"] ?? "",
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_STEP_SUMMARY: join(temp, "summary"),
      GITHUB_OUTPUT: join(temp, "output"),
      RUNNER_TEMP: temp,
    },
    read: (name) => readOr(join(temp, name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function writeAll(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
