import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { takesContext } from "./context-copies.ts";
import type { Draft } from "./draft.ts";
import { hoistedInstalls } from "./ordering/hoisted-installs.ts";
import { libraryCopies } from "./packages/linked-libraries.ts";
import { modernEnv } from "./modern-env.ts";
import { isOutside, placeCopy } from "./place-copy.ts";
import { PlacedAnywhere, placeRun } from "./place-run.ts";
import type { Artifact, Recipe } from "./recipe.ts";
import type { Block, StageReading } from "./read-stage.ts";
import { planInstalls, type RuntimeInstalls } from "./packages/runtime-installs.ts";
import { RuntimeLines } from "./runtime-lines.ts";
import { namedResults } from "./results/named-results.ts";
import { placedFiles } from "./results/placed-files.ts";
import { downloadedTools } from "./results/downloaded-tools.ts";
import { isCleared } from "./results/removed-results.ts";

import { freeName, hasUser } from "./stage-names.ts";
import { isInsidePath } from "../../text/path.ts";

/** The lines of the new file. */
export interface WrittenStages {
  readonly text: string;
  /** Names of the stages that are new. */
  readonly buildStage: string;
}

/**
 * Writes the file with the last stage split in two. `sharesBase` says that both are built on a third one, which has what
 * they begin with in common.
 */
export function writeStages(reading: StageReading, plain: Recipe, sharesBase = false): WrittenStages {
  const recipe = {
    ...plain,
    artifacts: withTools(reading, plain).filter(({ from, stage }) => stage !== undefined || !isCleared(reading, from)),
  };
  const { before, from, blocks, after, image, platform } = reading;
  const buildStage = freeName(reading, "build", "builder", "build-stage");
  const installs = planInstalls(reading, recipe);
  const placed = new PlacedAnywhere(reading, recipe, installs);
  const draft: Draft = {
    reading,
    recipe,
    installs,
    hoisted: hoistedInstalls(reading, recipe),
    runs: placed,
    readAtRuntime: namesReadAtRuntime(reading, placed),
    build: [],
    runtime: new RuntimeLines(),
    owned: [],
    onlyRuntime: [],
    isInstalledFirst: false,
    sourcesAt: -1,
    cwd: "",
    lastBuild: blocks.findLastIndex((block) => isBuilding(reading, placed, block)),
  };
  if (installs.missing.length > 0) draft.runtime.addSystem([], installTools(installs.missing));
  for (const [index, block] of blocks.entries()) placeBlock(draft, block, index);
  const libraries = libraryCopies(reading, recipe, installs);
  draft.build.push(...recipe.finish, ...libraries.build);
  const copied = artifactsOf(recipe, installs);
  // what every edit changes comes last
  const projects = copied.filter(({ to, stage }) => to === reading.project && stage === undefined);
  const others = [...copied.filter((one) => !projects.includes(one)), ...libraries.artifacts];
  const written = (artifacts: readonly Artifact[]): readonly string[] =>
    artifacts.map((artifact) => writeCopy(artifact, buildStage, ownerOf(draft, artifact)));
  const runs = [...new Set([...recipe.afterCopies, ...libraries.after])];
  const alias = from.at.base.alias;
  const runtime = trimBlank(
    draft.runtime.withCopies({ others: written(others), runs, projects: written(projects) }, (path) =>
      ownerOf(draft, { from: path, to: path }),
    ),
  );
  const build = trimBlank(draft.build);
  const start = sharesBase ? commonStart(build, runtime) : { lines: [], build: 0, runtime: 0 };
  const base = start.lines;
  const name = sharesBase ? freeName(reading, "base", "base-image") : "";
  const baseImage = sharesBase ? name : `${platform}${image}`;
  const lines = [
    ...before,
    ...from.leading,
    ...(sharesBase ? [`FROM ${platform}${image} AS ${name}`, ...base, ""] : []),
    `FROM ${baseImage} AS ${buildStage}`,
    ...build.slice(start.build),
    "",
    ...extraStage(baseImage, recipe, base),
    `FROM ${sharesBase ? name : `${platform}${recipe.runtimeImage}`}${alias === "" ? "" : ` AS ${alias}`}`,
    ...runtime.slice(start.runtime),
    ...after,
  ];
  const text = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/\n+$/, "");
  return { text: `${text}\n`, buildStage };
}

