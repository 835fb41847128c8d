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
      title: "Your Dockerfile as a graph",
      text: "Type, paste, or drop a Dockerfile here. Every FROM becomes a card, every instruction a row, and each line shows what a stage takes from another. Point at something in one to highlight it in the other.",
    },
    target: {
      title: "Choose what to build",
      text: "A build produces one stage: the last one, or the one you choose here. Everything that target needs is highlighted, and what ends up in the image stands out most.",
    },
    why: {
      title: "What is skipped, and why",
      text: "What the target doesn't need is grayed out, because BuildKit never runs it. Each card gives the reason. Open it for the whole chain, or read the Explain panel.",
    },
    problems: {
      title: "Problems and fixes",
      text: "BuildKit's errors and checks, hadolint's rules, and hints from the whole graph. Each points to a line, and many have a one-click fix.",
    },
    share: {
      title: "Share everything as a link",
      text: "Share copies a link that contains the whole Dockerfile and your current view. Nothing is uploaded: the link itself holds the data.",
    },
  },
});
