import { parseRunMount, type RunMount } from "../parse/run-mount.ts";
import type { Command, CommandOf } from "../parse/command.ts";
import { normalizeImage } from "../resolve/references/image-reference.ts";
import { addTriggers } from "../resolve/resolve-stages.ts";
import type { NamedContext } from "../resolve/named-contexts.ts";
import type { ResolveContext } from "../resolve/resolve-context.ts";
import type { StageCommand, StageState } from "../resolve/stage-state.ts";
import { toLower } from "../text/case.ts";
import { ok } from "../text/result.ts";
import type { EdgeKind, EdgeUse, GraphEdge, GraphNode, NodeId, StageGraph } from "./stage-graph.ts";
import { classifySource } from "./classify-source.ts";

/** All stages and what each takes from where, built or not. Triggers of base stages that no build ran yet run here. */
export function buildGraph(context: ResolveContext): StageGraph {
  const builder = new GraphBuilder();
  for (const state of context.table.states) if (state.index >= 0) builder.addState(state);
  for (const state of context.table.states) if (state.index >= 0) builder.addStage(context, state);
  return builder.finish();
}

type Transfer = CommandOf<"add"> | CommandOf<"copy">;

/** An edge while its uses are gathered. */
type Draft = Omit<GraphEdge, "uses"> & { readonly uses: EdgeUse[] };

class GraphBuilder {
  /** The nodes of all stages, by their index. */
  private readonly stages: GraphNode[] = [];
  /** All others. */
  private readonly sources = new Map<NodeId, GraphNode>();
  private readonly edges: Draft[] = [];
  /** The edge that was last added from each node. */
  private readonly lastCopies = new Map<GraphNode, Draft>();
  private readonly lastMounts = new Map<GraphNode, Draft>();

  addState(state: StageState): void {
    this.stages.push(toNode(state, state.index));
  }

  addStage(context: ResolveContext, state: StageState): void {
    // nothing of a replaced stage is built
    if (state.replacedBy) {
      this.addNode(toContextNode(state.replacedBy));
      return;
    }
    const to = this.nodeOf(state).id;
    const from = state.parsed?.from.instruction;
    const base = this.addNode(state.base ? this.nodeOf(state.base) : toNode(state, -1));
    this.addEdge(base, to, "from", {
      line: from?.lines.first ?? 0,
      instruction: from?.index ?? -1,
      sources: NO_SOURCES,
      destination: "",
    });
    addTriggers(context, state);
    for (const command of state.commands) this.addCommand(command, to);
  }

  finish(): StageGraph {
    return { nodes: [...this.stages, ...this.sources.values()], edges: this.edges };
  }

  private addCommand({ command, sources, isTrigger }: StageCommand, to: NodeId): void {
    switch (command.kind) {
      case "add":
      case "copy":
        this.addTransfer(command, sources, isTrigger, to);
        return;
      case "run":
        if (command.mountTexts.length > 0) this.addMounts(command, sources, isTrigger, to);
        return;
      default:
    }
  }

  private addTransfer(command: Transfer, states: readonly StageState[], isTrigger: boolean, to: NodeId): void {
    const { sources } = command;
    const state = states[0];
    if (state) this.addUse(this.nodeOf(state), to, "copy", toUse(command, isTrigger, sources, command.destination));
    else if (command.kind === "copy") {
      if (sources.length > 0)
        this.addUse(CONTEXT_NODE, to, "copy", toUse(command, isTrigger, sources, command.destination));
    } else {
      for (const [node, paths] of groupSources(sources))
        this.addUse(node, to, "copy", toUse(command, isTrigger, paths, command.destination));
    }
  }

  private addMounts(command: CommandOf<"run">, states: readonly StageState[], isTrigger: boolean, to: NodeId): void {
    for (const [position, text] of command.mountTexts.entries()) {
      const mount = readMount(text);
      const state = states[position];
      const isNamed = (command.mounts[position]?.from ?? "") !== "";
      const node = isNamed && state ? this.nodeOf(state) : CONTEXT_NODE;
      // an empty mount brings nothing in
      if (isNamed ? isEmptyMount(node, command.mounts[position]?.from) : mount?.type !== "bind") continue;
      const { source = "", target = "" } = mount ?? {};
      this.addUse(node, to, "mount", toUse(command, isTrigger, [source || "/"], target));
    }
  }

  private nodeOf(state: StageState): GraphNode {
    if (state.replacedBy) return toContextNode(state.replacedBy);
    return this.stages[state.index] ?? toNode(state, state.index);
  }

  /** The node of that id which is known, or this one. */
  private addNode(node: GraphNode): GraphNode {
    if (node.kind === "stage") return node;
    const known = this.sources.get(node.id);
    if (known) return known;
    this.sources.set(node.id, node);
    return node;
  }

  private addUse(given: GraphNode, to: NodeId, kind: "copy" | "mount", use: EdgeUse): void {
    const node = this.addNode(given);
    const edges = kind === "copy" ? this.lastCopies : this.lastMounts;
    const edge = edges.get(node);
    // stages are added one by one: an edge to another stage is done with
    if (edge?.to === to) edge.uses.push(use);
    else edges.set(node, this.addEdge(node, to, kind, use));
  }

  private addEdge({ id: from }: GraphNode, to: NodeId, kind: EdgeKind, use: EdgeUse): Draft {
    const edge: Draft = { id: `${from}>${to}:${kind}`, from, to, kind, uses: [use] };
    this.edges.push(edge);
    return edge;
  }
}

// "scratch" means nothing even if a stage has that name
function isEmptyMount({ id }: GraphNode, from = ""): boolean {
  return id === "image:scratch" || toLower(from) === "scratch";
}

const NO_SOURCES: readonly string[] = [];
const CONTEXT_NODE: GraphNode = { kind: "context", id: "context" };

function toUse(
  { instruction: { index, lines } }: Command,
  isTrigger: boolean,
  sources: readonly string[],
  destination: string,
): EdgeUse {
  return { line: lines.first, instruction: isTrigger ? -1 : index, sources, destination };
}

/** What an ADD takes: from the build context, from git and the web. */
function groupSources(sources: readonly string[]): Map<GraphNode, string[]> {
  const groups = new Map<GraphNode, string[]>();
  for (const source of sources) {
    const kind = classifySource(source);
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

/** The stage, or with an index below 0 the image that a stage without a base stage starts from. */
function toNode({ baseName, source, parsed }: StageState, index: number): GraphNode {
  if (index >= 0) return { kind: "stage", id: `stage:${index}`, stage: index };
  if (source?.kind === "context") return toContextNode(source.context);
  const ref = imageName(baseName, parsed?.from.base ?? baseName);
  return { kind: "image", id: `image:${ref}`, ref };
}

function toContextNode({ key, written }: NamedContext): GraphNode {
  return { kind: "named", id: `context:${key}`, key, value: written };
}

/** The image as BuildKit normalizes it, or as in the text where it isn't an image name or a variable has no value. */
function imageName(baseName: string, written: string): string {
  if (baseName === "scratch") return baseName;
  const image = normalizeImage(baseName);
  return image.ok ? image.value : written;
}