/** What the recipe names, what the image names where it starts, and tools that are downloaded on the way. */
function withTools(reading: StageReading, recipe: Recipe): readonly Artifact[] {
  const placed = placedFiles(reading, recipe);
  const artifacts = [...recipe.artifacts, ...placed];
  return [
    ...artifacts,
    ...namedResults(reading, { ...recipe, artifacts }),
    ...downloadedTools(reading).filter(
      ({ to }) => !artifacts.some((one) => one.to === to || (one.from === one.to && isInsidePath(to, one.to))),
    ),
  ];
}

const NOTHING: Draft["hoisted"] = new Map();
const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";

/** What is copied, with certificates that nothing else brings. */
function artifactsOf({ artifacts }: Recipe, installs: RuntimeInstalls): readonly Artifact[] {
  const isInstalled = [...installs.kept.values(), installs.missing].flat().includes("ca-certificates");
  const wanted = artifacts.filter(({ to }) => to !== CERTIFICATES || !isInstalled);
  const isNamed = !installs.hasOnlyCertificates || isInstalled || artifacts.some(({ to }) => to === CERTIFICATES);
  return [...wanted, ...(isNamed ? [] : [{ from: CERTIFICATES, to: CERTIFICATES }])];
}

function extraStage(image: string, { extraStage: stage }: Recipe, shared: readonly string[]): readonly string[] {
  if (!stage) return [];
  return [`FROM ${image} AS ${stage.name}`, ...stage.lines.filter((line) => !shared.includes(line)), ""];
}

/** What two stages begin with. */
interface CommonStart {
  /** With the comments of both. */
  readonly lines: readonly string[];
  /** How many lines of each it takes. */
  readonly build: number;
  readonly runtime: number;
}

function commonStart(build: readonly string[], runtime: readonly string[]): CommonStart {
  const isComment = (line: string | undefined): boolean => line?.startsWith("#") ?? false;
  const lines: string[] = [];
  let [here, there] = [0, 0];
  let common: CommonStart = { lines: [], build: 0, runtime: 0 };
  while (here < build.length && there < runtime.length) {
    const [one = "", other = ""] = [build[here], runtime[there]];
    if (!isComment(one) && !isComment(other) && one !== other) break;
    const isOther = !isComment(one) && isComment(other);
    lines.push(isOther ? other : one);
    if (!isOther) here++;
    if (isOther || one === other) there++;
    if (!isComment(one) && one === other) common = { lines: [...lines], build: here, runtime: there };
  }
  return common;
}

function installTools(names: readonly string[]): string {
  return [
    "RUN apt-get update && \\",
    `    apt-get install --no-install-recommends -y ${names.join(" ")} && \\`,
    "    rm -rf /var/lib/apt/lists/*",
  ].join("\n");
}

function isBuilding(reading: StageReading, runs: PlacedAnywhere, block: Block): boolean {
  const { at, text } = block;
  // packages that come later are for the program
  if (at.keyword === "run") return runs.of(at, text).isProjectWork;
  return takesContext(at) && !isOutside(reading, block);
}

function placeBlock(draft: Draft, block: Block, index: number): void {
  const { at, leading, text } = block;
  const { recipe, build, runtime, lastBuild } = draft;
  switch (at.keyword) {
    case "workdir":
      placeWorkdir(draft, block, index);
      return;
    case "env":
    case "shell":
      if (index < lastBuild && !recipe.isMoved(block)) build.push(modernEnv(text));
      runtime.add(leading, text);
      return;
    case "arg":
      if (!recipe.isMoved(block)) build.push(...leading, text);
      if (at.syntax.args.some((word) => isReadAtRuntime(draft, word.split("=", 1)[0] ?? ""))) runtime.add([], text);
      return;
    case "run":
      placeRunBlock(draft, block, index);
      return;
    case "copy":
    case "add":
      placeCopy(draft, block, index);
      return;
    case "user":
      addUser(draft, block);
      return;
    default:
      runtime.add(leading, text);
  }
}

/** A user that only the image that builds has is made. */
function addUser({ reading, recipe, runtime }: Draft, { at, leading, text }: Block): void {
  const [name = ""] = (at.syntax.args[0] ?? "").split(":");
  if (/^[a-z_][\w-]*$/.test(name) && !hasUser(reading, recipe, name)) {
    runtime.addSystem(
      [],
      recipe.runtimeImage.includes("alpine") ? `RUN adduser -D ${name}` : `RUN useradd --create-home ${name}`,
    );
  }
  runtime.addUser(leading, text);
}

