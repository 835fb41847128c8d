import { messages } from "../../messages.ts";

/** The pages of rules and examples that are read without JavaScript, where they say what the page itself doesn't. */
export const staticPageMessages = messages({
  languages: "Languages",
  aboutRules: (count: number) => `${count} rules for Dockerfiles, each with its reason and samples.`,
  titleOfRule: (id: string, title: string) => `${id}: ${title}`,
  openSample: "Open this sample in Stagelight",
  aboutExamples: (count: number) =>
    `${count} Dockerfiles and projects with several stages, each with its graph, what it builds, and why.`,
  openExample: "Open it in Stagelight",
  /** Follows `openExample`. */
  toChangeIt: ", to change it and to see what each target builds.",
  whatItBuilds: "What it builds",
  inWords: "In words",
});
