import { useStore } from "../store.ts";
import type { Action } from "./action.ts";

/** Runs a command if it can be run now; returns whether it was. */
export function runAction(command: Action): boolean {
  if (!command.isEnabled(useStore.getState())) return false;
  void command.run();
  return true;
}
