import { openPanel } from "#state/arrange-view.ts";
import { always, type Command } from "./command.ts";

/** Opens the list of problems. */
export const showProblems: Command = {
  id: "show-problems",
  label: "Show problems",
  icon: "warning",
  keys: "Mod+Shift+M",
  isEnabled: always,
  run: () => openPanel("problems"),
};

/** Opens the build arguments and the platform. */
export const showInputs: Command = {
  id: "show-inputs",
  label: "Show build inputs",
  icon: "sliders",
  keys: null,
  isEnabled: always,
  run: () => openPanel("inputs"),
};

/** Opens the `.dockerignore`. */
export const showDockerignore: Command = {
  id: "show-dockerignore",
  label: "Show .dockerignore",
  icon: "file",
  keys: null,
  isEnabled: always,
  run: () => openPanel("dockerignore"),
};
