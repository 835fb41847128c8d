import { openPanel } from "#state/arrange-view.ts";
import { commandWords } from "#words/en/commands.ts";
import { always, type Command } from "./command.ts";

/** Opens the list of problems. */
export const showProblems: Command = {
  id: "show-problems",
  get label() {
    return commandWords().showProblems;
  },
  icon: "warning",
  keys: "Mod+Shift+M",
  isEnabled: always,
  run: () => openPanel("problems"),
};

/** Opens the build arguments and the platform. */
export const showInputs: Command = {
  id: "show-inputs",
  get label() {
    return commandWords().showInputs;
  },
  icon: "sliders",
  keys: null,
  isEnabled: always,
  run: () => openPanel("inputs"),
};

/** Opens the `.dockerignore`. */
export const showDockerignore: Command = {
  id: "show-dockerignore",
  get label() {
    return commandWords().showDockerignore;
  },
  icon: "file",
  keys: null,
  isEnabled: always,
  run: () => openPanel("dockerignore"),
};
