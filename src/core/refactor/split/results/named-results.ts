import { hasArg } from "../../../shell/script/shell-args.ts";
import { cleanPath, isInsidePath } from "../../../text/path.ts";
import { takesContext } from "../context-copies.ts";
import type { Artifact, Recipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { kindOf, USERS } from "../run-kinds.ts";
import { commandsOf, isProgram } from "../stage-commands.ts";

/** Where a build hardly puts its results, and where what ships has its own. */
const OF_SYSTEM =
  /^\/(?:(?:bin|boot|dev|etc|lib\w*|proc|run|sbin|sys|tmp|usr\/(?:bin|lib|sbin|share)|usr\/local\/(?:bin|lib)|var\/(?:cache|lib|log|run))(?:\/|$)|$)/;
/** Commands that make nothing which only the build could make. */
const SETS_UP = "mkdir chmod chown ln rm touch test [ ls cd echo printf export curl wget tar unzip git".split(" ");

/**
 * Folders and files outside of the project that the image names where it starts, and that a command of the build names as
 * well: what it has made there.
 */
export function namedResults(reading: StageReading, recipe: Recipe): readonly Artifact[] {
  const { artifacts } = recipe;
  // all others are repeated where the program runs, and may not be in the build
  const commands = commandsOf(reading).filter(
    (command) => !isProgram(command, ...SETS_UP, ...USERS) && kindOf(reading, recipe, command) === "build",
  );
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
