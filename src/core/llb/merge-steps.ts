import { toLocalSource } from "./local-source.ts";
import type { Step } from "./step.ts";
import type { Vertex } from "./vertex.ts";

/** The steps for one platform, and the vertex that they lead to. */
export interface PlatformSteps {
  readonly steps: readonly Step[];
  readonly output: Vertex | null;
}

/**
 * The steps of several platforms, equal ones once: those of the first platform in their order, then what the next one
 * adds. BuildKit does a step that several platforms share once.
 */
export function mergeSteps(platforms: readonly PlatformSteps[]): Step[] {
  const merged: Draft[] = [];
  const byKey = new Map<string, Draft>();
  for (const [position, { steps, output }] of platforms.entries()) {
    const vertices = listVertices(output, steps.length);
    /** Ids among all steps, by id among those of the platform. */
    const ids: number[] = [];
    for (const [id, step] of steps.entries()) {
      const vertex = vertices[id];
      const key = vertex ? describeVertex(vertex, ids) : "";
      let draft = byKey.get(key);
      if (!draft) {
        const inputs = step.inputs.map((input) => ids[input] ?? -1);
        draft = { step: { ...step, id: merged.length, inputs }, on: [], names: [] };
        byKey.set(key, draft);
        merged.push(draft);
      }
      draft.on.push(position);
      draft.names.push(step.name);
      ids[id] = draft.step.id;
    }
  }
  return merged.map(toStep);
}

interface Draft {
  readonly step: Step;
  readonly on: number[];
  readonly names: string[];
}

function toStep({ step, on, names }: Draft): Step {
  return names.every((name) => name === step.name) ? { ...step, on } : { ...step, on, names };
}

/** The vertices below `output` by the ids of their steps. */
export function listVertices(output: Vertex | null, count: number): Vertex[] {
  const vertices: Vertex[] = Array.from({ length: count });
  const pending = output ? [output] : [];
  for (let vertex = pending.pop(); vertex; vertex = pending.pop()) {
    if (vertices[vertex.step]) continue;
    vertices[vertex.step] = vertex;
    for (const input of inputsOf(vertex)) if (!vertices[input.step]) pending.push(input);
  }
  return vertices;
}

function inputsOf(vertex: Vertex): Vertex[] {
  switch (vertex.kind) {
    case "source":
      return [];
    case "merge":
      return [...vertex.sources];
    case "file":
      return [vertex.base, ...vertex.actions.map(({ from }) => from)].filter((input) => input !== null);
    case "exec":
      return [vertex.base, ...vertex.mounts.map(({ from }) => from)].filter((input) => input !== null);
  }
}

/** What tells the vertex from others: everything that goes into its digest. `ids` says which steps its inputs are. */
function describeVertex(vertex: Vertex, ids: readonly number[]): string {
  const idOf = (input: Vertex | null): number => (input ? (ids[input.step] ?? -1) : -1);
  switch (vertex.kind) {
    case "source": {
      const { identifier, attrs, platform, local } = vertex;
      return JSON.stringify(["source", identifier, attrs, platform, local && toLocalSource(local)]);
    }
    case "merge":
      return JSON.stringify(["merge", vertex.sources.map(idOf)]);
    case "file": {
      const actions = vertex.actions.map(({ shown, from, modeText, required, isLocal }) => [
        shown,
        idOf(from),
        modeText,
        required,
        isLocal,
      ]);
      return JSON.stringify(["file", idOf(vertex.base), actions]);
    }
    case "exec": {
      const { base, args, cwd, user, env, secretMounts, network, security, platform, extra } = vertex;
      const mounts = vertex.mounts.map(({ from, ...mount }) => [mount, idOf(from)]);
      const meta = [args, cwd, user, env, mounts, secretMounts, network, security, platform, extra];
      return JSON.stringify(["exec", idOf(base), meta]);
    }
  }
}
