import type { Analysis, GraphNode, Stage } from "../analysis.ts";

/** What a stage starts from, as people write it. */
export function baseName({ base }: Stage, stages: readonly Stage[]): string {
  switch (base.kind) {
    case "stage":
      return stages[base.index]?.label ?? "";
    case "image":
      return shortImage(base.ref);
    case "scratch":
      return "scratch";
    case "context":
      return base.key;
    case "unknown":
      return base.written;
  }
}

/** What a source is called; null for the build context, which has no name. */
export function comparedSourceName(node: GraphNode | undefined, { stages }: Analysis): string | null {
  switch (node?.kind) {
    case "stage":
      return stages[node.stage]?.label ?? "";
    case "image":
      return shortImage(node.ref);
    case "git":
    case "http":
      return node.url;
    case "named":
      return node.key;
    case "context":
      return null;
    case undefined:
      return "";
  }
}

function shortImage(ref: string): string {
  return ref.replace(/^docker\.io\/(?:library\/)?/, "");
}
