import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { sourcesOf, takesContext, takesWholeContext } from "./context-copies.ts";
import type { Draft } from "./draft.ts";
import { hasArg } from "../../shell/script/shell-args.ts";
import { isProgram } from "./stage-commands.ts";
import type { Block, StageReading } from "./read-stage.ts";
import { basePath, isInsidePath } from "../../text/path.ts";

/** Sorts a COPY or ADD into the stages that need what it takes. */
export function placeCopy(draft: Draft, block: Block, index: number): void {
  const { reading, recipe, build, runtime } = draft;
  const { at, leading, text } = block;
  if (!takesContext(at)) {
    if (!recipe.isMoved(block)) build.push(...leading, text);
    if (isToolAtRuntime(reading, at)) runtime.add([], text);
    return;
  }
  const isWhole = takesWholeContext(at);
  const place = build.length;
  if (isWhole) installBeforeSources(draft, block, index);
  const isForBuild = isUsedByBuild(draft, block, index) || isNamedByBuild(draft, block, index);
  if (isOfPackages(block)) {
    // where packages come from
    build.push(...leading, text);
    if (draft.installs.kept.size > 0 || isForProgram(reading, block)) runtime.add([], text);
    return;
  }
  const isBehind = isForBuild || !recipe.runsFromSource || draft.isInstalledFirst;
  if (isWhole && draft.sourcesAt < 0 && isBehind) draft.sourcesAt = place;
  const owner = at.flagValue("chown");
  if (recipe.runsFromSource) {
    const isNeeded = isForBuild || isManifest(at);
    if (isNeeded) build.push(...leading, withoutOwner(text));
    if (isOutside(reading, block) && !isNeeded) draft.onlyRuntime.push(...pathsOf(block));
    if (isOutside(reading, block) && !isManifest(at) && !isRemovedLater(reading, block, index))
      runtime.add(isNeeded ? [] : leading, text);
    else if (!isManifest(at) && !isRemovedLater(reading, block, index))
      runtime.addSources(isNeeded ? [] : leading, text, block.destination);
    return;
  }
  if (isOutside(reading, block) && !isWhole) {
    if (isForBuild) build.push(...leading, text);
    else draft.onlyRuntime.push(...pathsOf(block));
    if (!isForBuild || !isOnlyForBuild(block)) runtime.add(isForBuild ? [] : leading, text);
    return;
  }
  build.push(...leading, text);
  runtime.mark();
  if (owner !== undefined) draft.owned.push({ path: block.destination, owner });
}

/** A later command removes all of it from the image. */
function isRemovedLater({ blocks }: StageReading, { destination }: Block, index: number): boolean {
  return blocks
    .slice(index + 1)
    .some(
      ({ at }) =>
        at.keyword === "run" &&
        at.script.commands.some(
          (command) =>
            isProgram(command, "rm") && command.depth === 0 && hasArg(command, destination, `${destination}/`),
        ),
    );
}

/** Dependencies are installed where the sources are going to be, before they are copied. */
function installBeforeSources(draft: Draft, { destination, cwd }: Block, index: number): void {
  const { recipe, build, reading } = draft;
  if (!recipe.installFirst || draft.isInstalledFirst) return;
  const isHere = destination === cwd || destination === draft.cwd;
  if (recipe.installFirst.length > 0 && !isHere && destination.startsWith("/")) {
    build.push(`WORKDIR ${destination}`);
    draft.cwd = destination;
  }
  build.push(...recipe.installFirst);
  draft.isInstalledFirst = recipe.installFirst.some((line) => line.startsWith("RUN "));
  if (isHere || draft.cwd !== destination) return;
  const following = reading.blocks.slice(index + 1);
  const end = following.findIndex(({ at }) => at.keyword === "workdir" && at.syntax.args[0]?.startsWith("/"));
  const until = end < 0 ? following : following.slice(0, end);
  const isRelative = until.some(
    ({ at }) =>
      at.keyword === "workdir" ||
      (at.keyword === "run" && !/^\s*cd \//.test(at.script.text)) ||
      (takesContext(at) && !at.argumentWords.at(-1)?.text.startsWith("/")),
  );
  if (!isRelative) return;
  build.push(`WORKDIR ${cwd}`);
  draft.cwd = cwd;
}

const MANIFEST =
  /(?:^|\/)(?:[\w.-]*requirements[\w.-]*(?:\.txt|\.in)?|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|setup\.(?:py|cfg)|constraints[\w.-]*|environment[\w.-]*\.ya?ml)$/;

function isManifest(at: InstructionFacts): boolean {
  return sourcesOf(at).every((source) => MANIFEST.test(source));
}

/** A later step of the build reads what is copied. */
function isUsedByBuild({ reading, recipe, runs }: Draft, block: Block, index: number): boolean {
  const { at, destination } = block;
  const later = reading.blocks.slice(index + 1).filter((other) => other.at.keyword === "run");
  if (isOutside(reading, block)) {
    const name = sourcesOf(at)[0]?.split("/").at(-1) ?? "";
    const paths = [destination, `${destination}/${name}`];
    return later.some(
      ({ text, at: run }) => paths.some((path) => text.includes(path)) && runs.of(run, text).isProjectWork,
    );
  }
  return later.some((other) => {
    const commands = other.at.script.commands.filter((command) => !recipe.isReplaced(command));
    return commands.length > 0 && recipe.readsSources(commands, takesWholeContext(at));
  });
}

/** It says where packages come from, or whom to trust with them. */
function isOfPackages({ destination }: Block): boolean {
  return /^\/(?:etc\/(?:apt|yum\.repos\.d|yum\.conf|apk|pki)|usr\/share\/keyrings)(?:\/|$)/.test(destination);
}

/** Programs trust it as well, or what starts, a health check, or a variable of the image says where it is. */
function isForProgram({ facts, starts, blocks }: StageReading, block: Block): boolean {
  if (/^\/etc\/pki(?!\/rpm-gpg)(?:\/|$)/.test(block.destination)) return true;
  const checks = blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? [text] : []));
  const texts = [...starts, ...checks, ...(facts.input.build?.config?.env ?? [])];
  return pathsOf(block).some((path) => texts.some((text) => text.includes(path)));
}

