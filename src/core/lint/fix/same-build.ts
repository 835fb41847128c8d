import type { Analysis } from "../../analysis.ts";

/** Two texts build the same: the same stages from the same bases, joined by the same edges, with the same outcome. */
export function isSameBuild(before: Analysis, after: Analysis): boolean {
  return describeBuild(before) === describeBuild(after);
}

function describeBuild({ stages, graph, checkError, build, targets }: Analysis): string {
  return JSON.stringify([
    stages.map(({ name, base, platform }) => [name, base, platform]),
    // that a destination is a directory is what a fix may have said
    graph.edges.map(({ id, uses }) => [
      id,
      uses.map(({ sources, destination }) => [sources, destination.replace(/\/$/, "")]),
    ]),
    [checkError, build.error].map((error) => describeError(error?.message ?? "")),
    targets,
  ]);
}

/** Lines of a message move with the text, and a text that fails by its warnings may be free of them now. */
function describeError(message: string): string {
  return message.startsWith("lint violation found") ? "" : message.replace(/line \d+/g, "line");
}
