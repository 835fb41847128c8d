import { area } from "../area.ts";

/** The window of the glossary. */
export const glossaryWords = area({
  title: "Glossary",
  about: "What the words mean, in a sentence or two.",
  search: "Search the glossary",
  all: "All terms",
  see: "Read next",
  none: "No term has these words.",
});
