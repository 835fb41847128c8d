import type { Instruction } from "#core/parse/syntax.ts";
import { neededArguments } from "#core/advice/needed-arguments.ts";
import type { Analysis, TargetBuild } from "#core/analysis.ts";
import { isPlatformArg } from "#core/lint/facts/undeclared-variables.ts";
import { lookUp } from "#core/text/look-up.ts";

/** A build argument that the target takes. */
export interface BuildArgRow {
  readonly name: string;
  /** As written after `=`, before expansion; null when the Dockerfile gives none. */
  readonly defaultWritten: string | null;
  readonly description: string;
  /** What the build uses. */
  readonly value: string;
  readonly isOverridden: boolean;
  /** Line of its ARG, from 1. */
  readonly line: number;
  /** FROM needs a value, and there is none. */
  readonly isMissing: boolean;
  /** Where targets of a project use different values: that of each. */
  readonly byTarget?: readonly { readonly target: string; readonly value: string }[];
}

export interface BuildArgsView {
  readonly rows: readonly BuildArgRow[];
  /** Arguments that are given a value although the target takes none of that name. */
  readonly unused: readonly { readonly name: string; readonly value: string }[];
}

/** The build arguments of the target, in the order of the text, and those that it does not take; also while the build fails. */
export function buildArgsView(analysis: Analysis, given: Readonly<Record<string, string>>): BuildArgsView {
  const args = argsOf(analysis).toSorted((one, other) => one.line - other.line);
  const byLine = new Map<number, Instruction>();
  for (const instruction of analysis.file.instructions.toReversed())
    if (instruction.keyword === "arg") byLine.set(instruction.lines.first, instruction);
  // declared again without a value, a stage takes the one from above the first FROM
  const above = new Map(
    analysis.parsed.metaArgs.flatMap(({ definitions }) => definitions.map((one) => [one.key, one.value] as const)),
  );
  const missing = new Set(
    neededArguments(analysis)
      .filter(({ isRequired }) => isRequired)
      .map(({ name }) => name),
  );
  const rows = args.map(({ name, value, description, line }) => ({
    name,
    defaultWritten: writtenIn(byLine.get(line), name) ?? above.get(name) ?? null,
    description,
    value: lookUp(given, name) ?? value,
    isOverridden: Object.hasOwn(given, name),
    line,
    isMissing: missing.has(name),
  }));
  const taken = new Set(rows.map(({ name }) => name));
  const unused = Object.entries(given)
    .filter(([name]) => !taken.has(name))
    .map(([name, value]) => ({ name, value }));
  return { rows, unused };
}

/** What BuildKit says the target takes, and every other argument that the text declares for it. */
function argsOf({ build, parsed, stages }: Analysis): TargetBuild["args"] {
  const known = new Set(build.args.map(({ name }) => name));
  const reached = new Set(build.reaches.length > 0 ? build.reaches : stages.map(({ index }) => index));
  const inStages = parsed.stages.flatMap(({ commands }, index) => (reached.has(index) ? commands : []));
  const declared = [...parsed.metaArgs, ...inStages].flatMap((command) => {
    if (command.kind !== "arg") return [];
    const { definitions, instruction } = command;
    return definitions.map(({ key, value = "", doc }) => ({
      name: key,
      value,
      description: doc,
      line: instruction.lines.first,
    }));
  });
  const others = new Map(declared.toReversed().map((one) => [one.name, one]));
  return [...build.args, ...[...others.values()].filter(({ name }) => !known.has(name) && !isPlatformArg(name))];
}

/** The default that an ARG gives a name. */
function writtenIn(instruction: Instruction | undefined, name: string): string | undefined {
  return instruction?.args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
}
