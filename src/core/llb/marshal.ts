import { compareBytes } from "../text/compare.ts";
import { trimList } from "../text/trim-list.ts";
import { toLocalSource } from "./local-source.ts";
import { isSameVertex, sketchVertex } from "./same-vertex.ts";
import type { Step, StepMount, StepOp } from "./step.ts";
import type { Vertex, VertexMount } from "./vertex.ts";

/**
 * The steps that lead to `target`, in the order BuildKit lists them: inputs first, equal vertices once (with the name,
 * stage, and line of the last); as `llb.State.Marshal`.
 */
export function marshal(target: Vertex | null): Step[] {
  const marshaller = new Marshaller();
  if (target) marshaller.visit(target);
  return marshaller.steps;
}

type Draft = { -readonly [Key in keyof Step]: Step[Key] } & { alsoIn?: number[] };

const MERGE: StepOp = { kind: "merge" };

class Marshaller {
  readonly steps: Draft[] = [];
  /** For each step the vertex that was first put on it: mostly it is the only one. */
  private readonly firstUpon: (Vertex | null)[] = [];
  /** The further vertices that became steps, by what equal ones have in common. */
  private readonly bySketch = new Map<string, Vertex[]>();

  /** Depth first without recursion: a file of 10,000 RUNs is 10,000 vertices deep. */
  visit(target: Vertex): void {
    const pending = [target];
    for (let vertex = pending.at(-1); vertex; vertex = pending.at(-1)) {
      // it stays below its inputs until these are listed
      if (vertex.step < 0 && pushInputs(pending, vertex)) continue;
      pending.pop();
      if (vertex.step < 0) this.add(vertex);
    }
  }

  private add(vertex: Vertex): void {
    const same = this.findSame(vertex);
    if (same) {
      vertex.step = same.step;
      const step = this.steps[same.step];
      if (step) takeName(step, vertex);
      return;
    }
    const id = this.steps.length;
    vertex.step = id;
    const inputs = startInputs(vertex);
    const op = toOp(vertex, inputs);
    this.steps.push({ id, name: vertex.name, inputs, op, stage: vertex.stage, line: vertex.line });
    this.firstUpon.push(null);
  }

  /** The equal vertex that is listed already. If there is none, this one is kept for those that come. */
  private findSame(vertex: Vertex): Vertex | undefined {
    const base = baseOf(vertex);
    if (base) {
      const first = this.firstUpon[base.step];
      if (!first) {
        this.firstUpon[base.step] = vertex;
        return undefined;
      }
      if (isSameVertex(vertex, first)) return first;
    }
    const sketch = sketchVertex(vertex);
    const alike = this.bySketch.get(sketch);
    if (!alike) {
      this.bySketch.set(sketch, [vertex]);
      return undefined;
    }
    const same = alike.find((other) => isSameVertex(vertex, other));
    if (!same) alike.push(vertex);
    return same;
  }
}

/** Has `step` named by `vertex`, and in the stage that the name says; also in the one where it was. */
function takeName(step: Draft, { name, stage, line }: Vertex): void {
  if (step.stage !== stage) (step.alsoIn ??= []).push(step.stage);
  step.name = name;
  step.stage = stage;
  step.line = line;
}

/** What equal vertices have in common, if anything. */
function baseOf(vertex: Vertex): Vertex | null {
  if (vertex.kind === "source") return null;
  return vertex.kind === "merge" ? (vertex.sources[0] ?? null) : vertex.base;
}

/** The inputs that a vertex begins with: for most all of them, in a list of just that size. */
function startInputs(vertex: Vertex): number[] {
  if (vertex.kind === "source" || vertex.kind === "merge") return [];
  if (vertex.kind === "exec" && vertex.mounts.length > 0) return [];
  const base = vertex.base?.step ?? -1;
  const from = (vertex.kind === "file" ? vertex.actions[0]?.from?.step : undefined) ?? base;
  if (base < 0) return [];
  return base === from ? [base] : [base, from];
}

