import type { GraphView } from "./graph-view.ts";

/** A graph that does not say what is built: every stage and every edge in the same light, without a reason. */
export function veiledGraph(view: GraphView): GraphView {
  return {
    ...view,
    cards: view.cards.map((card) => ({
      ...card,
      build: "built",
      ships: false,
      tags: card.tags.filter(({ kind }) => kind === "platform"),
      reason: "",
      detail: "",
      footer: "",
      footerWord: "",
      inlets: card.inlineSources.map((inlet) => ({ ...inlet, edge: { ...inlet.edge, build: "built", ships: false } })),
    })),
    // What isn't built is part of the answer.
    sources: view.sources.filter(({ kind }) => kind !== "service").map((source) => ({ ...source, build: "built" })),
    edges: view.edges.map((edge) => ({ ...edge, build: "built", ships: false })),
  };
}
