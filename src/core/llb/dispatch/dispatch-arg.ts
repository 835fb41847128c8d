import type { CommandOf } from "../../parse/command.ts";
import { DONE, type Result } from "../../text/result.ts";
import { expandIn, isEnvironmentArg, type DispatchContext } from "./dispatch-context.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import type { StageBuild } from "../stage-build.ts";

const NO_NAMES: ReadonlySet<string> = new Set();

/** Carries out ARG in a stage; as `dispatchArg`: given value, else own default, else the value before the first FROM. */
export function dispatchArg(
  context: DispatchContext,
  build: StageBuild,
  { definitions, instruction }: CommandOf<"arg">,
  noted: DispatchedCommand,
): Result<void> {
  const { outline } = build.state;
  const keys: string[] = [];
  noted.keys = keys;
  for (const definition of definitions) {
    const { key } = definition;
    keys.push(key);
    let value = context.buildArgs.get(key);
    const isInherited = value === undefined && definition.value === undefined && hasGlobal(context, key);
    if (isInherited) value = context.globalArgs.get(key);
    else if (value === undefined && definition.value !== undefined) {
      const expanded = expandIn(build, noted, definition.value, context.lexer);
      if (!expanded.ok) return expanded;
      value = expanded.value;
    }
    if (value !== undefined && isEnvironmentArg(key)) build.environment.set(key, value);
    // the definition before the first FROM is the one to show
    if (!isInherited) {
      const line = instruction.lines.first;
      outline.defineArg(key, { definition, value: value ?? "", line, dependencies: NO_NAMES });
    }
    outline.useArg(key);
    build.own.addArgName(build, key);
  }
  return DONE;
}

function hasGlobal({ globalArgs }: DispatchContext, key: string): boolean {
  return globalArgs.get(key) !== undefined;
}
