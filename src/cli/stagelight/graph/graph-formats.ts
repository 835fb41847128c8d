import { extname } from "node:path";

export const GRAPH_FORMATS = ["mermaid", "svg", "dot", "png", "json", "outline"] as const;

export type GraphFormat = (typeof GRAPH_FORMATS)[number];

const BY_EXTENSION: ReadonlyMap<string, GraphFormat> = new Map([
  [".mmd", "mermaid"],
  [".mermaid", "mermaid"],
  [".svg", "svg"],
  [".dot", "dot"],
  [".gv", "dot"],
  [".png", "png"],
  [".json", "json"],
  [".txt", "outline"],
]);

/** The format that was asked for, or that the name of the output says. */
export function chooseFormat(asked: GraphFormat | undefined, output: string | undefined): GraphFormat {
  return asked ?? BY_EXTENSION.get(extname(output ?? "").toLowerCase()) ?? "mermaid";
}
