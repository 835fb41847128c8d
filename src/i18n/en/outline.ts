import { messages } from "../messages.ts";

/** The graph in words. Names come in backquotes. */
export const outlineMessages = messages({
  stages: "Stages in words",
  nothing: "No stages yet. Every stage starts with FROM.",
  target: "target",
  built: "built",
  skipped: "skipped",
  inTheImage: (state: string) => `${state}, in the image`,
  lastAndDefault: (state: string) => `${state}, last and default`,
  line: (line: number) => `line ${line}`,
  stage: (label: string) => `the ${label} stage`,
  context: "the build context",
  fromStage: (stage: string) => `Starts from the ${stage} stage.`,
  fromImage: (image: string) => `Starts from the ${image} image.`,
  fromContext: (context: string) => `Starts from the named context ${context}.`,
  fromScratch: "Starts from an empty file system (scratch).",
  fromUnknown: (written: string) => `Starts from ${written}, which can't be resolved.`,
  fromNoValue: (written: string) => `Starts from ${written}, where a variable has no value.`,
  copies: (what: string, from: string) => `Copies ${what} from ${from}.`,
  mounts: (what: string, from: string) => `Mounts ${what} from ${from}.`,
  sideBySide: (stages: readonly string[], more: number) =>
    `Can run in parallel with ${stages.join(", ")}${more === 0 ? "" : ` and ${more} more`}.`,
  noInstructions: "No instructions.",
  instructions: (count: number, keywords: readonly string[]) =>
    `${count} ${count === 1 ? "instruction" : "instructions"}: ${keywords.join(", ")}.`,
});
