import type { Analysis } from "../../../analysis.ts";
import { Facts } from "../../../lint/facts/facts.ts";
import { basePath, isInsidePath } from "../../../text/path.ts";
import { takesContext } from "../context-copies.ts";
import { blocksWithBase } from "./missing-files.ts";
import type { StageReading } from "../read-stage.ts";
import { buildOutputs } from "../results/build-outputs.ts";
import { copiesFile } from "../results/copied-files.ts";
import { pathInContainer, startedWords } from "../stage-commands.ts";

/**
 * A file that the image starts, by its path or as an argument, that the file which is split builds or copies, and that the
 * stage which runs doesn't have; null where none is known to be missing.
 */
export function absentStart(reading: StageReading, after: Analysis): string | null {
  const facts = new Facts({ ...reading.facts.input, ...after });
  const last = after.stages.length - 1;
  const blocks = blocksWithBase(facts, after, last, reading.from.at.stage);
  const isThere = (path: string): boolean =>
    blocks.some((block) =>
      block.at.keyword === "run"
        ? block.text.includes(basePath(path))
        : copiesFile(block, path) || (block.destination !== "" && basePath(block.destination) === basePath(path)),
    );
  return startedFiles(reading).find((path) => !isThere(path)) ?? null;
}

/** Files of the project or of the build that the command names. */
function startedFiles(reading: StageReading): readonly string[] {
  const { project, blocks } = reading;
  const [first = "", ...others] = startedWords(reading);
  const named = others.filter((word) => !word.startsWith("-") && /\.(?:jar|war|dll|[cm]?js|py|rb|php|sh)$/.test(word));
  const paths = [...(first.includes("/") ? [first] : []), ...named]
    .filter((word) => /^[\w./-]+$/.test(word))
    .map((word) => pathInContainer(reading, word));
  const outputs = buildOutputs(reading);
  const isOwn = (path: string): boolean =>
    outputs.some((output) => output.path === path) ||
    (project !== "/" && path !== project && isInsidePath(path, project)) ||
    blocks.some((block) => takesContext(block.at) && block.destination !== "/" && copiesFile(block, path));
  const inPath = outputs.find(
    ({ path }) => /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(path) && basePath(path) === first,
  );
  return [...paths.filter(isOwn), ...(inPath ? [inPath.path] : [])];
}
