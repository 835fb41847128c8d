import { messages } from "../messages.ts";

/** The graph in words. Names come in backquotes. */
export const outlineMessages = messages({
  stages: "Stages in words",
  nothing: "There is no stage yet: every stage starts with FROM.",
  target: "target",
  built: "built",
  skipped: "skipped",
  inTheImage: (state: string) => `${state}, in the image`,
  lastAndDefault: (state: string) => `${state}, last and default`,
  line: (line: number) => `line ${line}`,
  stage: (label: string) => `the stage ${label}`,
  context: "the build context",
  fromStage: (stage: string) => `Starts from the stage ${stage}.`,
  fromImage: (image: string) => `Starts from the image ${image}.`,
  fromScratch: "Starts from nothing (scratch).",
  fromUnknown: (written: string) => `Starts from ${written}, which cannot be resolved.`,
  copies: (what: string, from: string) => `Copies ${what} from ${from}.`,
  mounts: (what: string, from: string) => `Mounts ${what} from ${from}.`,
  sideBySide: (stages: readonly string[], more: number) =>
    `Can be built at the same time as ${stages.join(", ")}${more === 0 ? "" : ` and ${more} more`}.`,
  noInstructions: "No instructions of its own.",
  instructions: (count: number, keywords: readonly string[]) =>
    `${count} ${count === 1 ? "instruction" : "instructions"}: ${keywords.join(", ")}.`,
});
