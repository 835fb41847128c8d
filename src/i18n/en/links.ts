import { messages } from "../messages.ts";

/** What is said of links and drafts when they are opened and kept. */
export const linkMessages = messages({
  share: "Copy a link that holds all of this, and see other ways to share",
  cutOff: "This link is cut off: its end is missing. Copy the whole link again, or ask whoever sent it for all of it.",
  damaged:
    "This link is damaged: some of its characters were changed on the way. Copy it again from where it was made, or ask for the Dockerfile itself.",
  oversized:
    "This link holds more than 1 MiB of text, which is more than Stagelight opens from a link. Ask for the Dockerfile as a file and drop it here.",
  unknown:
    "What follows the # in this address is not a Stagelight link. A link starts with #v1/ or, for an example, with #e/: check that it was copied from its start.",
  newer: (version: string) =>
    `This link was made by a newer Stagelight (its format is version ${version}, this page reads version 1). Reload the page to get the latest, then open the link again.`,
  noObject:
    "This link cannot be read: what it holds is not a JSON object. If it was written by hand, correct that; otherwise ask for a new link.",
  wrongKey: (key: string) =>
    `This link cannot be read: its "${key}" is missing or of the wrong type. If it was written by hand, correct that; otherwise ask for a new link.`,
  noExample: (slug: string) => `There is no example called “${slug}”.`,
  nothingEmbedded: "Nothing is embedded here: the address has no link after its #.",
  opened: (what: string) => `Opened ${what}.`,
  yourDraft: "your draft",
  theLink: "the link",
  aSample: (rule: string) => `a sample of ${rule}`,
  theExample: (title: string) => `the example “${title}”`,
  full: "The browser has no room left for your draft. It is still in the address: copy that to keep it.",
  denied: "The browser does not let this page keep your draft. It is still in the address: copy that to keep it.",
  swapped: "The texts have changed places.",
});
