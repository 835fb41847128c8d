import type { Analysis, GraphEdge } from "#core/analysis.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import type { Explained } from "./explained.ts";
import { pathsOf } from "./explain-stage.ts";
import { explainedNodeName } from "./node-name.ts";
import { partOfStage } from "./stage-part.ts";

const KEYWORDS = { from: "FROM", copy: "COPY", mount: "RUN --mount" } as const;

/** An edge: who takes what from whom, and what that means for the order. */
export function explainEdge(analysis: Analysis, edge: GraphEdge): Explained {
  const words = explainMessages();
  const from = explainedNodeName(analysis, edge.from);
  const isBuilt = partOfStage(analysis, Number(edge.to.slice("stage:".length))) !== "skipped";
  return {
    title: KEYWORDS[edge.kind],
    sentences: [
      whatItGives(analysis, edge, from),
      edge.kind === "copy" ? words.onlyThose : "",
      isBuilt ? (edge.from.startsWith("stage:") ? words.waitsFor(from) : "") : words.edgeUnused,
    ],
  };
}

function whatItGives(analysis: Analysis, edge: GraphEdge, from: string): string {
  const words = explainMessages();
  const to = explainedNodeName(analysis, edge.to);
  const lines = words.inLines([...new Set(edge.uses.map(({ line }) => line))]);
  switch (edge.kind) {
    case "from":
      return words.edgeFrom(from, to);
    case "copy":
      return words.edgeCopy(pathsOf([edge]), from, to, lines);
    case "mount":
      return words.edgeMount(from, to, lines);
  }
}
