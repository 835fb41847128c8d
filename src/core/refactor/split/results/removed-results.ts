import { isInsidePath, pathFrom } from "../../../text/path.ts";
import type { StageReading } from "../read-stage.ts";
import { PACKAGE_MANAGERS, USERS } from "../run-kinds.ts";
import { commandsWithFolder, expanded, isProgram, type PlacedCommand } from "../stage-commands.ts";

/** Commands that write no results of a build. */
const WRITES_NOTHING = [..."rm rmdir chmod chown cd set true : test [ export ldconfig".split(" "), ...USERS];

/** A command removes the path, or a folder above it, and nothing behind that command may write there again. */
export function isCleared(reading: StageReading, path: string): boolean {
  const { blocks } = reading;
  const commands = commandsWithFolder(reading);
  const last = commands.findLastIndex((one) => removes(one, path));
  const removal = commands[last];
  if (!removal) return false;
  return (
    !commands.slice(last + 1).some((later) => mayWriteTo(reading, later, path)) &&
    // a copy to the root is of some other folder
    !blocks
      .slice(blocks.indexOf(removal.block) + 1)
      .some(({ destination }) => destination.length > 1 && isRelated(destination, path))
  );
}

function removes({ command, folder }: PlacedCommand, path: string): boolean {
  return (
    command.depth === 0 &&
    command.before !== "||" &&
    isProgram(command, "rm") &&
    command.args.some(({ text }) => text.startsWith("/") && isInsidePath(path, pathFrom(folder, text)))
  );
}

/** It works in the folder, in one above it, or in one that isn't known, or it names one of these. */
function mayWriteTo(reading: StageReading, { command, folder }: PlacedCommand, path: string): boolean {
  if (isProgram(command, ...WRITES_NOTHING, ...PACKAGE_MANAGERS)) return false;
  if (folder.includes("$") || isRelated(folder, path)) return true;
  const words = [...command.args, ...command.redirects.flatMap(({ target }) => target ?? [])];
  return words
    .map(({ text }) => expanded(reading, text))
    .some(
      (word) =>
        word.includes("$") ||
        word.includes(path) ||
        word.split(/[=:,;&|()\s"']+/).some((part) => part !== "" && isRelated(pathFrom(folder, part), path)),
    );
}

function isRelated(folder: string, path: string): boolean {
  return isInsidePath(folder, path) || isInsidePath(path, folder);
}
