import { messages } from "../messages.ts";

const number = new Intl.NumberFormat("en");

/** The ways to share what the page shows, and to open what others have shared. */
export const shareMessages = messages({
  title: "Share",
  about: "A link holds the whole Dockerfile after its #, which browsers never send anywhere. Nothing is uploaded.",
  ways: "Ways to share",
  tabs: { link: "Link", picture: "Picture", text: "Text and data" },
  form: "Form",
  copy: "Copy",
  links: {
    link: { label: "Link", about: "The shortest form, for chats and reviews." },
    "markdown-link": { label: "Markdown link", about: "With words in place of the long address." },
    "markdown-code": { label: "Markdown with code", about: "The Dockerfile to read, and below it the link." },
    mermaid: {
      label: "Mermaid and link",
      about: "A chart that GitHub and GitLab draw themselves, and the link.",
    },
    iframe: { label: "Embed", about: "The graph inside your own page, read-only." },
    readable: { label: "Readable link", about: "Longer; can be read, and changed by hand." },
  },
  isTooMuch:
    "This is more than the 1 MiB that a link can hold. Send the Dockerfile as a file, or a picture with the source inside.",
  shareWithApp: "Share with an app…",
  shorter: "Shorter",
  withoutComments: "Without comments",
  withoutView: "Without view and selection",
  without: (names: string) => `Without ${names}`,
  nothingToLeaveOut: "nothing to leave out",
  fewer: (characters: number) => `${number.format(characters)} fewer characters`,
  secrets: {
    link: (count: number): Around =>
      count === 1
        ? { before: "The value of ", after: " may be secret, and whoever has the link can read it." }
        : { before: "The values of ", after: " may be secret, and whoever has the link can read them." },
    file: (count: number): Around =>
      count === 1
        ? { before: "The value of ", after: " may be secret, and whoever has the file can read it." }
        : { before: "The values of ", after: " may be secret, and whoever has the file can read them." },
  },
  leaveOut: (count: number): string => (count === 1 ? "Leave it out" : "Leave them out"),
  length: "Length",
  characters: (count: number): Around => ({
    before: `${number.format(count)} characters,`,
    after: " and where they fit",
  }),
  number: (count: number) => number.format(count),
  places: {
    discord: "Discord message",
    slack: "Slack message",
    github: "GitHub issue form",
    browser: "Every browser's address",
  },
  fits: "fits",
  tooLong: "too long for",
  linkTitle: "What this Dockerfile builds",
  linkTitleOf: (stages: number, target: string) =>
    `What this Dockerfile builds: ${number.format(stages)} stages, target ${target}`,

  noGraph: "No graph is drawn now.",
  pictureAbout:
    "The graph as it is shown, with its legend. The Dockerfile is inside the file: drop it on this page, and it opens again.",
  theGraph: "The graph",
  legend: {
    from: "FROM: starts from all of it",
    copy: "COPY --from: takes files",
    mount: "RUN --mount: reads while it runs",
    ships: "in the image",
    built: "built, then thrown away",
    skipped: "skipped",
  },
  colours: "Colours",
  light: "Light",
  dark: "Dark",
  pngSize: "Size of the PNG",
  download: (file: string) => `Download ${file}`,
  copyPng: "Copy PNG",
  pictureIsCopied: "The picture is copied.",
  noPicture: "The browser could not make this picture. Try a smaller size, or the SVG.",

  texts: {
    mermaid: {
      label: "Mermaid",
      about: "A chart that GitHub, GitLab and many others draw from the text.",
    },
    dot: { label: "Graphviz DOT", about: "For dot and everything that reads its language." },
    outline: { label: "Outline", about: "All that the graph shows, in words." },
    json: {
      label: "JSON",
      about: "Stages, edges, build steps and problems for other programs. Dropped on this page, it opens again.",
    },
    dockerfile: { label: "Dockerfile", about: "The text itself." },
  },

  addressTitle: "Open from an address",
  addressAbout:
    "This page never asks another host for anything, so that nobody learns what you look at. Your browser can, in a tab of its own.",
  addressOf: "The address of a Dockerfile, a gist or a Stagelight link",
  noAddress: "This is no address: it should start with https://",
  openLinkHere: "Open this link here",
  bareTextAt: (host: string) => `Its bare text is at ${host}; copy all of it there`,
  openInTab: (host: string) => `Open ${host} in a new tab`,
  andPaste: "And paste it",
  openPasted: "Open the pasted text",
});

/** What stands around something that is set in another way. */
interface Around {
  readonly before: string;
  readonly after: string;
}
