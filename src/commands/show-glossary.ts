import { openGlossary } from "#state/open-glossary.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Shows what the words mean. */
export const showGlossary: Command = {
  id: "show-glossary",
  get label() {
    return commandWords().glossary;
  },
  icon: "book",
  keys: null,
  isEnabled: always,
  run: () => openGlossary(null),
};
