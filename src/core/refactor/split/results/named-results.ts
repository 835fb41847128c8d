import { hasArg } from "../../../shell/script/shell-args.ts";
import { cleanPath, isInsidePath } from "../../../text/path.ts";
import { takesContext } from "../context-copies.ts";
import type { Artifact } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsOf, isProgram } from "../stage-commands.ts";

/** Where a build hardly puts its results, and where what ships has its own. */
const OF_SYSTEM =
  /^\/(?:(?:bin|boot|dev|etc|lib\w*|proc|run|sbin|sys|tmp|usr\/(?:bin|lib|sbin|share)|usr\/local\/(?:bin|lib)|var\/(?:cache|lib|log|run))(?:\/|$)|$)/;
/** Commands that only set up the system: these are repeated where the program runs. */
const SETS_UP = "mkdir chmod chown ln rm touch test [ ls cd echo printf export curl wget tar unzip git".split(" ");

/**
 * Folders and files outside of the project that the image names where it starts, and that a command of the build names as
 * well: what it has made there.
 */
export function namedResults(reading: StageReading, artifacts: readonly Artifact[]): readonly Artifact[] {
  const commands = commandsOf(reading).filter((command) => !isProgram(command, ...SETS_UP));
  const { blocks, project, starts } = reading;
  const checks = blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? [text] : []));
  const words = [...starts, ...checks].flatMap((text) => text.split(/[\s"'[\],;|&=]+/));
  const paths = [...new Set(words.filter((word) => /^\/[\w./-]+$/.test(word)).map(cleanPath))];
  return paths
    .filter((path) => !OF_SYSTEM.test(path) && !isInsidePath(path, project) && !isInsidePath(project, path))
    .filter((path) => !artifacts.some(({ to }) => isInsidePath(path, to) || isInsidePath(to, path)))
    .filter((path) => !blocks.some(({ at, destination }) => takesContext(at) && isInsidePath(path, destination)))
    .filter((path) =>
      commands.some(
        (command) => hasArg(command, path, `${path}/`) || command.args.some(({ text }) => text.endsWith(`=${path}`)),
      ),
    )
    .map((path) => ({ from: path, to: path }));
}
