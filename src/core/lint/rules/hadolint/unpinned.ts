import type { ShellWord } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { type Remark, whereItShips } from "../../shapes.ts";
import { isOrAre, listTexts } from "../../text-list.ts";

/** One remark on all packages of a RUN that no version is given for. */
export function unpinned(
  at: InstructionFacts,
  facts: Facts,
  packages: readonly ShellWord[],
  isPinned: (name: string) => boolean,
): Remark | null {
  const open = packages.filter(({ text }) => !isPinned(text));
  const [first] = open;
  if (!first) return null;
  const names = [...new Set(open.map(({ text }) => text))];
  return {
    message: `${listTexts(names)} ${isOrAre(names.length)} installed in whatever version there is`,
    severity: whereItShips(facts, at, "warning"),
    range: at.scriptRange(first),
  };
}
