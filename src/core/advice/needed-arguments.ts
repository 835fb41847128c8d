import type { Analysis } from "../analysis.ts";
import { isPlatformArg } from "../lint/facts/undeclared-variables.ts";
import type { CommandOf } from "../parse/command.ts";

/** A build argument of the target that has no value. */
export interface OpenArgument {
  readonly name: string;
  /** First line of its ARG, from 1. */
  readonly line: number;
  /** FROM needs it: without a value nothing builds, or another image than meant is pulled. */
  readonly isRequired: boolean;
  readonly description: string;
  /** First lines of the FROMs that need it. */
  readonly froms: readonly number[];
}

/** What every build may be given without an ARG. */
const PREDEFINED = /^(?:https?_proxy|ftp_proxy|no_proxy|all_proxy|source_date_epoch|buildkit_.*)$/i;

/**
 * The arguments that somebody who builds the target has to give, and those that may stay empty; those with a default and
 * those that BuildKit sets are left out. They are known even while the build fails for want of one.
 */
export function neededArguments({ parsed, build, stages, options }: Analysis): readonly OpenArgument[] {
  const given = new Set(Object.keys(options.buildArgs ?? {}));
  const reached = new Set(build.reaches.length > 0 ? build.reaches : stages.map(({ index }) => index));
  const globals = new Map(parsed.metaArgs.flatMap(openIn).map((one) => [one.name, one]));
  const withDefault = new Set(
    parsed.metaArgs.flatMap(({ definitions }) =>
      definitions.filter(({ value }) => value !== undefined).map(({ key }) => key),
    ),
  );
  const inStages = parsed.stages.flatMap(({ commands }, index) =>
    reached.has(index) ? commands.flatMap((command) => (command.kind === "arg" ? openIn(command) : [])) : [],
  );
  const fromsOf = (name: string): readonly number[] =>
    stages
      .filter(
        (stage) => reached.has(stage.index) && needsVariable(`${stage.baseWritten} ${stage.platformWritten}`, name),
      )
      .map(({ from }) => from.lines.first);
  const found = new Map<string, OpenArgument>();
  for (const one of globals.values()) {
    const froms = fromsOf(one.name);
    if (froms.length > 0) found.set(one.name, { ...one, froms, isRequired: true });
  }
  for (const one of inStages) if (!withDefault.has(one.name) && !found.has(one.name)) found.set(one.name, one);
  return [...found.values()].filter(({ name }) => !given.has(name) && !isPlatformArg(name) && !PREDEFINED.test(name));
}

/** Whether a text uses a variable and doesn't say what to take where it isn't set, as `${NAME:-default}` does. */
function needsVariable(text: string, name: string): boolean {
  for (let at = text.indexOf("$"); at >= 0; at = text.indexOf("$", at + 1)) {
    const start = text[at + 1] === "{" ? at + 2 : at + 1;
    const end = start + name.length;
    if (text.startsWith(name, start) && !/^(?:\w|:?[-+?])/.test(text.slice(end, end + 2))) return true;
  }
  return false;
}

function openIn({ definitions, instruction }: CommandOf<"arg">): OpenArgument[] {
  return definitions
    .filter(({ value }) => value === undefined)
    .map(({ key, doc }) => ({
      name: key,
      line: instruction.lines.first,
      isRequired: false,
      description: doc,
      froms: [],
    }));
}
