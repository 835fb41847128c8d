import {
  dependencyInstalls,
  type DependencyInstall,
  type Ecosystem,
} from "../../lint/facts/packages/dependency-installs.ts";
import type { Facts } from "../../lint/facts/facts.ts";
import { stepsAt } from "../../lint/facts/steps-at.ts";
import { type StageTransfer, transfersOf } from "../../lint/facts/transfers.ts";
import type { AnalyzeOptions } from "../../analysis.ts";
import { ignoredByDockerignore } from "../../lint/facts/dockerignore.ts";
import { insert } from "../../lint/fix/edits.ts";
import type { TextEdit } from "../../lint/problem.ts";
import { lineEndOf } from "../../lint/fix/line-start.ts";
import { hasFlag } from "../../shell/script/shell-args.ts";
import { hasCacheMount } from "../../source/mounts.ts";
import type { Refactoring, Rewrite, RewriteNote } from "../refactoring.ts";
import { aboveComments } from "./above-comments.ts";
import { withIgnoreLine } from "../../folder/ignore-line.ts";

/** Rules whose fixes move what rarely changes above what often does. */
const ORDER_RULES = new Set(["stages/copy-before-install", "stages/packages-after-copy"]);

/** Copies what names the dependencies, and installs them, before the sources are copied. */
export const manifestsFirst: Refactoring = {
  find: ({ analysis, facts, problems }) => [
    ...problems
      .filter(({ rule }) => ORDER_RULES.has(rule))
      .flatMap(({ rule, fixes, message }) =>
        fixes.map(
          ({ edits }): Rewrite => ({
            key: `${rule} ${message}`,
            edits,
            scope: { movesSteps: true },
            notes: [],
            ...withoutModules(facts, analysis.options, edits),
          }),
        ),
      ),
    ...withoutProject(facts),
  ],
  // what is left of a RUN behind the sources is new as well, so only the copies are explained
  reasonFor: (line) => (/^\s*(?:COPY|ADD)\b/i.test(line) ? "install-first" : null),
};

/** What is installed before everything is copied must not be overwritten by what is in the project's folder. */
function withoutModules(
  facts: Facts,
  { dockerignore, dockerfileIgnore }: AnalyzeOptions,
  edits: readonly TextEdit[],
): Pick<Rewrite, "dockerignore" | "notes"> | null {
  const isNode = edits.some(({ text }) => /\bpackage(?:\*)?\.json\b/.test(text));
  if (!isNode || dockerfileIgnore !== undefined || ignoredByDockerignore(facts)("node_modules")) return null;
  const lines = ["**/node_modules"];
  const own: readonly RewriteNote[] = dockerignore === undefined ? [{ id: "may-have-own-ignore-file" }] : [];
  return { dockerignore: lines.reduce(withIgnoreLine, dockerignore ?? ""), notes: [{ id: "not-sent", lines }, ...own] };
}

/** How a package manager installs the dependencies alone, where it would install the project with them. */
interface Apart {
  readonly files: string;
  readonly flags: readonly string[];
}

const APART: Partial<Readonly<Record<Ecosystem, Apart>>> = {
  composer: { files: "composer.json composer.lock*", flags: ["no-scripts", "no-autoloader"] },
  poetry: { files: "pyproject.toml poetry.lock*", flags: ["no-root"] },
  uv: { files: "pyproject.toml uv.lock*", flags: ["no-install-project"] },
};

/** Instructions that change nothing for an installation that comes before them. */
const INDIFFERENT = new Set("label expose volume stopsignal cmd entrypoint healthcheck".split(" "));

/** Composer, Poetry and uv install the project with its dependencies: these first, and the project again where it was. */
function withoutProject(facts: Facts): readonly Rewrite[] {
  return dependencyInstalls(facts).flatMap((install): Rewrite[] => {
    const { at, command, ecosystem, isOnlyInstall } = install;
    const apart = APART[ecosystem];
    const copy = transfersOf(facts, at.stage).find(isEverything);
    if (!apart || !copy || !isOnlyInstall || !facts.isBuilt(at.stage) || hasCacheMount(at)) return [];
    if (copy.at.range.start > at.range.start || !isPlain(install) || !runsWhereCopied(facts, copy, install)) return [];
    if (ecosystem === "uv" && command.args[0]?.text !== "sync") return [];
    const between = facts.instructions.slice(copy.at.holder.index + 1, at.holder.index);
    const isFirst = !dependencyInstalls(facts).some(
      (other) =>
        other !== install &&
        other.at.stage === at.stage &&
        other.ecosystem === ecosystem &&
        other.at.range.start < at.range.start,
    );
    if (!isFirst || !between.every(({ keyword }) => INDIFFERENT.has(keyword))) return [];
    const range = at.scriptRange(command);
    const written = at.text.slice(range.start, range.end);
    const wanted = facts.ships(at.stage) ? [...apart.flags, "no-cache"] : apart.flags;
    const flags = wanted.filter((flag) => !hasFlag(command, flag)).map((flag) => ` --${flag}`);
    const lineEnd = lineEndOf(at);
    const destination = copy.at.argumentWords.at(-1)?.text ?? "";
    const head = copy.at.text.slice(copy.at.keywordRange.start, copy.at.rangeOf(copy.paths[0]?.word).start);
    const folder = destination.endsWith("/") ? destination : `${destination}/`;
    const lines = [
      `${head}${apart.files} ${folder}`,
      `${at.text.slice(at.keywordRange.start, range.start)}${written}${flags.join("")}`,
    ];
    const edits = [insert(aboveComments(copy.at), lines.map((line) => line + lineEnd).join(""))];
    return [{ key: `${ecosystem} ${written}`, edits, scope: { movesSteps: true }, notes: [] }];
  });
}

function isEverything({ at, isFromContext, paths: [path, ...others] }: StageTransfer): boolean {
  return (
    isFromContext &&
    others.length === 0 &&
    path?.path === "/" &&
    !at.syntax.isJson &&
    !/[$"']/.test(at.argumentWords.at(-1)?.text ?? "$")
  );
}

/** The installation is the first thing its RUN does, and written on one line. */
function isPlain({ at, command }: DependencyInstall): boolean {
  const { script, syntax, holder } = at;
  const range = at.scriptRange(command);
  return (
    script.commands[0] === command &&
    command.depth === 0 &&
    command.assignments.length === 0 &&
    command.redirects.length === 0 &&
    !script.isBroken &&
    !syntax.isJson &&
    holder.heredocs.length === 0 &&
    !at.text.slice(at.range.start, range.end).includes("\n")
  );
}

function runsWhereCopied(facts: Facts, copy: StageTransfer, { at }: DependencyInstall): boolean {
  const folder = copy.paths[0]?.destination?.replace(/(?<=.)\/+$/, "");
  return folder !== undefined && stepsAt(facts, at).some(({ op }) => op.kind === "exec" && op.cwd === folder);
}