function placeWorkdir(draft: Draft, { at, leading, text }: Block, index: number): void {
  const written = at.syntax.args[0] ?? "";
  const next = draft.reading.blocks[index + 1]?.cwd ?? draft.reading.workdir;
  const isForBuild = index < draft.lastBuild && !(draft.cwd === next && written.startsWith("/"));
  if (isForBuild) draft.build.push(...leading, text);
  draft.cwd = next;
  // a directory that only the base image that builds has a variable for
  draft.runtime.addWorkdir(
    isForBuild ? [] : leading,
    written.includes("$") && next.startsWith("/") && isOfBase(draft, at) ? `WORKDIR ${next}` : text,
  );
}

/** A variable in the instruction is one that the base image sets. */
function isOfBase({ reading: { blocks } }: Draft, at: InstructionFacts): boolean {
  const names = (at.syntax.args[0] ?? "").match(/[A-Z_]+/g) ?? [];
  const own = blocks.filter(({ at: other }) => /^(?:env|arg)$/.test(other.keyword)).map(({ text }) => text);
  return !names.some((name) => own.some((text) => text.includes(name)));
}

function placeRunBlock(draft: Draft, { at, leading, text }: Block, index: number): void {
  const { reading, recipe, installs, build, runtime } = draft;
  const placed = placeRun(reading, recipe, installs, at, text, {
    isInstalledFirst: draft.isInstalledFirst,
    hoisted: draft.sourcesAt < 0 ? NOTHING : draft.hoisted,
  });
  draft.owned.push(...placed.owned);
  // what only sets up the system is not needed once everything is built, and never where its file isn't copied
  const isLate =
    placed.runtime !== null &&
    (index > draft.lastBuild || (!placed.isBuilding && draft.onlyRuntime.some((path) => text.includes(path))));
  if (placed.early !== null && !isLate) {
    const lines = [...leading, ...placed.early.split("\n")];
    build.splice(draft.sourcesAt, 0, ...lines);
    draft.sourcesAt += lines.length;
  }
  if (placed.build !== null && !isLate && !installs.onlyRuntime.has(at))
    build.push(...(placed.early === null ? leading : []), placed.build);
  if (placed.isProjectWork || (placed.isBuilding && placed.runtime === null)) runtime.mark();
  if (placed.runtime === null) return;
  const isFirst = placed.build === null || isLate || installs.onlyRuntime.has(at);
  runtime.addSystem(isFirst ? leading : [], placed.runtime);
}

/** What ships names the variable, or the package manager reads it by itself. */
function isReadAtRuntime({ readAtRuntime, installs: { kept } }: Draft, name: string): boolean {
  return readAtRuntime.has(name) || (kept.size > 0 && /^(?:DEBIAN_FRONTEND|ACCEPT_EULA)$/.test(name));
}

/** The variables that instructions of what ships name. */
function namesReadAtRuntime({ blocks }: StageReading, runs: PlacedAnywhere): ReadonlySet<string> {
  const texts = blocks.flatMap(({ at, text }) => {
    if (/^(?:label|env|expose|user|workdir|volume|stopsignal|copy|add)$/.test(at.keyword)) return [text];
    if (at.keyword !== "run") return [];
    const { runtime, owned } = runs.of(at, text);
    return [runtime ?? "", ...owned.map(({ owner }) => owner)];
  });
  return new Set(texts.flatMap((text) => [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = ""]) => name)));
}

/** The owner of what is copied, where the image that runs has that user. */
function ownerOf({ owned, reading, recipe }: Draft, { to }: Artifact): string {
  if (/^\/(?:usr\/(?!src\/)|etc\/|lib\/)/.test(to) && !owned.some(({ path }) => path === to)) return "";
  const path = to.replace(/\/$/, "");
  const last = owned.findLast((one) => isInsidePath(path, one.path) || isInsidePath(one.path, path));
  return last && hasUser(reading, recipe, last.owner) ? last.owner : "";
}

function writeCopy({ from, to, stage: other }: Artifact, buildStage: string, owner: string): string {
  const stage = other ?? buildStage;
  const chown = owner === "" ? "" : `--chown=${owner} `;
  const paths = /\s/.test(from + to) ? `["${from}", "${to}"]` : `${from} ${to}`;
  return `COPY --from=${stage} ${chown}${paths}`;
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== "");
  return first < 0 ? [] : lines.slice(first);
}
