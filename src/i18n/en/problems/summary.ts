import { messages } from "../../messages.ts";

const number = new Intl.NumberFormat("en");

/** What to do first, and what the whole file is like. */
export const problemSummaryMessages = messages({
  title: "What to do first",
  checking: "Looking at what matters most…",
  nothing: "Nothing is urgent. Everything listed below is optional.",
  gains: {
    secret: "Anyone who has the image can read it",
    failure: "Fails the build or the container",
    risk: "A risk each time the image is built or run",
    size: "Makes the image smaller",
    time: "Makes rebuilds faster",
  },
  smaller: (megabytes: number) => `Image ≈ ${number.format(megabytes)} MB smaller`,
  faster: (time: string) => `Rebuilds ≈ ${time} faster`,
  fewerSteps: (steps: number) => `${number.format(steps)} fewer ${steps === 1 ? "step" : "steps"} to rerun`,
  othersLike: (count: number) => `${number.format(count)} more like it`,
  goToLine: (lines: string) => `Go to line ${lines}`,
  line: (line: number) => `line ${number.format(line)}`,
  verdicts: "About the whole file",
  reproducible: { title: "Reproducible", yes: "yes", no: "no" },
  secrets: { title: "Leaks secrets", yes: "yes", maybe: "maybe", no: "none found" },
  arguments: {
    title: "Arguments",
    none: "none needed",
    required: (count: number) => `${number.format(count)} needed`,
    optional: (count: number) => `${number.format(count)} optional`,
  },
  isReproducible: "Every base image, package, and download is pinned, so a later build produces the same image.",
  leaksNothing: "No secret was found in ENV, ARG, copied files, or commands.",
  needsNothing: "Every build argument has a default.",
  why: {
    "floating-tag": "No version: the next build may use a different image",
    "moving-tag": "A tag can be moved to a different image; only a digest can't",
    packages: "Installed in whatever version is current",
    download: "Downloaded without a checksum",
    git: "Follows a branch, not a commit",
    time: "Writes the build time",
    "in-image": "Can be read in the image or its history",
    "may-be-in-image": "Looks like a secret, and can be read in the image",
  },
  isRequired: "FROM needs a value",
  isOptional: "Empty unless you set it",
  unpinned: (count: number, stage: string) =>
    `${number.format(count)} installs in stage \`${stage}\` don't pin versions`,
  showEach: "Show each",
  hideEach: "Hide",
});
