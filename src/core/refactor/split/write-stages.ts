import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { placeRun } from "./place-run.ts";
import type { Artifact, Recipe } from "./recipe.ts";
import type { Block, StageReading } from "./read-stage.ts";
import { takesWholeContext } from "./stage-commands.ts";

/** The lines of the new file. */
export interface WrittenStages {
  readonly text: string;
  /** Names of the stages that are new. */
  readonly buildStage: string;
}

interface Draft {
  readonly build: string[];
  readonly runtime: string[];
  /** Where the copies go among the lines of the stage that runs; -1 until something was built. */
  copiesAt: number;
  owner: string;
  isInstalledFirst: boolean;
  copiesCertificates: boolean;
  /** The line of the stage that runs from which on its users exist. */
  usersFrom: number;
  /** Index of the last block that works on the project. */
  readonly lastBuild: number;
}

/** Writes the file with the last stage split in two. */
export function writeStages(reading: StageReading, recipe: Recipe): WrittenStages {
  const { before, from, blocks, after, image, platform } = reading;
  const buildStage = freeName(reading);
  const draft: Draft = {
    build: [],
    runtime: [],
    copiesAt: -1,
    owner: "",
    isInstalledFirst: false,
    copiesCertificates: false,
    usersFrom: 0,
    lastBuild: blocks.findLastIndex((block) => isBuilding(reading, recipe, block)),
  };
  for (const [index, block] of blocks.entries()) placeBlock(reading, recipe, block, index, draft);
  draft.build.push(...recipe.finish);
  const copies = artifactsOf(recipe, draft).map((artifact) => writeCopy(artifact, buildStage, draft.owner));
  const place = draft.copiesAt < 0 ? draft.runtime.length : draft.copiesAt;
  draft.runtime.splice(
    draft.owner === "" || recipe.runsFromSource ? place : Math.max(place, draft.usersFrom),
    0,
    ...copies,
    ...recipe.afterCopies,
  );
  const alias = from.at.base.alias;
  const lines = [
    ...before,
    ...from.leading,
    `FROM ${platform}${image} AS ${buildStage}`,
    ...trimBlank(draft.build),
    "",
    ...extraStage(reading, recipe),
    `FROM ${platform}${recipe.runtimeImage}${alias === "" ? "" : ` AS ${alias}`}`,
    ...trimBlank(draft.runtime),
    ...after,
  ];
  return {
    text: `${lines
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .replace(/\n+$/, "")}\n`,
    buildStage,
  };
}

const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";

function artifactsOf({ artifacts }: Recipe, { copiesCertificates }: Draft): readonly Artifact[] {
  if (!copiesCertificates || artifacts.some(({ to }) => to === CERTIFICATES)) return artifacts;
  return [...artifacts, { from: CERTIFICATES, to: CERTIFICATES }];
}

function extraStage({ platform, image }: StageReading, { extraStage: stage }: Recipe): readonly string[] {
  return stage ? [`FROM ${platform}${image} AS ${stage.name}`, ...stage.lines, ""] : [];
}

function isBuilding(reading: StageReading, recipe: Recipe, { at, text }: Block): boolean {
  if (at.keyword === "run") return placeRun(reading, recipe, at, text, false).isBuilding;
  return /^(?:copy|add)$/.test(at.keyword) && at.flagWord("from") === undefined && !isOutside(reading, at);
}

function placeBlock(
  reading: StageReading,
  recipe: Recipe,
  { at, leading, text }: Block,
  index: number,
  draft: Draft,
): void {
  const { build, runtime } = draft;
  const toBuild = (...lines: readonly string[]): void => {
    build.push(...leading, ...lines);
  };
  const toRuntime = (...lines: readonly string[]): void => {
    runtime.push(...leading, ...lines);
  };
  switch (at.keyword) {
    case "workdir":
    case "env":
    case "shell":
      if (index < draft.lastBuild) build.push(text);
      toRuntime(text);
      return;
    case "arg":
      toBuild(text);
      if (isReadAtRuntime(reading, at)) runtime.push(text);
      return;
    case "run": {
      const placed = placeRun(reading, recipe, at, text, draft.isInstalledFirst);
      if (placed.owner !== "") draft.owner = placed.owner;
      draft.copiesCertificates ||= placed.copiesCertificates;
      // what only sets up the system is not needed once everything is built
      const isLate = index > draft.lastBuild && placed.runtime !== null;
      if (placed.build !== null && !isLate) toBuild(placed.build);
      if (placed.runtime !== null) {
        if (placed.build === null || isLate) toRuntime(placed.runtime);
        else runtime.push(placed.runtime);
        if (placed.makesUsers) draft.usersFrom = runtime.length;
      } else if (!recipe.runsFromSource || draft.copiesAt < 0) draft.copiesAt = runtime.length;
      return;
    }
    case "copy":
    case "add":
      placeCopy(reading, recipe, at, { leading, text, at }, draft);
      return;
    default:
      toRuntime(text);
  }
}

