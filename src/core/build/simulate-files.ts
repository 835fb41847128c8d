import { applyMode } from "../context/copy/apply-mode.ts";
import { copyFiles, type CopyAction } from "../context/copy/copy-files.ts";
import { keyProblems, type KeySelector } from "../context/copy/content-key.ts";
import { makeDirectories } from "../context/copy/make-directories.ts";
import { Touched } from "../context/copy/touched.ts";
import { overlay } from "../context/tree/overlay.ts";
import { listPaths } from "../context/tree/list-paths.ts";
import { FileTree } from "../context/tree/file-tree.ts";
import { resolvePath } from "../context/tree/resolve-path.ts";
import { type DecideTree, transfer, type Transfer } from "../context/transfer/transfer.ts";
import { hasWildcards } from "../context/wildcards.ts";
import type { LlbConversion } from "../llb/convert.ts";
import { listVertices } from "../llb/merge-steps.ts";
import type { Vertex, VertexAction } from "../llb/vertex.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import { compareBytes } from "../text/compare.ts";
import { joinPath } from "../text/path.ts";
import { fail, type Result } from "../text/result.ts";
import { instructionLines } from "./instruction-lines.ts";
import { landedFiles, sortLanded } from "./landed-files.ts";
import type {
  ContextCopy,
  ContextMount,
  ContextTransfer,
  LandedAction,
  LandedFile,
  LandedPart,
  StepFailure,
  TargetFiles,
} from "./target-files.ts";

/** More files than a build of use writes; the steps after them are left out. */
const MAX_WRITES = 2_000_000;

/**
 * What the steps of a target do with the files of the build context: images are empty file systems, RUN changes nothing.
 * `build` is that of `conversion`, whose steps are listed.
 */
export function simulateFiles(
  conversion: LlbConversion,
  build: TargetBuild,
  files: FileTree,
  decide?: DecideTree,
): TargetFiles {
  const output = (conversion.target && conversion.builds.get(conversion.target)?.output) ?? null;
  const vertices = listVertices(output, build.steps.length);
  const simulation = new Simulation(conversion, files, decide);
  if (build.isPlanned && build.error === null) simulation.run(vertices);
  return simulation.finish(output);
}

class Simulation {
  private readonly conversion: LlbConversion;
  private readonly files: FileTree;
  private readonly decide: DecideTree | undefined;
  /** What is there after each step, by its id. */
  private readonly trees: FileTree[] = [];
  private readonly copies: ContextCopy[] = [];
  private readonly mounts: ContextMount[] = [];
  private readonly failures: StepFailure[] = [];
  private sent: Result<Transfer> | null = null;
  private writes = 0;
  private isComplete = true;

  constructor(conversion: LlbConversion, files: FileTree, decide: DecideTree | undefined) {
    this.conversion = conversion;
    this.files = files;
    this.decide = decide;
  }

  run(vertices: readonly Vertex[]): void {
    this.sent = this.transferContext(vertices);
    if (this.sent?.ok === false) return;
    for (const vertex of vertices) {
      if (this.writes > MAX_WRITES) {
        this.isComplete = false;
        return;
      }
      this.trees[vertex.step] = this.visit(vertex);
    }
  }

  finish(output: Vertex | null): TargetFiles {
    const { sent, copies, mounts, failures, isComplete } = this;
    return {
      transfer: sent && toContextTransfer(sent),
      copies,
      mounts,
      failures,
      result: this.treeOf(output),
      isComplete,
    };
  }

  private transferContext(vertices: readonly Vertex[]): Result<Transfer> | null {
    const { contextVertex } = this.conversion;
    if (contextVertex.kind !== "source" || !contextVertex.local || !vertices.includes(contextVertex)) return null;
    const { paths, exclude } = contextVertex.local;
    const follow = paths.has("/") ? [] : [...paths].map((path) => joinPath(".", path)).toSorted(compareBytes);
    return transfer(this.files, follow, exclude, this.decide);
  }

  private visit(vertex: Vertex): FileTree {
    switch (vertex.kind) {
      case "source":
        return this.visitSource(vertex);
      case "merge":
        return overlay(vertex.sources.map((source) => this.treeOf(source)));
      case "exec":
        this.visitMounts(vertex);
        return this.treeOf(vertex.base);
      case "file":
        return this.visitFile(vertex);
    }
  }

  private treeOf(vertex: Vertex | null): FileTree {
    return (vertex && this.trees[vertex.step]) ?? new FileTree();
  }

  private visitSource(vertex: Extract<Vertex, { readonly kind: "source" }>): FileTree {
    if (vertex === this.conversion.contextVertex && this.sent?.ok) return this.sent.value.tree;
    const tree = new FileTree();
    const name = vertex.attrs["http.filename"];
    if (name !== undefined)
      tree.set(joinPath("/", name), { kind: "file", mode: 0o600, size: 0, origin: "", entries: [] });
    return tree;
  }

