import { appendFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedFile } from "../stagelight/check/checked-file.ts";
import { checkFiles } from "../stagelight/check/check-files.ts";
import { FAIL_LEVELS, type FailLevel, reachesLevel } from "../stagelight/check/fail-level.ts";
import { findDockerfiles } from "../stagelight/check/find-dockerfiles.ts";
import { toGithub } from "../stagelight/check/formats/github.ts";
import { toSarif } from "../stagelight/check/formats/sarif.ts";
import { readConfig } from "../stagelight/check/read-config.ts";
import { CommandFailure } from "../stagelight/command-failure.ts";
import type { ExitCode, Io } from "../stagelight/io.ts";
import { type ActionEvent, readEvent } from "./action-event.ts";
import { commentBody } from "./comment-body.ts";
import { jobSummary } from "./job-summary.ts";

/**
 * Runs the Action with what GitHub hands it in the environment: annotations on standard output, a SARIF file, the job
 * summary, and the body of a comment. Posts nothing and uses no network. The exit code fails the job.
 */
export async function runGithubAction(given: Io): Promise<ExitCode> {
  const io: Io = { ...given, cwd: given.env["GITHUB_WORKSPACE"] ?? given.cwd };
  try {
    return await checkWorkspace(io);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    io.out(`::error title=Stagelight::${error.message}\n`);
    return 2;
  }
}

async function checkWorkspace(io: Io): Promise<ExitCode> {
  const { env } = io;
  const level = readLevel(env["INPUT_FAIL-ON"] || "warning");
  const paths = await findDockerfiles((env["INPUT_FILES"] || "**/Dockerfile").split(/\s+/).filter(Boolean), io);
  const config = await readConfig(undefined, io);
  const settings = { build: {}, hadolint: config?.content, allRules: false, fix: false, target: undefined };
  const files = await checkFiles(paths, settings, io);
  io.out(toGithub(files));
  const sarif = writeResult("stagelight.sarif", toSarif(files, env["STAGELIGHT_VERSION"] ?? "action"), io);
  append(env["GITHUB_STEP_SUMMARY"], jobSummary(files));
  const comment = await writeComment(files, readEvent(env), io);
  const problems = files.reduce((sum, file) => sum + file.problems.length, 0);
  append(env["GITHUB_OUTPUT"], `problems=${problems}\nsarif=${sarif}\ncomment=${comment}\n`);
  return files.some((file) => file.problems.some(({ severity }) => reachesLevel(severity, level))) ? 1 : 0;
}

/** The path of the comment's body; "" where there is nothing to say. */
async function writeComment(files: readonly CheckedFile[], event: ActionEvent, io: Io): Promise<string> {
  if (io.env["INPUT_COMMENT"] === "false" || event.kind !== "pull-request") return "";
  const body = await commentBody(files, event.base, io);
  return body === "" ? "" : writeResult("stagelight-comment.md", body, io);
}

function writeResult(name: string, content: string, { env, cwd }: Io): string {
  const path = join(env["RUNNER_TEMP"] ?? cwd, name);
  writeFileSync(path, content);
  return path;
}

function append(path: string | undefined, text: string): void {
  if (path !== undefined && path !== "") appendFileSync(path, text);
}

function readLevel(written: string): FailLevel {
  const level = FAIL_LEVELS.find((one) => one === written);
  if (level === undefined)
    throw new CommandFailure(`fail-on must be one of ${FAIL_LEVELS.join(", ")}, not "${written}".`);
  return level;
}
