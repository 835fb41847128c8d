import { findImage } from "../../images/find-image.ts";
import type { Problem } from "../../lint/problem.ts";
import { baseOf } from "./base-of.ts";
import { packageInstalls } from "../../lint/facts/packages/package-installs.ts";
import { findDifference, type Looked, rerunsAfterEdit } from "./checks/check-split.ts";
import { readCpp } from "./ecosystems/cpp.ts";
import { readDotnet } from "./ecosystems/dotnet.ts";
import { readGo } from "./ecosystems/go.ts";
import { readJava } from "./ecosystems/java.ts";
import { readNode } from "./ecosystems/node.ts";
import { readPhp } from "./ecosystems/php.ts";
import { readPython } from "./ecosystems/python.ts";
import { readRuby } from "./ecosystems/ruby.ts";
import { readRust } from "./ecosystems/rust.ts";
import { installedInTheEnd, planInstalls } from "./packages/runtime-installs.ts";
import { unknownPackages } from "./packages/runtime-packages.ts";
import type { ReadRecipe, Recipe } from "./recipe.ts";
import { readStage, type StageReading } from "./read-stage.ts";
import { slimVariant } from "./runtime-image.ts";
import { startedWords } from "./stage-commands.ts";
import { packageName } from "../../shell/package-commands.ts";
import { Facts } from "../../lint/facts/facts.ts";
import type { LeftOut, Split, SplitAnswers, SplitGains, SplitReason, SplitRefusal } from "./split-types.ts";
import { sourceFileOf } from "../source-file.ts";
import type { ImageConfig } from "../../llb/image-config.ts";
import { installAboveSources } from "./ordering/installs-above-sources.ts";
import { absentStart } from "./checks/absent-start.ts";
import { absentFile } from "./checks/missing-files.ts";
import { unwrapShells, wrapAgain } from "./unwrap-shells.ts";
import { writeStages } from "./write-stages.ts";

/** Looks at a text: with and without what is known of base images. */
export type LookAt = (text: string) => Looked;

/** The first that knows the file; a file of Ruby or PHP often builds its front end with Node. */
const RECIPES: readonly ReadRecipe[] = [
  readPhp,
  readDotnet,
  readJava,
  readGo,
  readRust,
  readRuby,
  readPython,
  readNode,
  readCpp,
];

/**
 * Proposes the file with its last stage split into one that builds and one that runs. The proposal is analyzed: it builds,
 * starts the same command as the same user with the same environment and ports, and has no more problems. Without that,
 * or where the program is not understood, there is none, with the reason.
 */
export function splitStages(text: string, answers: SplitAnswers, look: LookAt): Split {
  const seen = new Map<string, Looked>();
  const lookAt: LookAt = (one) => {
    const looked = seen.get(one) ?? look(one);
    seen.set(one, looked);
    return looked;
  };
  const before = lookAt(text);
  const { config } = before.plain.build;
  if (before.plain.build.error || !config) return none("not-building");
  const unwrapped = unwrapShells(text, before.known);
  const reading = readInOrder(unwrapped.text, config, lookAt);
  if (!reading) return none("no-image");
  if (reading.blocks.some(({ at }) => at.isTrigger)) return none("triggers");
  if (reading.starts.length === 0) return none("no-command");
  const [program = ""] = startedWords(reading);
  if (/^(?:make|just|task)$/.test(program)) return none("needs-tool", program);
  const recipe = findRecipe(reading, answers);
  if (!recipe) return none("no-build-step");
  if ("why" in recipe) return { kind: "none", why: recipe.why };
  const unknown = packageInstalls(reading.facts)
    .filter(({ at }) => at.stage === reading.from.at.stage)
    .flatMap((install) => unknownPackages(install) ?? []);
  if (unknown[0] !== undefined) return none("unknown-packages", unknown[0]);
  let best: Split | null = null;
  for (const layout of layoutsFor(reading, recipe)) {
    const { text: stages, buildStage } = writeStages(reading, layout.recipe, layout.isShared);
    const written = wrapAgain(stages, unwrapped);
    const after = lookAt(written);
    const split = toSplit(reading, layout.recipe, written, buildStage, before, after);
    if (split.kind === "ok" && after.allProblems <= before.allProblems) return split;
    if (best === null || (best.kind === "none" && split.kind === "ok")) best = split;
  }
  return best ?? none("not-building");
}