  private visitMounts(vertex: Extract<Vertex, { readonly kind: "exec" }>): void {
    const { contextVertex } = this.conversion;
    const own = vertex.mounts.filter(({ from, type }) => from === contextVertex && type === "bind");
    if (own.length === 0) return;
    const tree = this.treeOf(contextVertex);
    const problems = own.some(({ source }) => source === "" || source === "/")
      ? []
      : keyProblems(
          tree,
          own.map(({ source }) => toSelector(source)),
        );
    this.noteKeyFailures(vertex, problems);
    for (const { dest, source } of own) {
      const path = resolvePath(tree, source || "/");
      const node = path.ok ? tree.find(path.value) : "absent";
      this.mounts.push({
        step: vertex.step,
        destination: dest,
        source,
        sees: typeof node === "string" ? [] : listPaths(node),
        isAbsent: typeof node === "string",
      });
    }
  }

  private visitFile(vertex: Extract<Vertex, { readonly kind: "file" }>): FileTree {
    const { contextVertex } = this.conversion;
    const { actions } = vertex;
    const own = actions.filter(({ from }) => from === contextVertex);
    const base = this.treeOf(vertex.base);
    const problems = own.length > 0 ? keyProblems(this.treeOf(contextVertex), own.map(selectorOf)) : [];
    const lines = instructionLines(this.conversion, vertex);
    const landed: LandedAction[] = [];
    if (own.length > 0) this.copies.push({ step: vertex.step, lines, actions: landed });
    if (problems.length > 0) {
      this.noteKeyFailures(vertex, problems);
      return base;
    }
    const tree = base.copy();
    for (const action of actions) {
      const touched = new Touched();
      const done = this.act(tree, action, touched);
      this.writes += touched.size;
      if (action.from === contextVertex) landed.push(toLanded(action, !done.ok, landedFiles(tree, touched)));
      if (done.ok) continue;
      if (own.length > 0) this.failures.push({ step: vertex.step, lines, message: done.message });
      break;
    }
    return tree;
  }

  private act(tree: FileTree, action: VertexAction, touched: Touched): Result<void> {
    const { shown } = action;
    if (shown.action === "copy") return copyFiles(this.treeOf(action.from), tree, toCopyAction(action), touched);
    const path = resolvePath(tree, shown.dest);
    if (!path.ok) return path;
    if (shown.action === "mkdir") return makeDirectories(tree, path.value, shown.mode & 0o777, touched);
    const found = tree.find(path.value);
    if (typeof found !== "string" && found.kind === "directory") return fail(`open ${path.value}: is a directory`);
    tree.set(path.value, { kind: "file", mode: shown.mode & 0o777, size: shown.data.length, origin: "", entries: [] });
    return { ok: true, value: undefined };
  }

  private noteKeyFailures(vertex: Vertex, problems: readonly string[]): void {
    const lines = instructionLines(this.conversion, vertex);
    for (const problem of new Set(problems)) {
      const message = `failed to compute cache key: failed to calculate checksum of ref REF: ${problem}`;
      this.failures.push({ step: vertex.step, lines, message });
    }
  }
}

function toContextTransfer(sent: Result<Transfer>): ContextTransfer {
  if (!sent.ok) return { error: sent.message, paths: [], tree: new FileTree(), bytes: 0 };
  const { value } = sent;
  let paths: readonly string[] | null = null;
  return {
    error: "",
    tree: value.tree,
    get bytes() {
      return value.bytes;
    },
    get paths() {
      paths ??= value.paths;
      return paths;
    },
  };
}

function toLanded({ shown }: VertexAction, hasFailed: boolean, parts: readonly LandedPart[]): LandedAction {
  let sorted: readonly LandedFile[] | null = null;
  return {
    source: shown.src,
    destination: shown.dest,
    hasFailed,
    parts,
    get lands() {
      sorted ??= sortLanded(parts);
      return sorted;
    },
  };
}

function toCopyAction({ shown, modeText, isLocal }: VertexAction): CopyAction {
  return {
    source: shown.src,
    destination: shown.dest,
    include: shown.include,
    exclude: shown.exclude,
    mode: modeText === "" ? shown.mode : -1,
    changeMode: modeText === "" ? null : (mode, isDirectory) => applyMode(modeText, mode, isDirectory),
    unpacks: shown.unpack,
    isLocal,
  };
}

function selectorOf({ shown, required }: VertexAction): KeySelector {
  const { src, include, exclude } = shown;
  return { path: src, hasWildcard: hasWildcards(src), include, exclude, required };
}

function toSelector(path: string): KeySelector {
  return { path, hasWildcard: false, include: [], exclude: [], required: [] };
}
