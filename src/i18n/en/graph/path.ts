import { messages } from "../../messages.ts";

function listed(names: readonly string[]): string {
  const [first = "", second = "", third = ""] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first} and ${second}`;
  return names.length === 3 ? `${first}, ${second}, and ${third}` : `${first}, ${second}, and ${names.length - 2} more`;
}

/** What is on the path of a stage or a source. Names come in backquotes. */
export const graphPathMessages = messages({
  isTarget: (name: string) => `${name} is the target.`,
  isATarget: (name: string) => `${name} is one of the targets.`,
  skipped: (name: string) => `The target doesn't need ${name}.`,
  skippedByAll: (name: string) => `None of the targets needs ${name}.`,
  direct: (target: string, name: string) => `${target} uses ${name} directly.`,
  through: (target: string, name: string, through: readonly string[]) =>
    `${target} needs ${name} for ${listed(through)}.`,
  directAndThrough: (target: string, name: string, through: readonly string[]) =>
    `${target} uses ${name} directly and needs it for ${listed(through)}.`,
  targets: (count: number, name: string) => `${count} targets need ${name}.`,
  it: "It",
  needs: (name: string, needs: readonly string[]) => `${name} needs ${listed(needs)}.`,
  buildContext: "the build context",
  needsNothing: (name: string) => `${name} doesn't need any other stage or image.`,
  joined: (sentences: readonly string[]) => sentences.join(" "),
  stages: (count: number) => `${count} stages`,
  stagesAndImages: (count: number) => `${count} stages and images`,
  copiesFromMany: (to: string, count: string, names: readonly string[]) =>
    `${to} copies files from ${count}: ${listed(names)}`,
  mountsFromMany: (to: string, count: string, names: readonly string[]) => `${to} mounts ${count}: ${listed(names)}`,
  showPath: "Show only this path",
  showAll: "Show all",
  endPath: "Clear the selection",
});