/** The stage with what it installs above the sources, where that can be told. */
function readInOrder(text: string, config: ImageConfig, lookAt: LookAt): StageReading | null {
  const { known } = lookAt(text);
  const options = { dockerignore: known.options.dockerignore, hadolint: undefined, includesOptIn: false };
  const reading = readStage({ ...known, ...options }, config);
  const moved = reading && installAboveSources(reading);
  return moved === null ? reading : readInOrder(moved, config, lookAt);
}

/** A way to write the stages. */
interface Layout {
  readonly recipe: Recipe;
  /** Both stages are built on a third one. */
  readonly isShared: boolean;
}

/** The ways to write the stages, the simplest first: the others repeat less of what is found fault with. */
function layoutsFor(reading: StageReading, recipe: Recipe): readonly Layout[] {
  const recipes = [
    recipe,
    ...(recipe.withCopiedTools ? [{ ...recipe, ...recipe.withCopiedTools }] : []),
    ...(recipe.linked.length > 0 ? [{ ...recipe, copiesLibraries: true }] : []),
    ...withCheckTools(reading, recipe),
    ...(recipe.inOneStage ? [{ ...recipe, ...recipe.inOneStage }] : []),
    ...onSameImage(reading, recipe),
  ];
  return recipes.flatMap((one) => {
    const sharing = one.runtimeImage === reading.image ? [false, true] : [false];
    return sharing.map((isShared): Layout => ({ recipe: one, isShared }));
  });
}

/** With the tools of health checks copied with their libraries, where nothing but programs is looked into for these. */
function withCheckTools(reading: StageReading, recipe: Recipe): readonly Recipe[] {
  const tools = planInstalls(reading, recipe).missing.filter((tool) => /^(?:curl|wget)$/.test(tool));
  if (tools.length === 0 || !recipe.linked.every((path) => path.startsWith("="))) return [];
  const paths = tools.map((tool) => `/usr/bin/${tool}`);
  return [
    {
      ...recipe,
      copiedTools: tools,
      artifacts: [...recipe.artifacts, ...paths.map((path) => ({ from: path, to: path }))],
      linked: [...recipe.linked, ...paths.map((path) => `=${path}`)],
      needsLibraries: true,
    },
  ];
}

/** On the image itself instead of its slim variant, which would have to be given what a health check starts. */
function onSameImage(reading: StageReading, recipe: Recipe): readonly Recipe[] {
  const { runtimeImage, leftOut } = recipe;
  const isSlim = runtimeImage !== reading.image && runtimeImage === slimVariant(baseOf(reading));
  // it would have to be given what a health check or a repository starts
  const downloads = reading.blocks.some(
    ({ at, text }) => at.keyword === "healthcheck" || /\b(?:curl|wget)\b.*\|/.test(text),
  );
  if (!isSlim || !downloads) return [];
  const left = leftOut.filter((one) => one !== "compiler" && one !== "headers");
  return left.length === 0 ? [] : [{ ...recipe, runtimeImage: reading.image, leftOut: left }];
}

function toSplit(
  reading: StageReading,
  recipe: Recipe,
  text: string,
  buildStage: string,
  before: Looked,
  after: Looked,
): Split {
  const difference = findDifference(before, after);
  if (difference !== null) return { kind: "none", why: difference };
  const missing = absentFile(reading, after.known) ?? absentStart(reading, after.known);
  if (missing !== null) return none("missing-file", missing);
  const worse = firstNewProblem(before.problems, after.problems);
  if (worse) return none("worse", worse.message);
  return {
    kind: "ok",
    text,
    questions: recipe.questions,
    reasons: reasonsFor(text, buildStage, recipe, addedLines(reading, before)),
    gains: gainsOf(reading, recipe, before, after),
  };
}

function none(id: SplitRefusal["id"], detail = ""): Split {
  return { kind: "none", why: { id, detail } };
}

function findRecipe(reading: StageReading, answers: SplitAnswers): ReturnType<ReadRecipe> {
  for (const read of RECIPES) {
    const recipe = read(reading, answers);
    if (recipe) return recipe;
  }
  return null;
}

