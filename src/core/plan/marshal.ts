import { compareBytes } from "../text/compare.ts";
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
  private readonly idsByKey = new Map<string, number>();
  private readonly ids = new Map<Vertex, number>();
  private readonly envKeys = new Map<readonly string[], string>();

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

  private idOf(vertex: Vertex): number {
    return this.ids.get(vertex) ?? -1;
  }

  private add(vertex: Vertex): void {
    const inputs: number[] = [];
    switch (vertex.kind) {
      case "source": {
        const { identifier, attrs, platform } = vertex;
        const key = `source\0${identifier}\0${platform}\0${JSON.stringify(attrs)}`;
        return this.store(vertex, inputs, key, { kind: "source", identifier, attrs });
      }
      case "merge": {
        for (const source of vertex.sources) inputs.push(this.idOf(source));
        return this.store(vertex, inputs, `merge\0${inputs.join()}`, MERGE);
      }
      case "file": {
        const base = this.addInput(inputs, vertex.base);
        let key = "";
        for (const action of vertex.actions) key += actionKey(action, this.addInput(inputs, action.from));
        const actions = vertex.actions.map(toFileAction);
        return this.store(vertex, inputs, `file\0${inputs.join()}\0${base}${key}`, { kind: "file", actions });
      }
      case "exec":
        return this.addExec(vertex, inputs);
    }
  }

  private addExec(vertex: Extract<Vertex, { kind: "exec" }>, inputs: number[]): void {
    const { args, cwd, user, env, network, security, platform, extra } = vertex;
    const mounts: StepMount[] = [];
    // the root stands among the mounts by its destination: those that sort before it come first
    let root: number | null = null;
    for (const mount of vertex.mounts) {
      if (root === null && compareBytes(mount.dest, "/") >= 0) root = this.addInput(inputs, vertex.base);
      mounts.push(toStepMount(mount, this.addInput(inputs, mount.from)));
    }
    root ??= this.addInput(inputs, vertex.base);
    for (const mount of vertex.secretMounts) mounts.push(toStepMount(mount, -1));
    const mountKey = mounts.length > 0 ? JSON.stringify(mounts) : "";
    const key = `exec\0${inputs.join()}\0${root}\0${args.join("\x01")}\0${cwd}\0${user}\0${this.envKey(env)}\0${mountKey}\0${network}\0${security}\0${platform}\0${extra}`;
    this.store(vertex, inputs, key, { kind: "exec", args, cwd, user, env, mounts, network, security });
  }

  /** The position of a source among the inputs, each of which is listed once; -1 for an empty source. */
  private addInput(inputs: number[], source: Vertex | null): number {
    if (!source) return -1;
    const id = this.idOf(source);
    const known = inputs.indexOf(id);
    return known >= 0 ? known : inputs.push(id) - 1;
  }

  private store(vertex: Vertex, inputs: readonly number[], key: string, op: StepOp): void {
    const known = this.idsByKey.get(key);
    if (known === undefined) {
      const id = this.drafts.length;
      this.ids.set(vertex, id);
      this.idsByKey.set(key, id);
      this.drafts.push({ id, name: vertex.name, inputs, op, stage: vertex.stage, line: vertex.line });
      return;
    }
    this.ids.set(vertex, known);
    const draft = this.drafts[known];
    if (draft) draft.name = vertex.name;
  }

  private envKey(env: readonly string[]): string {
    const known = this.envKeys.get(env);
    if (known !== undefined) return known;
    const key = env.join("\x01");
    this.envKeys.set(env, key);
    return key;
  }
}

/** As `Vertex.Inputs`: for files the base, then the last action's source, then those before it. */
function walkOrder(vertex: Vertex): readonly Vertex[] {
  switch (vertex.kind) {
    case "source":
      return NO_VERTICES;
    case "merge":
      return vertex.sources;
    case "file": {
      const order = vertex.base ? [vertex.base] : [];
      for (let at = vertex.actions.length - 1; at >= 0; at--) pushPresent(order, vertex.actions[at]?.from);
      return order;
    }
    case "exec": {
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

function actionKey(action: VertexAction, input: number): string {
  const { src, dest, mode, modeText, owner, data, include, exclude, required, unpack, isLocal } = action;
  const lists =
    include.length + exclude.length + required.length > 0 ? JSON.stringify([include, exclude, required]) : "";
  return `\0${action.action}\x01${input}\x01${src}\x01${dest}\x01${mode}\x01${modeText}\x01${owner}\x01${data}\x01${lists}\x01${unpack}\x01${isLocal}`;
}

function toFileAction(given: VertexAction): FileAction {
  const { action, src, dest, mode, owner, data, include, exclude, unpack } = given;
  return { action, src, dest, mode, owner, data, include, exclude, unpack };
}
