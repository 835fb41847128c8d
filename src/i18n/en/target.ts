import { messages } from "../messages.ts";

/** The control that chooses what is built. */
export const targetMessages = messages({
  target: "Target",
  theLastStage: "the last stage",
  byDefault: (label: string) => `${label} (default)`,
  noSuchStage: (label: string) => `${label} (no such stage)`,
  more: "Additional targets",
  moreAnd: (labels: string) => `Additional targets: ${labels}`,
  moreHeading: "Build together, like a group in docker buildx bake",
  addedOne: (label: string) => `+ ${label}`,
  addedMany: (count: number) => `+ ${count} more`,
  onlyTheFirst: "Only the first target",
});
