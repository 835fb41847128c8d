import { findDoc } from "../parse/parse-command.ts";
import { formatPlatform } from "./platform.ts";
import type { ResolveContext } from "./resolve-context.ts";
import type { Stage, StageBase } from "./stage.ts";
import type { StageState } from "./stage-state.ts";

/** The stages as the page shows them. */
export function toStages({ table, parsed, targetPlatform }: ResolveContext): Stage[] {
  const ends = parsed.stages.map(({ from, commands }) => (commands.at(-1) ?? from).instruction.lines.last);
  return table.states.flatMap((state) => {
    if (!state.parsed) return [];
    const { from, commands } = state.parsed;
    return {
      index: state.index,
      name: state.name,
      label: state.name || `stage-${state.index}`,
      base: toBase(state),
      baseWritten: from.base,
      platformWritten: from.platform,
      platform: formatPlatform(platformOf(state) ?? targetPlatform),
      doc: findDoc(from.instruction.comments, from.name),
      from: from.instruction,
      instructions: commands.map(({ instruction }) => instruction),
      lines: { first: from.instruction.lines.first, last: ends[state.index] ?? from.instruction.lines.last },
    };
  });
}

function toBase({ base, source, baseName }: StageState): StageBase {
  if (base) return { kind: "stage", index: base.index };
  if (source?.kind === "image") return { kind: "image", ref: source.ref };
  return baseName === "scratch" ? { kind: "scratch" } : { kind: "unknown", written: baseName };
}

// a stage on another stage runs on that one's platform, whatever its own FROM says
function platformOf(state: StageState): StageState["platform"] {
  let root = state;
  while (root.base) root = root.base;
  return root.platform;
}