/** Notes in `inputs` the steps that the vertex waits for. */
function toOp(vertex: Vertex, inputs: number[]): StepOp {
  switch (vertex.kind) {
    case "source":
      return toSourceOp(vertex);
    case "merge":
      for (const source of vertex.sources) inputs.push(source.step);
      return MERGE;
    case "file":
      addInput(inputs, vertex.base);
      for (let at = 0; at < vertex.actions.length; at++) addInput(inputs, vertex.actions[at]?.from);
      return { kind: "file", actions: vertex.actions.map(({ shown }) => shown) };
    case "exec": {
      const { args, cwd, user, env, network, security } = vertex;
      const mounts = toMounts(vertex, inputs);
      return { kind: "exec", args, cwd, user, env, mounts, network, security };
    }
  }
}

function toSourceOp({ identifier, attrs, local }: Extract<Vertex, { readonly kind: "source" }>): StepOp {
  const source = { kind: "source", identifier, attrs } as const;
  return local ? { ...source, local: toLocalSource(local) } : source;
}

type ExecVertex = Extract<Vertex, { readonly kind: "exec" }>;

function toMounts(vertex: ExecVertex, inputs: number[]): readonly StepMount[] {
  if (vertex.mounts.length === 0 && vertex.secretMounts.length === 0) {
    addInput(inputs, vertex.base);
    return NO_MOUNTS;
  }
  const mounts: StepMount[] = [];
  // the root is among the mounts by its destination: those that sort before it come first
  let hasRoot = false;
  for (const mount of vertex.mounts) {
    if (!hasRoot && compareBytes(mount.dest, "/") >= 0) {
      hasRoot = true;
      addInput(inputs, vertex.base);
    }
    mounts.push(toStepMount(mount, addInput(inputs, mount.from)));
  }
  if (!hasRoot) addInput(inputs, vertex.base);
  for (const mount of vertex.secretMounts) mounts.push(toStepMount(mount, -1));
  return trimList(mounts);
}

const NO_MOUNTS: readonly StepMount[] = [];

/** The position of a source among the inputs, each of which is listed once; -1 for an empty source. */
function addInput(inputs: number[], source: Vertex | null | undefined): number {
  if (!source) return -1;
  const known = inputs.indexOf(source.step);
  return known >= 0 ? known : inputs.push(source.step) - 1;
}

/**
 * Puts those inputs of a vertex on `pending` that are not listed, the first one on top; whether there are any. As
 * `Vertex.Inputs`: for files the base comes first, then the last action's source, then those before it.
 */
function pushInputs(pending: Vertex[], vertex: Vertex): boolean {
  const { length } = pending;
  switch (vertex.kind) {
    case "source":
      break;
    case "merge":
      for (let at = vertex.sources.length - 1; at >= 0; at--) pushUnlisted(pending, vertex.sources[at]);
      break;
    case "file":
      for (let at = 0; at < vertex.actions.length; at++) pushUnlisted(pending, vertex.actions[at]?.from);
      pushUnlisted(pending, vertex.base);
      break;
    case "exec":
      if (vertex.mounts.length === 0) pushUnlisted(pending, vertex.base);
      else pushMountInputs(pending, vertex);
      break;
  }
  return pending.length > length;
}

/** As in `toMounts`, the last one first. */
function pushMountInputs(pending: Vertex[], { mounts, base }: ExecVertex): void {
  const root = mounts.findIndex(({ dest }) => compareBytes(dest, "/") >= 0);
  if (root < 0) pushUnlisted(pending, base);
  for (let at = mounts.length - 1; at >= 0; at--) {
    pushUnlisted(pending, mounts[at]?.from);
    if (at === root) pushUnlisted(pending, base);
  }
}

function pushUnlisted(pending: Vertex[], vertex: Vertex | null | undefined): void {
  if (vertex && vertex.step < 0) pending.push(vertex);
}

function toStepMount(
  { type, dest, source, readonly, cacheId, sharing, secret }: VertexMount,
  input: number,
): StepMount {
  return { type, dest, source, readonly, cacheId, sharing, secret, input };
}
