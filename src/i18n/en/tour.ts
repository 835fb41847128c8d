import { messages } from "../messages.ts";

/** The tour of the page. */
export const tourMessages = messages({
  count: (step: number, of: number) => `${step} of ${of}`,
  next: "Next",
  back: "Back",
  skip: "Skip the tour",
  done: "Done",
  steps: {
    text: {
      title: "Your text is the graph",
      text: "Type, paste or drop a Dockerfile here. Every FROM becomes a card, every instruction a row, and each line shows who takes what from whom. Point at one and the other lights up.",
    },
    target: {
      title: "Choose what is built",
      text: "A build ends in one stage: the last one, or the one you choose here. What that target needs is lit, what is in the image is brightest.",
    },
    why: {
      title: "Skipped, and why",
      text: "What the target does not need stays dark: BuildKit never runs it. Each card says its reason; open it for the whole chain, or read the panel “Explain”.",
    },
    problems: {
      title: "What is wrong, and the fix",
      text: "BuildKit's own errors and checks, hadolint's rules and hints from the whole graph, each at its line, many with a fix that one click applies.",
    },
    share: {
      title: "A link holds everything",
      text: "Share copies a link that carries the whole Dockerfile and what you see of it. Nothing is uploaded: the link itself is the storage.",
    },
  },
});