function placeCopy(reading: StageReading, recipe: Recipe, at: InstructionFacts, block: Block, draft: Draft): void {
  const { leading, text } = block;
  const isWhole = takesWholeContext(at);
  if (at.flagWord("from") !== undefined) {
    draft.build.push(...leading, text);
    if (isToolAtRuntime(reading, at)) draft.runtime.push(text);
    return;
  }
  const owner = at.flagValue("chown");
  if (isWhole && recipe.installFirst && !draft.isInstalledFirst) {
    draft.build.push(...recipe.installFirst);
    draft.isInstalledFirst = recipe.installFirst.some((line) => line.startsWith("RUN "));
  }
  if (recipe.runsFromSource) {
    // packages are copied before the sources, so that an edit of a source copies nothing else again
    if (isWhole) {
      if (draft.copiesAt < 0) draft.copiesAt = draft.runtime.length;
      draft.runtime.push(...leading, text);
    } else if (isOutside(reading, at)) draft.runtime.push(...leading, text);
    else {
      draft.build.push(...leading, text);
      if (!isManifest(at)) draft.runtime.push(text);
    }
    return;
  }
  if (isOutside(reading, at) && !isWhole) {
    draft.runtime.push(...leading, text);
    return;
  }
  draft.build.push(...leading, text);
  if (owner !== undefined) draft.owner = owner;
  draft.copiesAt = draft.runtime.length;
}

const MANIFEST =
  /(?:^|\/)(?:requirements[\w.-]*|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|setup\.(?:py|cfg)|constraints[\w.-]*)$/;

function isManifest(at: InstructionFacts): boolean {
  return at.argumentWords.slice(0, -1).every(({ text }) => MANIFEST.test(text.replace(/["',[\]*]/g, "")));
}

/** It copies to an absolute place outside of the project's folder, such as a configuration below /etc. */
function isOutside({ workdir }: StageReading, at: InstructionFacts): boolean {
  const destination = at.argumentWords.at(-1)?.text.replace(/["'\]]/g, "") ?? "";
  if (!destination.startsWith("/") || destination.includes("$")) return false;
  const folder = destination.replace(/\/$/, "");
  if (workdir === "/") return /^\/(?:etc|usr\/local\/(?:bin|etc)|docker-entrypoint)/.test(folder);
  return folder !== workdir && !folder.startsWith(`${workdir}/`) && !workdir.startsWith(`${folder}/`);
}

/** A tool that is copied out of an image, and that the command or the health check names. */
function isToolAtRuntime({ blocks }: StageReading, at: InstructionFacts): boolean {
  const [source] = at.argumentWords;
  const name = source?.text.slice(source.text.lastIndexOf("/") + 1) ?? "";
  const starts = blocks.filter(({ at: other }) => /^(?:cmd|entrypoint|healthcheck)$/.test(other.keyword));
  return name !== "" && starts.some(({ text }) => new Set(text.split(/[\s"'[\],/]+/)).has(name));
}

/** An instruction of what ships names the argument. */
function isReadAtRuntime({ blocks }: StageReading, at: InstructionFacts): boolean {
  const names = at.syntax.args.map((word) => word.split("=", 1)[0] ?? "");
  const readers = blocks.filter(({ at: other }) =>
    /^(?:label|env|expose|user|workdir|volume|stopsignal)$/.test(other.keyword),
  );
  return names.some((name) => readers.some(({ text }) => text.includes(`$${name}`) || text.includes(`\${${name}`)));
}

function writeCopy({ from, to, stage: other }: Artifact, buildStage: string, owner: string): string {
  const stage = other ?? buildStage;
  const chown = owner === "" || !isProjectPath(to) ? "" : `--chown=${owner} `;
  const quoted = /\s/.test(from + to) ? `["${from}", "${to}"]` : `${from} ${to}`;
  return `COPY --from=${stage} ${chown}${quoted}`;
}

function isProjectPath(path: string): boolean {
  return !/^\/(?:usr|etc|lib)\//.test(path);
}

/** A name for the new stage that no stage has yet. */
function freeName({ facts, from }: StageReading): string {
  const taken = new Set([...facts.input.stages.map(({ name }) => name), from.at.base.alias]);
  const names = ["build", "builder", "build-stage"];
  return names.find((name) => !taken.has(name)) ?? `build-${taken.size}`;
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  return first < 0 ? [] : lines.slice(first);
}
