import { messages } from "../messages.ts";

/** What stands in the graph's place while there is nothing to draw. */
export const welcomeMessages = messages({
  title: "See what your Dockerfile really builds",
  lead: "Paste one, drop a file anywhere, or start from an example. Its stages become a graph: what the target builds is lit, what ships is brightest, what is skipped stays dark. Nothing leaves your browser.",
  write: "Write or paste",
  learn: "Learn step by step",
  examples: "Examples",
  allExamples: (count: number) => `All ${count} examples`,
});
