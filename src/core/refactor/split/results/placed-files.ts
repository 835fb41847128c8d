import { isInsidePath, pathFrom } from "../../../text/path.ts";
import { takesContext } from "../context-copies.ts";
import type { Artifact, Recipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { kindOf } from "../run-kinds.ts";
import { commandsWithFolder } from "../stage-commands.ts";
import { buildOutputs } from "./build-outputs.ts";

/** Where files of the project are put for what serves or configures them. */
const FOR_PROGRAM =
  /^\/(?:etc|srv|opt|app|var\/(?:www|lib|opt)|usr\/share|usr\/local\/(?:etc|share|apache2|openresty))\/./;
/** What the build alone reads there. */
const FOR_BUILD =
  /^\/etc\/(?:apt|yum|dnf|apk|pip\.conf|npmrc|profile)|\/(?:include|pkgconfig|aclocal|cmake|keyrings|ca-certificates)(?:\/|$)/;

/**
 * Files of the project that a command of the build copies or moves to where what ships reads them, such as
 * `cp -r dist/. /usr/share/nginx/html` and `mv nginx.conf /etc/nginx/`, apart from those that the recipe takes.
 */
export function placedFiles(reading: StageReading, recipe: Recipe): readonly Artifact[] {
  const { blocks, project } = reading;
  const places = new Map(commandsWithFolder(reading).map(({ command, folder, block }) => [command, { folder, block }]));
  const isOfProject = (path: string, until: number): boolean =>
    (project !== "/" && isInsidePath(path, project)) ||
    blocks
      .slice(0, until)
      .some(({ at, destination }) => takesContext(at) && destination.length > 1 && isInsidePath(path, destination));
  const placed = buildOutputs(reading).filter(({ path, isCopied, command }) => {
    const place = places.get(command);
    if (!isCopied || !place || !FOR_PROGRAM.test(path) || FOR_BUILD.test(path)) return false;
    if (isOfProject(path, blocks.length) || kindOf(reading, recipe, command) !== "build") return false;
    const sources = command.args.slice(0, -1).filter(({ text }) => !text.startsWith("-"));
    return sources.some(({ text }) => isOfProject(pathFrom(place.folder, text), blocks.indexOf(place.block)));
  });
  const paths = [...new Set(placed.map(({ path }) => path))];
  const isTaken = (path: string): boolean => recipe.artifacts.some(({ to }) => isInsidePath(path, to));
  return paths.filter((path) => !isTaken(path)).map((path) => ({ from: path, to: path }));
}