/** A problem of the later list that makes it longer than the earlier one; null where it is not longer. */
function firstNewProblem(before: readonly Problem[], after: readonly Problem[]): Problem | null {
  if (after.length <= before.length) return null;
  const counts = new Map<string, number>();
  for (const { rule } of before) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const problem of after) {
    const left = counts.get(problem.rule) ?? 0;
    if (left === 0) return problem;
    counts.set(problem.rule, left - 1);
  }
  return after[0] ?? null;
}

function gainsOf(reading: StageReading, recipe: Recipe, before: Looked, after: Looked): SplitGains {
  const { ref } = baseOf(reading);
  const sourceFile = sourceFileOf(before.plain);
  const takesProject = recipe.artifacts.some(({ from }) => from === reading.project);
  const last = after.plain.stages.at(-1)?.base;
  // both stages are built on one that is on the same image
  const shipped = last?.kind === "image" ? last.ref : ref;
  return {
    stages: after.plain.build.reaches.length,
    baseBefore: reading.image,
    baseAfter: recipe.runtimeImage,
    megabytesBefore: findImage(ref)?.size?.unpackedMB ?? null,
    megabytesAfter: findImage(shipped)?.size?.unpackedMB ?? null,
    rerunsBefore: rerunsAfterEdit(before.plain, sourceFile),
    rerunsAfter: rerunsAfterEdit(after.plain, sourceFile),
    leftOut: [...new Set([...recipe.leftOut, ...packagesLeftOut(reading, after)])].filter(
      (one) => (one !== "sources" && one !== "build-files") || !takesProject,
    ),
  };
}

/** What packages of the distribution were there for that what ships no longer installs. */
function packagesLeftOut(reading: StageReading, after: Looked): readonly LeftOut[] {
  const { stages } = after.known;
  const installs = packageInstalls(new Facts({ ...reading.facts.input, ...after.known }));
  const shipped = new Set(
    installs.flatMap((install) =>
      install.at.stage === stages.length - 1 ? install.packages.map((word) => packageName(word)) : [],
    ),
  );
  const gone = installedInTheEnd(reading).filter((name) => !shipped.has(name));
  return [
    ...(gone.some((name) => COMPILER.test(name)) ? (["compiler"] as const) : []),
    ...(gone.some((name) => /-(?:dev|devel)$/.test(name)) ? (["headers"] as const) : []),
  ];
}

const COMPILER =
  /^(?:build-essential|build-base|base-devel|gcc.*|g\+\+.*|clang.*|gfortran|make|cmake|cargo|rustc|golang.*)$/;

/** Lines that the stage was given before it was split: what installs above the sources. */
function addedLines(reading: StageReading, before: Looked): readonly string[] {
  const original = new Set(before.known.text.split("\n"));
  return reading.facts.input.text.split("\n").filter((line) => line.startsWith("RUN ") && !original.has(line));
}

function reasonsFor(
  text: string,
  stage: string,
  { installFirst, extraStage }: Recipe,
  added: readonly string[],
): readonly SplitReason[] {
  const lines = text.split("\n");
  const lastFrom = lines.findLastIndex((line) => line.startsWith("FROM "));
  return lines.flatMap((line, index): SplitReason[] => {
    const id = reasonFor(line, index === lastFrom, stage, [...(installFirst ?? []), ...added], extraStage?.name);
    return id ? [{ line: index + 1, id }] : [];
  });
}

function reasonFor(
  line: string,
  isLastFrom: boolean,
  stage: string,
  installFirst: readonly string[],
  extra: string | undefined,
): SplitReason["id"] | null {
  if (isLastFrom) return "runtime";
  if (line.startsWith("FROM ") && line.endsWith(` AS ${stage}`)) return "build";
  if (line.startsWith("FROM ") && extra !== undefined && line.endsWith(` AS ${extra}`)) return "dependencies";
  if (line !== "" && installFirst.includes(line)) return "install-first";
  return line.startsWith("COPY --from=") && isTaken(line, stage, extra) ? "copies" : null;
}

function isTaken(line: string, stage: string, extra: string | undefined): boolean {
  return [stage, extra].some((name) => name !== undefined && line.startsWith(`COPY --from=${name} `));
}
