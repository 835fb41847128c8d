import type { Artifact } from "./recipe.ts";
import type { StageReading } from "./read-stage.ts";
import { commandsOf, isProgram } from "./stage-commands.ts";

/** Programs that are downloaded to a path of the system and that the image starts, or is checked with. */
export function downloadedTools(reading: StageReading): readonly Artifact[] {
  const { blocks, starts } = reading;
  const checks = blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? text.split(/[\s"'[\],;|&]+/) : []));
  const words = new Set([...starts, ...checks].flatMap((word) => word.split(/\s+/)).map(nameOf));
  const outputs = commandsOf(reading).flatMap((command) => {
    if (!isProgram(command, "curl", "wget")) return [];
    const at = command.args.findIndex(({ text }) => /^(?:-[a-zA-Z]*[oO]|--output|--output-document)$/.test(text));
    return at < 0 ? [] : (command.args[at + 1]?.text ?? []);
  });
  return [...new Set(outputs)]
    .filter((path) => path.startsWith("/") && !path.includes("$") && words.has(nameOf(path)))
    .map((path) => ({ from: path, to: path }));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
