import { messages } from "../../messages.ts";

/** What opens on a node or an edge of the graph, and its search. */
export const graphDetailMessages = messages({
  details: "Details",
  buildThis: "Build this",
  alsoBuild: "Build this too",
  notAlso: "Stop building this",
  foldCard: "Collapse",
  unfoldCard: "Expand",
  showAllRows: "Show all",
  filesYouSend: "The files you send to the build.",
  notNeeded: "This target doesn't need it.",
  theImage: "the image",
  search: "Search the graph",
  closeSearch: "Close search",
  whatToType: "Stage, image, instruction, or path",
  nothingFound: "No matches.",
  found: "Matches",
  stageAt: (stage: number, line: number) => `stage ${stage}, line ${line}`,
  rowAt: (stage: string, line: number) => `${stage}, line ${line}`,
  doesNotBuild: "This doesn't build:",
  moreErrors: (count: number) => `${count} more`,
});
