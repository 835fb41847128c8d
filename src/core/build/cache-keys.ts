import { basePath } from "../text/path.ts";
import { filesInFolder, filesInSelection, selectionKey, type FileSelection } from "./cache-context.ts";
import { cacheInputsOf, isContext, sourceOf, toSelection, type CacheInput } from "./cache-inputs.ts";
import { operationText } from "./cache-operation.ts";
import type { CacheKeyInputs } from "./cache-key-inputs.ts";
import { baseInputOf } from "./layers-base-input.ts";
import { type IgnoreMatcher, parseDockerignore } from "../context/dockerignore.ts";
import type { Step, StepFolder } from "../llb/step.ts";

/** Gives equal texts the same number, over all builds that are compared. */
export class Interner {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** What a step's result is found by. */
export interface StepKey {
  readonly step: Step;
  /** Of the operation alone. */
  readonly operation: number;
  readonly inputs: readonly (CacheInput & { readonly key: number })[];
  /** Of the operation and all inputs: what the cache is asked for. */
  readonly key: number;
}

/** The cache keys of all steps of a build, by id. */
export function cacheKeysOf(world: CacheKeyInputs, interner: Interner): readonly StepKey[] {
  return new KeyRun(world, interner).run();
}

class KeyRun {
  private readonly keys: StepKey[] = [];
  private readonly contents = new Map<string, number>();
  private readonly ignores = new Map<string, IgnoreMatcher | null>();
  private readonly world: CacheKeyInputs;
  private readonly interner: Interner;

  constructor(world: CacheKeyInputs, interner: Interner) {
    this.world = world;
    this.interner = interner;
  }

  run(): readonly StepKey[] {
    for (const step of this.world.steps) {
      const operation = this.interner.numberOf(operationText(this.world, step));
      const inputs = cacheInputsOf(this.world, step).map((input) => ({ ...input, key: this.inputKey(input) }));
      const key = this.interner.numberOf(`step ${operation} ${inputs.map((input) => input.key).join()}`);
      this.keys.push({ step, operation, inputs, key });
    }
    return this.keys;
  }

  private inputKey({ step, selections }: CacheInput): number {
    if (selections === null) return this.keys[step]?.key ?? -1;
    return this.interner.numberOf(`input ${selections.map((one) => this.contentOf(step, one)).join()}`);
  }

  /**
   * What stands for the bytes that `selection` takes of a step's result: from the top down, through what is only written
   * over, to what nobody can look into, and from there what each step adds to that.
   */
  private contentOf(id: number, selection: FileSelection): number {
    const selected = selectionKey(selection);
    const above: Step[] = [];
    let step = this.world.steps[id];
    let content = step && this.contents.get(`${step.id} ${selected}`);
    while (content === undefined && step && (step.op.kind === "file" || step.op.kind === "merge")) {
      above.push(step);
      step = this.world.steps[baseInputOf(this.world, step)];
      content = step && this.contents.get(`${step.id} ${selected}`);
    }
    if (content === undefined) {
      content = this.interner.numberOf(JSON.stringify([selected, this.describeBottom(step, selection)]));
      if (step) this.contents.set(`${step.id} ${selected}`, content);
    }
    for (const one of above.toReversed()) {
      for (const written of this.describeWritten(one, selection).toReversed()) {
        content = this.interner.numberOf(JSON.stringify([content, written]));
      }
      this.contents.set(`${one.id} ${selected}`, content);
    }
    return content;
  }

  /** Nobody knows what a command writes: run again, everything it could have written counts as new. */
  private describeBottom(step: Step | undefined, selection: FileSelection): string {
    if (!step) return "nothing";
    return isContext(step) ? this.describeFiles(selection, step) : this.describeMade(step, selection);
  }

