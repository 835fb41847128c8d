import { withIgnoreLine } from "../../folder/ignore-line.ts";
import { atTop, findNeedless } from "../../folder/needless.ts";
import { dependencyInstalls } from "../../lint/facts/packages/dependency-installs.ts";
import { ignoredByDockerignore } from "../../lint/facts/dockerignore.ts";
import type { Facts } from "../../lint/facts/facts.ts";
import { transfers } from "../../lint/facts/transfers.ts";
import type { Refactoring, RewriteNote } from "../refactoring.ts";
import { builtRuns } from "./read-runs.ts";
import { mountedFromContext, overlaps } from "./taken-paths.ts";

/** Writes a `.dockerignore` for a file that copies everything: without what the build makes itself or has no use for. */
export const ignoreFile: Refactoring = {
  find: ({ analysis, facts }) => {
    const { options, build } = analysis;
    if (options.dockerfileIgnore !== undefined) return [];
    const sources = build.steps.flatMap(({ op }) =>
      op.kind === "source" && op.identifier === "local://context" ? [op.local?.follow ?? []] : [],
    );
    if (sources.length === 0) return [];
    // of paths that COPY names, BuildKit is sent nothing else anyway
    const lines = sources.some((paths) => paths.length === 0) ? needlessLines(facts) : [];
    if (lines.length === 0) return [];
    const own: RewriteNote[] = options.dockerignore === undefined ? [{ id: "may-have-own-ignore-file" }] : [];
    return [
      {
        key: "dockerignore",
        edits: [],
        dockerignore: lines.reduce(withIgnoreLine, options.dockerignore ?? ""),
        scope: {},
        notes: [{ id: "not-sent", lines }, ...own],
      },
    ];
  },
  reasonFor: () => null,
};

/** What the build makes itself or has no use for, as far as its commands tell, and what is not left out yet. */
function needlessLines(facts: Facts): readonly string[] {
  const ignores = ignoredByDockerignore(facts);
  const scripts = builtRuns(facts).map(({ script }) => script.text);
  const isNamed = (words: RegExp): boolean => scripts.some((text) => words.test(text));
  const installs = new Set(
    dependencyInstalls(facts)
      .filter(({ at }) => facts.isBuilt(at.stage))
      .map(({ ecosystem }) => ecosystem),
  );
  const isNode = ["npm", "yarn", "pnpm", "bun"].some((one) => installs.has(one as "npm"));
  const isPython = ["pip", "poetry", "uv", "pipenv"].some((one) => installs.has(one as "pip"));
  // the same lines as for a folder that is open
  const lineFor = (name: string): string => findNeedless(name, true, scripts)?.line ?? "";
  const candidates: readonly (readonly [line: string, path: string, isNeedless: boolean])[] = [
    // a version may come from the history, as `go build` writes it into a program
    [
      atTop(lineFor(".git")),
      ".git",
      !isNamed(/\bgit\b|\.git\b|setuptools[-_]scm|versioneer|goreleaser|gitversion/i) && !installs.has("go"),
    ],
    [lineFor("node_modules"), "node_modules", isNode && installsAnew(facts)],
    [atTop(lineFor(".venv")), ".venv", isPython && !isNamed(/\.venv/)],
    [lineFor("__pycache__"), "__pycache__", isPython],
    [atTop(lineFor("target")), "target", (installs.has("cargo") || installs.has("maven")) && !isMade(facts, "/target")],
    [lineFor("bin"), "bin", installs.has("dotnet") && !isMade(facts, "/bin")],
    [lineFor("obj"), "obj", installs.has("dotnet") && !isMade(facts, "/obj")],
    [atTop(lineFor(".gradle")), ".gradle", installs.has("gradle")],
    ["Dockerfile*", "Dockerfile", !isNamed(/Dockerfile/i) && !isTaken(facts, /(?:^|\/)Dockerfile/i)],
    [".dockerignore", ".dockerignore", !isNamed(/\.dockerignore/)],
  ];
  const mounted = mountedFromContext(facts);
  const lines = candidates
    .filter(
      ([line, path, isNeedless]) =>
        isNeedless && line !== "" && !ignores(path) && !mounted.some((one) => mayHold(one, line, path)),
    )
    .map(([line]) => line);
  // the file that is built and its ignore file alone are not worth writing a file
  return lines.some((line) => !/^(?:Dockerfile\*|\.dockerignore)$/.test(line)) ? lines : [];
}

/** What a RUN mounts of the build context, `mounted`, may be a part of what the line leaves out, or hold some of it. */
function mayHold(mounted: string | null, line: string, path: string): boolean {
  if (mounted === null || overlaps(mounted, `/${path}`)) return true;
  const name = mounted.slice(mounted.lastIndexOf("/") + 1);
  if (line === "Dockerfile*") return mounted.startsWith("/Dockerfile");
  // a name without a dot may be that of a directory
  return line.startsWith("**/") && (mounted.split("/").includes(path) || !name.includes("."));
}

/** The libraries are installed in every stage that copies everything, so those of the machine are never used. */
function installsAnew(facts: Facts): boolean {
  const copying = transfers(facts).filter(
    ({ at, isFromContext, paths }) =>
      isFromContext && facts.isBuilt(at.stage) && paths.some(({ path }) => path === "/"),
  );
  const installing = new Set(dependencyInstalls(facts).map(({ at }) => at.stage));
  const hasModules = (stage: number): boolean =>
    transfers(facts).some(
      ({ at, isFromContext, paths }) =>
        at.stage === stage && !isFromContext && paths.some(({ path }) => /node_modules/.test(path ?? "")),
    );
  return copying.every(
    ({ at }) => installing.has(at.stage) || hasModules(at.stage) || isBasedOn(facts, at.stage, installing),
  );
}

function isBasedOn(facts: Facts, stage: number, installing: ReadonlySet<number>): boolean {
  let base = facts.input.stages[stage]?.base;
  while (base?.kind === "stage") {
    if (installing.has(base.index)) return true;
    base = facts.input.stages[base.index]?.base;
  }
  return false;
}

/** A COPY takes something of that name from the build context. */
function isTaken(facts: Facts, name: RegExp): boolean {
  return transfers(facts).some(
    ({ isFromContext, paths }) => isFromContext && paths.some(({ path }) => name.test(path ?? "")),
  );
}

/** It is copied from the build context by name: somebody built it before. */
function isMade(facts: Facts, prefix: string): boolean {
  return transfers(facts).some(
    ({ isFromContext, paths }) => isFromContext && paths.some(({ path }) => path?.startsWith(prefix)),
  );
}