/** A command that works on the project names a file that is copied, under its own name. */
function isNamedByBuild({ reading, runs }: Draft, { at }: Block, index: number): boolean {
  const names = new Set(
    sourcesOf(at)
      .map(basePath)
      .filter((name) => /^[\w.-]+\.\w+$/.test(name)),
  );
  return reading.blocks
    .slice(index + 1)
    .some(
      ({ at: run, text }) =>
        run.keyword === "run" &&
        runs.of(run, text).isProjectWork &&
        run.script.commands.some(({ args }) => args.some((word) => names.has(basePath(word.text)))),
    );
}

/** Where a COPY puts its files. */
function pathsOf({ at, destination }: Block): readonly string[] {
  const names = sourcesOf(at).map((source) => source.split("/").at(-1) ?? "");
  return [
    ...(/^\/(?:usr|etc|opt|bin)?(?:\/(?:local\/)?s?bin)?$/.test(destination) ? [] : [destination]),
    ...names
      .filter((name) => /^[\w.-]{3,}$/.test(name))
      .map((name) => `${destination === "/" ? "" : destination}/${name}`),
  ];
}

/** What is only read while it's built: nobody would copy a manifest for the program. */
function isOnlyForBuild({ at, destination }: Block): boolean {
  return isManifest(at) || /^\/(?:tmp|build|src|usr\/src)\b/.test(destination);
}

/** It copies to an absolute place outside of the project's folder, such as a configuration below /etc. */
export function isOutside(reading: StageReading, { at, destination }: Block): boolean {
  if (destination !== "/" || takesWholeContext(at)) return isPlaceOutside(reading, destination);
  return sourcesOf(at).every((source) => isPlaceOutside(reading, `/${basePath(source)}`));
}

function isPlaceOutside({ workdir, project }: StageReading, destination: string): boolean {
  if (!destination.startsWith("/") || destination.includes("$")) return false;
  if (workdir === "/" && project === "/")
    return /^\/(?:etc|usr\/local\/(?:bin|etc|lib)|usr\/s?bin|docker-entrypoint|tmp|entrypoint)/.test(destination);
  return [workdir, project].every(
    (folder) => folder === "/" || (!isInsidePath(destination, folder) && !isInsidePath(folder, destination)),
  );
}

/** A tool that is copied out of an image, and that the command or the health check names. */
function isToolAtRuntime({ blocks }: StageReading, at: InstructionFacts): boolean {
  const names = sourcesOf(at).map((source) => source.slice(source.lastIndexOf("/") + 1));
  const starts = blocks.filter(({ at: other }) => /^(?:cmd|entrypoint|healthcheck)$/.test(other.keyword));
  const words = new Set(starts.flatMap(({ text }) => text.split(/[\s"'[\],/]+/)));
  return names.some((name) => name !== "" && words.has(name));
}

/** The stage that builds may not have the user. */
function withoutOwner(text: string): string {
  return text.replace(/ --chown=[^\s$]+/, "");
}
