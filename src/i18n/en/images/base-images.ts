import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

const sizeOf = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`;

/** The window in which one makes base images known. */
export const baseImageMessages = messages({
  title: "Base images",
  about:
    "This page doesn't contact any registry. Paste what Docker says about an image, and the page uses it instead of the built-in catalog. It is kept in this browser.",
  tell: "Tell the page what it sets…",
  image: "Image",
  command: "Run one of these",
  output: "Paste the output",
  placeholder: '[{ "RepoTags": … }]',
  use: "Use it",
  copy: (command: string) => `Copy “${command}”`,
  commandCopied: "The command",
  known: "Provided by you",
  fromLink: "from the link",
  remove: (image: string) => `Remove what is known about ${image}`,
  isUsed: (image: string) => `What you pasted about ${image} is now used.`,
  notKept: "The browser doesn't let this page keep it, so it is gone when you close the page.",
  variables: (count: number) => (count === 1 ? "1 variable" : `${count} variables`),
  says: (name: string, parts: readonly string[], platforms: readonly string[], bytes: number, isWhole: boolean) =>
    [
      `${name === "" ? "" : `${name}: `}${parts.length === 0 ? "sets nothing" : `sets ${list.format(parts)}`}`,
      ...(platforms.length === 0 ? [] : [` (${platforms.join(", ")})`]),
      ...(bytes === 0 ? [] : [`, ${sizeOf(bytes)}`]),
      isWhole ? "." : ". A history doesn't show everything, so the image may set more.",
    ].join(""),
  nameless: "The text doesn't name its image, and there is no Dockerfile here that starts from one.",
  severalNameless: "The text describes several images and names none of them. Paste one at a time.",
  otherName: (named: string, image: string) =>
    `This output describes ${named}. If you use it, the page treats these as the settings of ${image}.`,
  faults: {
    tooLong: "The text is longer than 1 MiB, the most this page accepts.",
    broken: "This JSON is incomplete or damaged. Copy the whole output.",
    container: "This describes a container. Inspect the image that it runs: `docker inspect IMAGE`.",
    manifest:
      "This is a manifest, which only lists the parts of the image. Add `--format '{{json .Image}}'` to the command.",
    nothing: "There is no image in this output. Pull the image first: `docker pull IMAGE`.",
    other: "This isn't the output of one of these commands.",
  },
  sources: {
    inspect: "docker inspect",
    config: "image configuration",
    history: "docker history",
    record: "the build record",
  },
  withImages: "With what is known about base images",
});
