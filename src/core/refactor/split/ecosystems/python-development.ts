import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { oncePer } from "../once-per.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsOf, isProgram, startedTexts } from "../stage-commands.ts";
import { CHECKS, isTool } from "./python-commands.ts";

/** Options of Poetry, uv and PDM by which a file has chosen groups of packages itself. */
const CHOSEN =
  /^--(?:no-dev|no-default-groups|only|only-dev|only-group|dev|group|all-groups|no-group|with|without|prod|production|no-production)(?:=|$)/;
/** It starts in a way that is for developers. */
const STARTS_DEVELOPMENT =
  /--reload\b|--debug\b|\brunserver\b|\bpytest\b|\bptw\b|\bwatchmedo\b|\bdebugpy\b|\.sh\b|entrypoint/;
const DEVELOPMENT =
  /\b(?:ENV(?:IRONMENT)?|\w+_ENV|DJANGO_SETTINGS_MODULE|\w*DEBUG)[= ]["']?[\w.]*(?:dev|test|local|true\b|1\b)/i;

/**
 * An installation of Poetry, uv, PDM or Pipenv without what only development needs; null where the file chooses itself,
 * or where the build or the program may use it.
 */
export function withoutDevelopment(reading: StageReading, command: ShellCommand, text: string): string | null {
  if (!isTool(command) || mayUseDevelopment(reading)) return null;
  if (isProgram(command, "pipenv")) {
    const left = text.replace(/ (?:--dev|-d)(?= |$)/, "");
    return left === text ? null : left;
  }
  if (command.args.some(({ text: word }) => CHOSEN.test(word))) return null;
  if (isProgram(command, "uv")) return `${text} --no-dev`;
  if (isProgram(command, "pdm")) return `${text} --prod`;
  return `${text} ${poetryRelease(reading) < 2 ? "--no-dev" : "--only main"}`;
}

/** The build checks the project, or what starts is for developers, or isn't known. */
const mayUseDevelopment = oncePer((reading: StageReading): boolean => {
  const isCheck = (command: ShellCommand): boolean =>
    isProgram(command, ...CHECKS, "make", "nox", "pre-commit", "invoke") ||
    hasArg(command, ...CHECKS, "unittest", "test");
  return (
    commandsOf(reading).some(isCheck) ||
    startedTexts(reading).some((text) => STARTS_DEVELOPMENT.test(text)) ||
    reading.blocks.some(({ at, text }) => /^(?:env|arg)$/.test(at.keyword) && DEVELOPMENT.test(text))
  );
});

/** The second number of Poetry's release 1, as the file names it; a large one where it doesn't, or for a later one. */
function poetryRelease({ blocks }: StageReading): number {
  for (const { text } of blocks) {
    const [, major, minor] = /\b(?:poetry==|POETRY_VERSION[= ]["']?)(\d+)\.(\d+)/.exec(text) ?? [];
    if (major !== undefined) return Number(major) > 1 ? 99 : Number(minor);
  }
  return 99;
}
