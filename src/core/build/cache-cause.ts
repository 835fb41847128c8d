import { filesInFolder, filesInSelection } from "./cache-context.ts";
import { isContext } from "./cache-inputs.ts";
import type { StepKey } from "./cache-keys.ts";
import { operationParts } from "./cache-operation.ts";
import type { CacheKeyInputs } from "./cache-key-inputs.ts";
import { type IgnoreMatcher, parseDockerignore } from "../context/dockerignore.ts";
import type { StepFolder } from "../llb/step.ts";
import { lookUp } from "../text/look-up.ts";

/** One reason why a step is not found in the cache. */
export type CacheCause =
  /** The earlier build had no such step. */
  | { readonly kind: "new" }
  /** Parts of its operation are others: `command`, `workdir`, `user`, `mounts`, `actions`, `network`, `platform`… */
  | { readonly kind: "operation"; readonly parts: readonly string[] }
  /** Variables that it runs with, which have other values, came or went. */
  | { readonly kind: "environment"; readonly names: readonly string[] }
  /** What it reads of the context has changed: these files, where they are known. */
  | { readonly kind: "files"; readonly files: readonly string[] }
  /** An image or address leads to something else. */
  | { readonly kind: "source"; readonly platform: boolean }
  /** The step it builds on is run again. */
  | { readonly kind: "base"; readonly step: number }
  /** What it copies or mounts is made again. */
  | { readonly kind: "content"; readonly step: number };

interface CauseRequest {
  readonly before: CacheKeyInputs;
  readonly after: CacheKeyInputs;
  readonly key: StepKey;
  readonly counterpart: StepKey | null;
  readonly earlier: readonly StepKey[];
  readonly later: readonly StepKey[];
  readonly known: ReadonlySet<number>;
}

/** Why a step runs again: the reasons in itself first, then those in its inputs. At least one. */
export function causesOf(request: CauseRequest): readonly CacheCause[] {
  const { key, counterpart } = request;
  if (counterpart === null) return [...inputCauses(request), { kind: "new" }];
  const own = key.operation === counterpart.operation ? [] : operationCauses(request, counterpart);
  const causes = [...own, ...inputCauses(request)];
  return causes.length > 0 ? causes : [{ kind: "new" }];
}

function operationCauses({ before, after, key }: CauseRequest, counterpart: StepKey): CacheCause[] {
  const was = operationParts(before, counterpart.step);
  const is = operationParts(after, key.step);
  const parts = Object.keys({ ...was, ...is }).filter(
    (part) => JSON.stringify(lookUp(was, part)) !== JSON.stringify(lookUp(is, part)),
  );
  if (key.step.op.kind === "source") return [{ kind: "source", platform: parts.includes("platform") }];
  const causes: CacheCause[] = [];
  const others = parts.filter((part) => part !== "env");
  if (others.length > 0) causes.push({ kind: "operation", parts: others });
  if (parts.includes("env"))
    causes.push({ kind: "environment", names: changedVariables(counterpart.step.op, key.step.op) });
  return causes;
}

type Op = StepKey["step"]["op"];

function changedVariables(was: Op, is: Op): string[] {
  const old = was.kind === "exec" ? was.env : [];
  const now = is.kind === "exec" ? is.env : [];
  const changed = [...old.filter((entry) => !now.includes(entry)), ...now.filter((entry) => !old.includes(entry))];
  return [...new Set(changed.map((entry) => entry.split("=", 1)[0] ?? ""))];
}

/** Inputs that are made again, or whose files have changed; a cached input is the cause of nothing. */
function inputCauses({ before, after, key, counterpart, earlier, later, known }: CauseRequest): CacheCause[] {
  return key.inputs.flatMap((input, position): CacheCause[] => {
    const made = later[input.step];
    if (!made) return [];
    if (isContext(made.step)) {
      if (counterpart !== null && counterpart.inputs[position]?.key === input.key) return [];
      const was = earlier[counterpart?.inputs[position]?.step ?? -1]?.step.folder ?? made.step.folder;
      const files = changedFilesOf({ before, after, was, is: made.step.folder }, input.selections ?? []);
      return files.length > 0 ? [{ kind: "files", files }] : [];
    }
    if (known.has(made.key)) return [];
    // unless what it takes of the input is the same as before
    if (input.selections !== null && counterpart?.inputs.some((other) => other.key === input.key)) return [];
    return [{ kind: input.selections === null ? "base" : "content", step: input.step }];
  });
}

/** Two builds, and of a project the folder that the context is in each. */
interface ContextChange {
  readonly before: CacheKeyInputs;
  readonly after: CacheKeyInputs;
  readonly was: StepFolder | undefined;
  readonly is: StepFolder | undefined;
}

function changedFilesOf(
  { before, after, was: folderBefore, is: folder }: ContextChange,
  selections: NonNullable<StepKey["inputs"][number]["selections"]>,
): string[] {
  const files = new Set<string>();
  for (const selection of selections) {
    const was = new Set(filesInSelection(ownFiles(after, folder), selection, ignoredIn(before, folderBefore)));
    const is = new Set(filesInSelection(ownFiles(after, folder), selection, ignoredIn(after, folder)));
    for (const { own, file } of filesInFolder(folder, after.files)) {
      const isOther = was.has(own) !== is.has(own);
      const hasChanged = is.has(own) && before.changedFiles.has(file) !== after.changedFiles.has(file);
      if (isOther || hasChanged) files.add(file);
    }
  }
  return [...files];
}

function ownFiles({ files }: CacheKeyInputs, folder: StepFolder | undefined): readonly string[] {
  return filesInFolder(folder, files).map(({ own }) => own);
}

function ignoredIn({ ignored }: CacheKeyInputs, folder: StepFolder | undefined): IgnoreMatcher | null {
  if (folder === undefined) return ignored;
  const parsed = parseDockerignore(folder.ignore);
  return parsed.ok ? parsed.value : null;
}
