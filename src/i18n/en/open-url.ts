import { messages } from "../messages.ts";

/** How a Dockerfile at a URL is opened. */
export const openUrlMessages = messages({
  title: "Open from a URL",
  about:
    "This page never contacts another host, so nobody learns what you look at. Your browser can open the URL in a new tab.",
  addressOf: "URL of a Dockerfile, a gist, or a Stagelight link",
  noAddress: "This isn't a URL. It should start with https://",
  openLinkHere: "Open this link here",
  bareTextAt: (host: string) => `Its raw text is at ${host}. Copy all of it there`,
  openInTab: (host: string) => `Open ${host} in a new tab`,
  andPaste: "and paste it here",
  openPasted: "Open the pasted text",
});
