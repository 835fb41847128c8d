import { messages } from "../messages.ts";

/** The list of all actions. */
export const paletteMessages = messages({
  title: "All commands",
  search: "What do you want to do?",
  none: "No matches.",
  recent: "Recently used",
  commands: "Commands",
  targets: "Targets",
  stages: "Stages",
  examples: "Examples",
  lessons: "Lessons",
  looks: "Appearance",
  buildTarget: (target: string) => `Build target ${target}`,
  goToStage: (stage: string) => `Go to stage ${stage}`,
  openExample: (title: string) => `Open example: ${title}`,
  openLesson: (title: string) => `Open lesson: ${title}`,
  ofTheme: (name: string) => `Theme: ${name}`,
  ofLanguage: (name: string) => `Language: ${name}`,
});