  /** What a command, or an image, leaves where `selection` looks. */
  private describeMade({ id }: Step, selection: FileSelection): string {
    const same = this.world.sameResults.get(id);
    if (same === undefined) return `of ${this.keys[id]?.key}`;
    const copied = same === "all" ? [] : this.describeCopiedBelow(id, selection);
    return JSON.stringify([`same ${this.keys[id]?.operation}`, copied]);
  }

  /**
   * What was copied below a command that writes the same, as far as it is selected: whole copies into the selected
   * directory, and the selected part of those that the directory is in. The rest of the directory is the command's.
   */
  private describeCopiedBelow(id: number, selection: FileSelection): string[] {
    const directory = withSlash(fixedPath(selection));
    const copied: string[] = [];
    for (let step = this.baseOf(this.world.steps[id]); step; step = this.baseOf(step)) {
      if (step.op.kind !== "file") continue;
      const copies = step.op.actions.filter(({ action }) => action === "copy");
      if (copies.some(({ dest }) => asDirectory(dest).startsWith(directory))) {
        copied.push(`copied ${this.keys[step.id]?.key}`);
        continue;
      }
      for (const copy of copies) {
        const dest = asDirectory(copy.dest);
        const source = sourceOf(this.world.steps, step, copy, baseInputOf(this.world, step));
        const from = toSelection(copy);
        if (source < 0 || from.hasWildcards || !directory.startsWith(dest)) continue;
        const path = `${withSlash(from.path)}${selection.path.slice(dest.length)}`;
        copied.push(`part ${this.contentOf(source, { ...selection, path })}`);
      }
    }
    return copied;
  }

  private baseOf(step: Step | undefined): Step | undefined {
    return step && this.world.steps[baseInputOf(this.world, step)];
  }

  /** What a step puts where `selection` looks; nothing where that is untouched. */
  private describeWritten(step: Step, selection: FileSelection): string[] {
    const { op, inputs } = step;
    if (op.kind === "merge") return inputs.slice(1).map((input) => `merged ${this.contentOf(input, selection)}`);
    if (op.kind !== "file") return [];
    const base = baseInputOf(this.world, step);
    return op.actions
      .filter(({ dest }) => mayOverlap(selection, dest))
      .map((action) => {
        const source = sourceOf(this.world.steps, step, action, base);
        const content = source < 0 ? "" : this.contentOf(source, toSelection(action));
        return JSON.stringify([{ ...action, src: basePath(action.src) }, content]);
      });
  }

  /** Every selection asks for it again. */
  private ignoredIn({ ignore }: StepFolder): IgnoreMatcher | null {
    let matcher = this.ignores.get(ignore);
    if (matcher === undefined) {
      const parsed = parseDockerignore(ignore);
      matcher = parsed.ok ? parsed.value : null;
      this.ignores.set(ignore, matcher);
    }
    return matcher;
  }

  private describeFiles(selection: FileSelection, { folder }: Step): string {
    const { files, changedFiles, ignored } = this.world;
    const named = filesInFolder(folder, files);
    const changed = new Set(named.flatMap(({ own, file }) => (changedFiles.has(file) ? [own] : [])));
    const selected = filesInSelection(
      named.map(({ own }) => own),
      selection,
      folder === undefined ? ignored : this.ignoredIn(folder),
    );
    return selected.map((file) => (changed.has(file) ? `${file} changed` : file)).join("\0");
  }
}

/** Whether something that is written to `dest` can be part of what is selected. */
function mayOverlap(selection: FileSelection, dest: string): boolean {
  const left = withSlash(fixedPath(selection));
  const right = asDirectory(dest);
  return left.startsWith(right) || right.startsWith(left);
}

/** The path, or the directory that its wildcards are in. */
function fixedPath({ path, hasWildcards }: FileSelection): string {
  return hasWildcards ? path.slice(0, path.search(/[\\*?[]/)).replace(/[^/]*$/, "") : path;
}

/** A destination as the directory that it is, or would be. */
function asDirectory(dest: string): string {
  return withSlash(dest.replace(/\/\.$/, ""));
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}
