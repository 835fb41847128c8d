import type { Analysis } from "#core/analysis.ts";
import { imageName } from "#document/stages/image-name.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import { code } from "./as-code.ts";
import { stageName } from "./stage-part.ts";

/** What a node of the graph is called within a sentence, in markup. */
export function explainedNodeName(analysis: Analysis, id: string): string {
  const node = analysis.graph.nodes.find((one) => one.id === id);
  if (node === undefined) return code(id);
  switch (node.kind) {
    case "stage":
      return stageName(analysis, node.stage);
    case "image":
      return code(imageName(node.ref));
    case "context":
      return explainMessages().yourFiles;
    case "named":
      return code(node.key);
    case "git":
    case "http":
      return code(node.url);
  }
}
