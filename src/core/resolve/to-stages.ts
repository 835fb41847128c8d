import { imageOfContext } from "./load-context.ts";
import { formatPlatform } from "./platform.ts";
import type { ResolveContext } from "./resolve-context.ts";
import type { Stage, StageBase } from "./stage.ts";
import type { StageState } from "./stage-state.ts";

/** The stages as the page shows them. */
export function toStages({ table, targetPlatform }: ResolveContext): Stage[] {
  const stages: Stage[] = [];
  for (const state of table.states) {
    if (!state.parsed) continue;
    const { from, commands } = state.parsed;
    const { instruction } = from;
    // a stage on another stage runs on that one's platform, whatever its own FROM says
    const inherited = state.base && stages[state.base.index]?.platform;
    const platform = inherited ?? formatPlatform(state.platform ?? targetPlatform);
    stages.push({
      index: state.index,
      name: state.name,
      label: state.name || `stage-${state.index}`,
      base: toBase(state),
      replacedBy: state.replacedBy?.key ?? null,
      baseWritten: from.base,
      platformWritten: from.platform,
      platform,
      doc: from.doc,
      from: instruction,
      instructions: commands.map((command) => command.instruction),
      lines: { first: instruction.lines.first, last: (commands.at(-1) ?? from).instruction.lines.last },
    });
  }
  return stages;
}

function toBase({ base, source, baseName, parsed }: StageState): StageBase {
  if (base) return { kind: "stage", index: base.index };
  if (source?.kind === "context") {
    return { kind: "context", key: source.context.key, ref: imageOfContext(source.from) };
  }
  if (source?.kind === "image") return { kind: "image", ref: source.ref };
  return baseName === "scratch" ? { kind: "scratch" } : { kind: "unknown", written: parsed?.from.base ?? baseName };
}
