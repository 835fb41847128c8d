import { parseRunMount, type RunMount } from "../parse/run-mount.ts";
import type { Command } from "../parse/command.ts";
import { normalizeImage } from "../resolve/image-reference.ts";
import { addTriggers } from "../resolve/resolve-stages.ts";
import type { ResolveContext } from "../resolve/resolve-context.ts";
import type { StageCommand, StageState } from "../resolve/stage-state.ts";
import { ok } from "../text/result.ts";
import type { EdgeKind, EdgeUse, GraphEdge, GraphNode, NodeId, StageGraph } from "./stage-graph.ts";
import { classifySource } from "./classify-source.ts";

/** All stages and what each takes from where, built or not. Triggers of base stages that no build ran yet run here. */
export function buildGraph(context: ResolveContext): StageGraph {
  const builder = new GraphBuilder();
  for (const state of context.table.states) if (state.index >= 0) builder.addNode(toNode(state));
  for (const state of context.table.states) if (state.index >= 0) builder.addStage(context, state);
  return builder.finish();
}

type Draft = Omit<GraphEdge, "uses"> & { readonly uses: EdgeUse[] };

class GraphBuilder {
  private readonly nodes = new Map<NodeId, GraphNode>();
  private readonly edges = new Map<string, Draft>();

  addNode(node: GraphNode): void {
    if (!this.nodes.has(node.id)) this.nodes.set(node.id, node);
  }

  addStage(context: ResolveContext, state: StageState): void {
    const to = nodeId(state);
    const from = state.parsed?.from.instruction;
    const base = toNode(state.base ?? asImage(state));
    this.addEdge(base, to, "from", {
      line: from?.lines.first ?? 0,
      instruction: from?.index ?? -1,
      sources: [],
      destination: "",
    });
    if (state.base && !state.hasTriggers) {
      state.hasTriggers = true;
      addTriggers(context, state, state.base);
    }
    for (const command of state.commands) this.addCommand(command, to);
  }

  finish(): StageGraph {
    return { nodes: [...this.nodes.values()], edges: [...this.edges.values()] };
  }

  private addCommand({ command, sources, isTrigger }: StageCommand, to: NodeId): void {
    const { index, lines } = command.instruction;
    const place = { line: lines.first, instruction: isTrigger ? -1 : index };
    if (command.kind === "copy" || command.kind === "add") {
      const { destination } = command;
      const [source] = sources;
      if (source) {
        this.addEdge(toNode(source), to, "copy", { ...place, sources: command.sources, destination });
        return;
      }
      for (const [node, paths] of groupSources(command))
        this.addEdge(node, to, "copy", { ...place, sources: paths, destination });
    }
    if (command.kind !== "run") return;
    for (const [position, text] of command.mountTexts.entries()) {
      const mount = readMount(text);
      const state = sources[position];
      const isNamed = (command.mounts[position]?.from ?? "") !== "";
      const node = isNamed && state ? toNode(state) : CONTEXT_NODE;
      // an empty mount brings nothing in
      if (isNamed ? node.id === "image:scratch" : mount?.type !== "bind") continue;
      const { source = "", target = "" } = mount ?? {};
      this.addEdge(node, to, "mount", { ...place, sources: [source || "/"], destination: target });
    }
  }

  private addEdge(node: GraphNode, to: NodeId, kind: EdgeKind, use: EdgeUse): void {
    this.addNode(node);
    const id = `${node.id}>${to}:${kind}`;
    const edge = this.edges.get(id);
    if (edge) edge.uses.push(use);
    else this.edges.set(id, { id, from: node.id, to, kind, uses: [use] });
  }
}

const CONTEXT_NODE: GraphNode = { kind: "context", id: "context" };

/** What a COPY or ADD without --from takes: from the build context, and for ADD from git and the web. */
function groupSources(command: Extract<Command, { kind: "add" | "copy" }>): Map<GraphNode, string[]> {
  const groups = new Map<GraphNode, string[]>();
  for (const source of command.sources) {
    const kind = command.kind === "add" ? classifySource(source) : "local";
    const node: GraphNode = kind === "local" ? CONTEXT_NODE : { kind, id: `url:${source}`, url: source };
    const paths = groups.get(node);
    if (paths) paths.push(source);
    else groups.set(node, [source]);
  }
  return groups;
}

/** The mount as written; null where it can only be read during the build. */
function readMount(text: string): RunMount | null {
  const mount = parseRunMount(text, ok);
  return mount.ok ? mount.value : null;
}

function nodeId(state: StageState): NodeId {
  return state.index >= 0 ? `stage:${state.index}` : `image:${imageName(state.baseName)}`;
}

function toNode(state: StageState): GraphNode {
  if (state.index >= 0) return { kind: "stage", id: nodeId(state), stage: state.index };
  const ref = imageName(state.baseName);
  return { kind: "image", id: `image:${ref}`, ref };
}

/** The image that a stage without a base stage starts from. */
function asImage(state: StageState): StageState {
  return { ...state, index: -1 };
}

/** The image as BuildKit normalises it, or as written where it is no image name. */
function imageName(baseName: string): string {
  if (baseName === "scratch") return baseName;
  const image = normalizeImage(baseName);
  return image.ok ? image.value : baseName;
}
