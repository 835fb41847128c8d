import type { FoldedParts } from "../view/folded-parts.ts";

/** What is not drawn, for scripts and tests: the same elements, hidden from sight and from assistive technology. */
export function FoldedElements({ folded: { stages, sources, edges } }: { readonly folded: FoldedParts }) {
  if (stages.length + sources.length + edges.length === 0) return null;
  return (
    <div hidden>
      {stages.map((stage) => (
        <div
          key={`${stage.dockerfile ?? ""}#${stage.stage} ${stage.targets ?? ""}`}
          data-testid="stage"
          data-stage={stage.stage}
          data-dockerfile={stage.dockerfile}
          data-targets={stage.targets}
          data-name={stage.name}
          data-build={stage.build}
          data-folded="true"
        />
      ))}
      {sources.map(({ ref, build }) => (
        <div key={ref} data-testid="source" data-ref={ref} data-build={build} data-folded="true" />
      ))}
      {edges.map((edge) => (
        <div
          key={edge.id}
          data-testid={edge.isContext ? "context-edge" : "edge"}
          data-from={edge.fromId}
          data-to={edge.toId}
          data-kind={edge.kind}
          data-lines={edge.lines.join(",")}
          data-build={edge.build}
          data-folded="true"
        />
      ))}
    </div>
  );
}
