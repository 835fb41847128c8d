import { messages } from "../messages.ts";

/** The control that chooses what is built. */
export const targetMessages = messages({
  target: "Target",
  theLastStage: "the last stage",
  byDefault: (label: string) => `${label} (default)`,
  noSuchStage: (label: string) => `${label} (no such stage)`,
  more: "More targets at once",
  moreAnd: (labels: string) => `More targets at once: ${labels}`,
  moreHeading: "Build at the same time, like a group of docker buildx bake",
  addedOne: (label: string) => `+ ${label}`,
  addedMany: (count: number) => `+ ${count} more`,
  onlyTheFirst: "Only the first target",
});
