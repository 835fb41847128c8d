import { compareBytes } from "../text/compare.ts";
import { trimList } from "../text/trim-list.ts";
import { isSameVertex, sketchVertex } from "./same-vertex.ts";
import type { FileAction, Step, StepMount, StepOp } from "./step.ts";
import type { Vertex, VertexAction, VertexMount } from "./vertex.ts";

/**
 * The steps that lead to `target`, in the order BuildKit lists them: inputs first, equal vertices once (with the name
 * of the last); as `llb.State.Marshal`.
 */
export function marshal(target: Vertex | null): Step[] {
  const marshaller = new Marshaller();
  if (target) marshaller.visit(target);
  return marshaller.toSteps();
}

type Draft = { -readonly [Key in keyof Step]: Step[Key] };

const MERGE: StepOp = { kind: "merge" };

class Marshaller {
  private readonly drafts: Draft[] = [];
  private readonly ids = new Map<Vertex, number>();
  /** The vertices that became steps, by what equal ones have in common. */
  private readonly bySketch = new Map<string, Vertex[]>();

  /** Depth first without recursion: a file of 10,000 RUNs is 10,000 vertices deep. */
  visit(target: Vertex): void {
    const pending: { vertex: Vertex; inputs: readonly Vertex[]; next: number }[] = [];
    const enter = (vertex: Vertex): void => {
      if (!this.ids.has(vertex)) pending.push({ vertex, inputs: walkOrder(vertex), next: 0 });
    };
    enter(target);
    for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
      const input = frame.inputs[frame.next];
      frame.next++;
      if (input) enter(input);
      else {
        pending.pop();
        if (!this.ids.has(frame.vertex)) this.add(frame.vertex);
      }
    }
  }

  toSteps(): Step[] {
    return this.drafts;
  }

  private readonly idOf = (vertex: Vertex): number => this.ids.get(vertex) ?? -1;

  private add(vertex: Vertex): void {
    const sketch = sketchVertex(vertex, this.idOf);
    const alike = this.bySketch.get(sketch);
    const same = alike?.find((other) => isSameVertex(vertex, other, this.idOf));
    if (same) {
      const id = this.idOf(same);
      this.ids.set(vertex, id);
      const draft = this.drafts[id];
      if (draft) draft.name = vertex.name;
      return;
    }
    if (alike) alike.push(vertex);
    else this.bySketch.set(sketch, [vertex]);
    const id = this.drafts.length;
    this.ids.set(vertex, id);
    const inputs = this.startInputs(vertex);
    const op = this.toOp(vertex, inputs);
    this.drafts.push({ id, name: vertex.name, inputs, op, stage: vertex.stage, line: vertex.line });
  }

  /** The inputs that a vertex begins with: for most all of them, in a list of just that size. */
  private startInputs(vertex: Vertex): number[] {
    if (vertex.kind === "exec" && vertex.mounts.length > 0) return [];
    const base = "base" in vertex && vertex.base ? this.idOf(vertex.base) : -1;
    const first = vertex.kind === "file" ? vertex.actions[0]?.from : null;
    const from = first ? this.idOf(first) : base;
    if (base < 0 || base === from) return base < 0 ? [] : [base];
    return [base, from];
  }

  /** Notes in `inputs` the steps that the vertex waits for. */
  private toOp(vertex: Vertex, inputs: number[]): StepOp {
    switch (vertex.kind) {
      case "source":
        return { kind: "source", identifier: vertex.identifier, attrs: vertex.attrs };
      case "merge":
        for (const source of vertex.sources) inputs.push(this.idOf(source));
        return MERGE;
      case "file":
        this.addInput(inputs, vertex.base);
        for (const { from } of vertex.actions) this.addInput(inputs, from);
        return { kind: "file", actions: vertex.actions.map(toFileAction) };
      case "exec": {
        const { args, cwd, user, env, network, security } = vertex;
        const mounts = this.toMounts(vertex, inputs);
        return { kind: "exec", args, cwd, user, env, mounts, network, security };
      }
    }
  }

  private toMounts(vertex: Extract<Vertex, { kind: "exec" }>, inputs: number[]): readonly StepMount[] {
    const mounts: StepMount[] = [];
    // the root stands among the mounts by its destination: those that sort before it come first
    let hasRoot = false;
    for (const mount of vertex.mounts) {
      if (!hasRoot && compareBytes(mount.dest, "/") >= 0) {
        hasRoot = true;
        this.addInput(inputs, vertex.base);
      }
      mounts.push(toStepMount(mount, this.addInput(inputs, mount.from)));
    }
    if (!hasRoot) this.addInput(inputs, vertex.base);
    for (const mount of vertex.secretMounts) mounts.push(toStepMount(mount, -1));
    return mounts.length > 0 ? trimList(mounts) : NO_MOUNTS;
  }

  /** The position of a source among the inputs, each of which is listed once; -1 for an empty source. */
  private addInput(inputs: number[], source: Vertex | null): number {
    if (!source) return -1;
    const id = this.idOf(source);
    const known = inputs.indexOf(id);
    return known >= 0 ? known : inputs.push(id) - 1;
  }
}

const NO_MOUNTS: readonly StepMount[] = [];

/** As `Vertex.Inputs`: for files the base, then the last action's source, then those before it. */
function walkOrder(vertex: Vertex): readonly Vertex[] {
  switch (vertex.kind) {
    case "source":
      return NO_VERTICES;
    case "merge":
      return vertex.sources;
    case "file": {
      const { base, actions } = vertex;
      const [first] = actions;
      if (base && first?.from && actions.length === 1) return [base, first.from];
      const order = base ? [base] : [];
      for (let at = actions.length - 1; at >= 0; at--) pushPresent(order, actions[at]?.from);
      return order;
    }
    case "exec": {
      if (vertex.mounts.length === 0) return vertex.base ? [vertex.base] : NO_VERTICES;
      const order: Vertex[] = [];
      let hasRoot = false;
      for (const { dest, from } of vertex.mounts) {
        if (!hasRoot && compareBytes(dest, "/") >= 0) {
          hasRoot = true;
          pushPresent(order, vertex.base);
        }
        pushPresent(order, from);
      }
      if (!hasRoot) pushPresent(order, vertex.base);
      return order;
    }
  }
}

const NO_VERTICES: readonly Vertex[] = [];

function pushPresent(order: Vertex[], vertex: Vertex | null | undefined): void {
  if (vertex) order.push(vertex);
}

function toStepMount(
  { type, dest, source, readonly, cacheId, sharing, secret }: VertexMount,
  input: number,
): StepMount {
  return { type, dest, source, readonly, cacheId, sharing, secret, input };
}

function toFileAction(given: VertexAction): FileAction {
  const { action, src, dest, mode, owner, data, include, exclude, unpack } = given;
  return { action, src, dest, mode, owner, data, include, exclude, unpack };
}
