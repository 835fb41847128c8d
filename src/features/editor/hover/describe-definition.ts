import type { VariableDefinition } from "#core/symbols/variable.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";

/** Says what sets a variable. `labels` are those of the stages; `at` is the stage that asks, where another one matters. */
export function describeDefinition(
  { kind, line, stage }: VariableDefinition,
  labels: readonly string[] = [],
  at = stage,
): string {
  const words = editorFactMessages();
  const label = labels[stage] ?? `${stage}`;
  switch (kind) {
    case "global-arg":
      return words.byGlobalArg(line);
    case "arg":
      return stage === at ? words.byArg(line, label) : words.byInheritedArg(line, label);
    case "env":
      return stage === at ? words.byEnv(line, label) : words.byInheritedEnv(line, label);
    case "predefined":
      return words.byBuildKit;
    case "image":
      return words.byImage;
    default:
      return assertNever(kind);
  }
}

/** Says where the value of an ARG comes from; "" for what has only one source. */
export function describeSource({ kind, source, inherits }: VariableDefinition): string {
  const words = editorFactMessages();
  if (kind !== "arg" && kind !== "global-arg") return "";
  switch (source) {
    case "build-arg":
      return words.fromBuildArg;
    case "default":
      return words.fromDefault;
    case "global":
      return inherits?.kind === "predefined" ? words.fromPredefined : words.fromGlobal(inherits?.line ?? 0);
    case "nothing":
      return words.fromNothing;
    default:
      return assertNever(source);
  }
}
