import { messages } from "../messages.ts";

/** What is said of links and drafts when they are opened and kept. */
export const linkMessages = messages({
  share: "Copy a link to all of this, or share it another way",
  cutOff: "This link is incomplete: its end is missing. Copy the whole link again, or ask the sender for it.",
  damaged:
    "This link is damaged: some of its characters have changed. Copy it again from the original, or ask for the Dockerfile itself.",
  oversized:
    "This link contains more than 1 MiB of text, the limit for a link. Ask for the Dockerfile as a file and drop it here.",
  unknown:
    "The part of this address after # isn't a Stagelight link. A link starts with #v1/, or with #e/ for an example. Check that you copied the whole link.",
  newer: (version: string) =>
    `This link was made by a newer version of Stagelight (its format is version ${version}; this page reads version 1). Reload the page to get the latest, then open the link again.`,
  noObject:
    "This link can't be read: it doesn't contain a JSON object. If you wrote it by hand, correct it. Otherwise, ask for a new link.",
  wrongKey: (key: string) =>
    `This link can't be read: "${key}" is missing or has the wrong type. If you wrote it by hand, correct it. Otherwise, ask for a new link.`,
  noExample: (slug: string) => `There is no example named “${slug}”.`,
  nothingEmbedded: "Nothing to show: there is nothing after the # in this URL.",
  opened: (what: string) => `Opened ${what}.`,
  yourDraft: "your draft",
  theLink: "the link",
  aRecord: (name: string) => `the build record “${name}”`,
  aSample: (rule: string) => `a sample of ${rule}`,
  theExample: (title: string) => `the example “${title}”`,
  full: "The browser is out of storage for your draft. It is still in the address bar: copy the address to keep it.",
  denied:
    "The browser doesn't let this page save your draft. It is still in the address bar: copy the address to keep it.",
  swapped: "The two texts are swapped.",
});
