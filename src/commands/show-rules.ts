import { openRule } from "#state/open-rule.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Shows every rule, with its reasons. */
export const showRules: Command = {
  id: "show-rules",
  get label() {
    return commandWords().rules;
  },
  icon: "book",
  keys: null,
  isEnabled: always,
  run: () => openRule(null),
};
