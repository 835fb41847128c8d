import { messages } from "../messages.ts";

/** What is in the graph's place while there is nothing to draw. */
export const welcomeMessages = messages({
  title: "See what your Dockerfile really builds",
  lead: "Paste one, drop a file, or start with an example. Its stages become a graph that shows what the target builds, what ends up in the image, and what is skipped. Nothing leaves your browser.",
  write: "Write or paste",
  learn: "Learn step by step",
  examples: "Examples",
  allExamples: (count: number) => `All ${count} examples`,
});
