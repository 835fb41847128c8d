import { messages } from "../../messages.ts";

/** What opens on a node or an edge of the graph, and its search. */
export const graphDetailMessages = messages({
  details: "Details",
  buildThis: "Build this",
  alsoBuild: "Build this, too",
  notAlso: "No longer build this",
  foldCard: "Fold",
  unfoldCard: "Unfold",
  showAllRows: "Show all",
  filesYouSend: "The files you send to the build.",
  notNeeded: "Not needed for this target.",
  theImage: "the image",
  search: "Search the graph",
  closeSearch: "Close search",
  whatToType: "Stage, image, instruction or path",
  nothingFound: "Nothing here has these letters.",
  found: "Found",
  stageAt: (stage: number, line: number) => `stage ${stage}, line ${line}`,
  rowAt: (stage: string, line: number) => `${stage}, line ${line}`,
  doesNotBuild: "This does not build:",
  moreErrors: (count: number) => `${count} more`,
});
