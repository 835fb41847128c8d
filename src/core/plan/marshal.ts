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

interface Draft {
  name: string;
  readonly inputs: readonly number[];
  readonly op: StepOp;
  readonly stage: number;
  readonly line: number;
}

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
    return this.drafts.map((draft, id) => ({ id, ...draft }));
  }

  private idOf(vertex: Vertex): number {
    return this.ids.get(vertex) ?? -1;
  }

  private add(vertex: Vertex): void {
    const { inputs, key, toOp } = this.describe(vertex);
    const known = this.idsByKey.get(key);
    if (known !== undefined) {
      this.ids.set(vertex, known);
      const draft = this.drafts[known];
      if (draft) draft.name = vertex.name;
      return;
    }
    const id = this.drafts.length;
    this.ids.set(vertex, id);
    this.idsByKey.set(key, id);
    this.drafts.push({ name: vertex.name, inputs, op: toOp(), stage: vertex.stage, line: vertex.line });
  }

  /** The inputs without repetition, what tells the vertex from others, and its operation. */
  private describe(vertex: Vertex): { inputs: number[]; key: string; toOp: () => StepOp } {
    const inputs: number[] = [];
    const addInput = (source: Vertex | null): number => {
      if (!source) return -1;
      const id = this.idOf(source);
      const known = inputs.indexOf(id);
      return known >= 0 ? known : inputs.push(id) - 1;
    };
    switch (vertex.kind) {
      case "source": {
        const { identifier, attrs, platform } = vertex;
        const key = `source\0${identifier}\0${platform}\0${JSON.stringify(attrs)}`;
        return { inputs, key, toOp: () => ({ kind: "source", identifier, attrs }) };
      }
      case "merge": {
        for (const source of vertex.sources) inputs.push(this.idOf(source));
        return { inputs, key: `merge\0${inputs.join()}`, toOp: () => ({ kind: "merge" }) };
      }
      case "file": {
        const base = addInput(vertex.base);
        const sources = vertex.actions.map(({ from }) => addInput(from));
        const actions = vertex.actions.map((action, position) => actionKey(action, sources[position] ?? -1));
        const key = `file\0${inputs.join()}\0${base}\0${actions.join("\0")}`;
        return { inputs, key, toOp: () => ({ kind: "file", actions: vertex.actions.map(toFileAction) }) };
      }
      case "exec": {
        const { args, cwd, user, network, security, platform, extra } = vertex;
        // the root stands among the mounts by its destination: those that sort before it come first
        const before = vertex.mounts.filter(({ dest }) => compareBytes(dest, "/") < 0);
        const early = before.map(({ from }) => addInput(from));
        const root = addInput(vertex.base);
        const late = vertex.mounts.slice(before.length).map(({ from }) => addInput(from));
        const mounts = vertex.mounts.map((mount, position) => toStepMount(mount, [...early, ...late][position] ?? -1));
        const allMounts = [...mounts, ...vertex.secretMounts.map((mount) => toStepMount(mount, -1))];
        const mountKey = allMounts.length > 0 ? JSON.stringify(allMounts) : "";
        const key = `exec\0${inputs.join()}\0${root}\0${args.join("\x01")}\0${cwd}\0${user}\0${this.envKey(vertex.env)}\0${mountKey}\0${network}\0${security}\0${platform}\0${extra}`;
        const toOp = (): StepOp => ({
          kind: "exec",
          args,
          cwd,
          user,
          env: vertex.env,
          mounts: allMounts,
          network,
          security,
        });
        return { inputs, key, toOp };
      }
    }
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
function walkOrder(vertex: Vertex): Vertex[] {
  switch (vertex.kind) {
    case "source":
      return [];
    case "merge":
      return [...vertex.sources];
    case "file":
      return present([vertex.base, ...vertex.actions.map(({ from }) => from).toReversed()]);
    case "exec": {
      const before = vertex.mounts.filter(({ dest }) => compareBytes(dest, "/") < 0).length;
      const sources = vertex.mounts.map(({ from }) => from);
      return present([...sources.slice(0, before), vertex.base, ...sources.slice(before)]);
    }
  }
}

function present(vertices: readonly (Vertex | null)[]): Vertex[] {
  return vertices.filter((vertex) => vertex !== null);
}

function toStepMount({ type, dest, source, readonly, cacheId, sharing, secret }: VertexMount, input: number): StepMount {
  return { type, dest, source, readonly, cacheId, sharing, secret, input };
}

function actionKey(action: VertexAction, input: number): string {
  const { src, dest, mode, modeText, owner, data, include, exclude, required, unpack, isLocal } = action;
  const lists = include.length + exclude.length + required.length > 0 ? JSON.stringify([include, exclude, required]) : "";
  return [action.action, input, src, dest, mode, modeText, owner, data, lists, unpack, isLocal].join("\x01");
}

function toFileAction(given: VertexAction): FileAction {
  const { action, src, dest, mode, owner, data, include, exclude, unpack } = given;
  return { action, src, dest, mode, owner, data, include, exclude, unpack };
}
