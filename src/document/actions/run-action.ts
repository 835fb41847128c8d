import { useStore } from "../store.ts";
import type { Command } from "./action.ts";

/** Runs a command if it can be run now; returns whether it was. */
export function runCommand(command: Command): boolean {
  if (!command.isEnabled(useStore.getState())) return false;
  void command.run();
  return true;
}
