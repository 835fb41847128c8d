import { messages } from "../../messages.ts";

const steps = (count: number): string => `${count} ${count === 1 ? "step" : "steps"}`;

/** What edges bring, and chains of them. Names come in backquotes. */
export const graphEdgeMessages = messages({
  edges: "Edges",
  copies: (count: number) => `${count} copies`,
  mounts: (count: number) => `${count} mounts`,
  allFiles: "all of its files",
  line: (line: number) => `line ${line}`,
  lines: (lines: readonly number[]) => `${lines.length === 1 ? "line" : "lines"} ${lines.join(", ")}`,
  startsFrom: (to: string, from: string, where: string) => `${to} starts from ${from} (${where})`,
  copiesFrom: (to: string, what: string, from: string, where: string) => `${to} copies ${what} from ${from} (${where})`,
  mountsFrom: (to: string, what: string, from: string, where: string) => `${to} mounts ${what} from ${from} (${where})`,
  files: "files",
  paths: (shown: readonly string[], more: number) => `${shown.join(", ")}${more === 0 ? "" : ` and ${more} more`}`,
  sentence: (text: string) => `${text}.`,
  nothingBuilt: "Nothing is built.",
  chainOfOne: (name: string, count: number) => `${name} doesn't wait for any other stage: ${steps(count)}.`,
  chain: (names: readonly string[], count: number) =>
    `${names.join(" → ")}: ${names.length} stages that run one after another, ${steps(count)}. The build takes at least as long as they do.`,
  endChain: "Hide the longest chain",
});
