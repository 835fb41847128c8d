import { messages } from "../messages.ts";

const number = new Intl.NumberFormat("en");

/** The ways to share what the page shows, and to open what others have shared. */
export const shareMessages = messages({
  title: "Share",
  about:
    "A link contains the whole Dockerfile after #, a part that browsers never send to a server. Nothing is uploaded.",
  ways: "Ways to share",
  tabs: { step: "This step", link: "Link", picture: "Picture", text: "Text and data" },
  step: {
    dialog: "Share the step as it starts, or what you made of it. Nothing is uploaded.",
    colors: "Colors",
    readersLanguage: "The reader's language",
    formats: {
      link: { label: "Link", about: "Opens this step as it starts. Your changes aren't in it." },
      embed: { label: "Embed", about: "The step in your own page, to read and solve. Progress isn't saved." },
    },
  },
  form: "Format",
  copy: "Copy",
  links: {
    link: { label: "Link", about: "The shortest format, for chats and reviews." },
    "markdown-link": { label: "Markdown link", about: "With readable text instead of the long address." },
    "markdown-code": { label: "Markdown with code", about: "The Dockerfile itself, followed by the link." },
    mermaid: {
      label: "Mermaid and link",
      about: "A chart that GitHub and GitLab render, and the link.",
    },
    iframe: { label: "Embed", about: "The graph in your own page, read-only." },
    readable: { label: "Readable link", about: "Longer, but you can read it and edit it by hand." },
  },
  isTooMuch:
    "This is more than the 1 MiB that a link can hold. Send the Dockerfile as a file, or share a picture with the Dockerfile embedded in it.",
  shareWithApp: "Share with an app…",
  shorter: "Shorter",
  withoutComments: "Without comments",
  withoutView: "Without view and selection",
  withFolder: (files: number) =>
    files === 1
      ? "With the name and size of 1 file in the folder, without ignored files"
      : `With the names and sizes of ${files.toLocaleString("en")} files in the folder, without ignored files`,
  tooManyFiles: (files: number) => `The folder has ${files.toLocaleString("en")} files, too many for a link`,
  without: (names: string) => `Without ${names}`,
  nothingToLeaveOut: "nothing to leave out",
  fewer: (characters: number) => `${number.format(characters)} fewer characters`,
  secrets: {
    link: (count: number): Around =>
      count === 1
        ? { before: "The value of ", after: " may be secret, and anyone with the link can read it." }
        : { before: "The values of ", after: " may be secret, and anyone with the link can read them." },
    file: (count: number): Around =>
      count === 1
        ? { before: "The value of ", after: " may be secret, and anyone with the file can read it." }
        : { before: "The values of ", after: " may be secret, and anyone with the file can read them." },
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
    browser: "Any browser's address bar",
  },
  fits: "fits",
  tooLong: "too long for",
  linkTitle: "What this Dockerfile builds",
  linkTitleOf: (stages: number, target: string) =>
    `What this Dockerfile builds: ${number.format(stages)} stages, target ${target}`,

  noGraph: "There is no graph to export.",
  pictureAbout:
    "The graph as shown, with its legend. The file also contains the Dockerfile: drop it on this page to open it again.",
  theGraph: "The graph",
  colors: "Colors",
  light: "Light",
  dark: "Dark",
  pngSize: "Size of the PNG",
  download: (file: string) => `Download ${file}`,
  copyPng: "Copy PNG",
  pictureIsCopied: "Picture copied.",
  noPicture: "The browser couldn't create this picture. Try a smaller size or SVG.",

  texts: {
    mermaid: {
      label: "Mermaid",
      about: "A chart that GitHub, GitLab, and many other tools render.",
    },
    dot: { label: "Graphviz DOT", about: "For Graphviz and other tools that read DOT." },
    outline: { label: "Outline", about: "Everything in the graph, as text." },
    json: {
      label: "JSON",
      about: "Stages, edges, build steps, and problems for other programs. Drop it on this page to open it again.",
    },
    dockerfile: { label: "Dockerfile", about: "The text itself." },
  },
});

/** What is around something that is set in another way. */
interface Around {
  readonly before: string;
  readonly after: string;
}
