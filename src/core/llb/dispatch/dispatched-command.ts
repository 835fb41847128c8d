import type { Command } from "../../parse/command.ts";
import type { Instruction } from "../../parse/syntax.ts";
import type { LineRange } from "../../text/range.ts";
import type { ExposedPort } from "./ports.ts";

/** A variable that is used and not set, with the names it could have been meant for. */
export interface UndefinedVariable {
  readonly name: string;
  readonly options: readonly string[];
  /** How many of the command's keys were read before. */
  readonly keysBefore: number;
  /** The base image may set it. */
  readonly isOpen: boolean;
}

/** What was learnt while a command was carried out: the facts that BuildKit's checks are made from. */
export interface DispatchedCommand {
  command: Command;
  /** Position among all commands carried out. */
  position: number;
  stage: number;
  /** It comes from an ONBUILD of the base stage; its lines are then those of the FROM. */
  isTrigger: boolean;
  lines: LineRange;
  undefinedVariables: readonly UndefinedVariable[];
  /** Keys of ENV and ARG, expanded, as far as they came. */
  keys: readonly string[];
  /** How many pairs of ENV or LABEL are written with a blank. */
  legacyPairs: number;
  /** SHELL was set before. */
  hasOwnShell: boolean;
  /** The instruction of its kind in this stage that this one makes void. */
  overridden: Instruction | null;
  /** WORKDIR's path where it hangs on the base image; null where not. */
  relativeWorkdir: string | null;
  /** Sources that the `.dockerignore` leaves out. */
  ignoredSources: readonly string[];
  ports: readonly ExposedPort[];
  /** What it comes to depends on the base image, of which that is not known: it isn't a mistake whatever comes out. */
  isOpen: boolean;
}

const NONE: readonly never[] = [];

export function createDispatched(
  command: Command,
  position: number,
  stage: number,
  isTrigger: boolean,
): DispatchedCommand {
  return {
    command,
    position,
    stage,
    isTrigger,
    lines: command.instruction.lines,
    undefinedVariables: NONE,
    keys: NONE,
    legacyPairs: 0,
    hasOwnShell: false,
    overridden: null,
    relativeWorkdir: null,
    ignoredSources: NONE,
    ports: NONE,
    isOpen: false,
  };
}

/** Uses notes again that came to nothing: those of most commands do. */
export function reuseDispatched(
  unused: DispatchedCommand,
  command: Command,
  position: number,
  stage: number,
  isTrigger: boolean,
): DispatchedCommand {
  unused.command = command;
  unused.position = position;
  unused.stage = stage;
  unused.isTrigger = isTrigger;
  unused.lines = command.instruction.lines;
  unused.isOpen = false;
  return unused;
}

/** Whether a check can have something to say about it: of most commands there is nothing to say. */
export function isNotable(noted: DispatchedCommand): boolean {
  const { command, undefinedVariables, keys, ignoredSources, ports } = noted;
  return (
    command.kind === "cmd" ||
    command.kind === "entrypoint" ||
    keys.length > 0 ||
    undefinedVariables.length > 0 ||
    noted.overridden !== null ||
    noted.relativeWorkdir !== null ||
    noted.legacyPairs > 0 ||
    ports.length > 0 ||
    ignoredSources.length > 0
  );
}
