import { messages } from "../messages.ts";

/** The window of the glossary. */
export const glossaryMessages = messages({
  title: "Glossary",
  about: "What the words mean, in a sentence or two.",
  search: "Search the glossary",
  all: "All terms",
  see: "Read next",
  more: "Show in the glossary",
  none: "No matching terms.",
  failed: "The glossary couldn't be loaded.",
});
