import type { HclBlock } from "../../bake/hcl/body.ts";
import { say } from "../../lint/say.ts";
import { toTextRange } from "./definition-places.ts";
import type { ProjectRule } from "./project-rule.ts";
import { stringOf } from "./string-of.ts";

/** A template target, by its leading underscore, that no other target inherits from. */
export const unusedTarget: ProjectRule = {
  id: "project/unused-target",
  find: ({ places }) => {
    const all = places.files.flatMap(({ path, blocks }) => blocks.map((block) => ({ path, block })));
    const named = new Set(all.flatMap(({ block }) => [...textsIn(block, "inherits"), ...textsIn(block, "targets")]));
    const isOpen = all.some(({ block }) => hasOpenList(block, "inherits") || hasOpenList(block, "targets"));
    if (isOpen) return [];
    return all.flatMap(
      ({
        path,
        block: {
          type,
          labels: [name = ""],
          labelRanges: [range],
        },
      }) => {
        if (type !== "target" || !name.startsWith("_") || named.has(name) || range === undefined) return [];
        return [
          {
            path,
            range: toTextRange(range),
            severity: "info" as const,
            said: say`No target inherits from \`${name}\``,
          },
        ];
      },
    );
  },
};

function textsIn({ body }: HclBlock, attribute: string): readonly string[] {
  const list = body.attributes.get(attribute)?.expression;
  return list?.kind === "tuple" ? list.elements.flatMap((element) => stringOf(element) ?? []) : [];
}

/** The list, or an element of it, has to be evaluated. */
function hasOpenList({ body }: HclBlock, attribute: string): boolean {
  const list = body.attributes.get(attribute)?.expression;
  if (list === undefined) return false;
  return list.kind !== "tuple" || list.elements.some((element) => stringOf(element) === undefined);
}
