import { readBaseImage } from "../../../source/base-image.ts";
import { dependencyInstalls } from "../../facts/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import { rootImage } from "../../facts/root-image.ts";
import { fromOf } from "../../facts/stage-at.ts";
import { startedProgram } from "../../facts/started-program.ts";
import { shipsToUsers } from "../../facts/stage-roles.ts";
import { replace, unsafeFix } from "../../fix/edits.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../shapes.ts";
import { findSmallerImage } from "./smaller-image.ts";

export const sdkInImage: Rule = {
  id: "stages/sdk-in-image",
  family: "stages",
  title: "The image ships a whole SDK",
  severity: "warning",
  check: (facts) => {
    const { build } = facts.input;
    if (!build?.config || !shipsToUsers(facts)) return [];
    const root = rootImage(facts, build.stage);
    const at = fromOf(facts, root.stage);
    const program = startedProgram(facts);
    if (root.kind !== "image" || !at || program === "") return [];
    const smaller = findSmallerImage(root, program, toolsUsed(facts));
    if (!smaller) return [];
    const { written, imageWord } = readBaseImage(at);
    const message = `\`${written}\` brings ${smaller.brings} that \`${program}\` does not need`;
    const range = at.rangeOf(imageWord);
    const isFixed = smaller.image !== "" && !written.includes("$");
    const fixes = !isFixed ? [] : [unsafeFix(`Start from \`${smaller.image}\``, replace(range, smaller.image))];
    return [toFinding(at, { message, range, severity: smaller.severity, fixes })];
  },
};

/** The tools that install or build something in the layers that ship. */
function toolsUsed(facts: Facts): ReadonlySet<string> {
  const installs = dependencyInstalls(facts).filter(({ at }) => facts.ships(at.stage));
  return new Set(installs.map(({ ecosystem }) => ecosystem));
}
