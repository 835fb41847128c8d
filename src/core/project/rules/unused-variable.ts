import type { HclBlock, HclBody } from "../../bake/hcl/body.ts";
import { usedVariables } from "../../bake/hcl/walk.ts";
import { say } from "../../lint/say.ts";
import { toTextRange } from "./definition-places.ts";
import type { ProjectRule } from "./project-rule.ts";

/** A variable that nothing in the definition uses. */
export const unusedVariable: ProjectRule = {
  id: "project/unused-variable",
  find: ({ places }) => {
    const used = new Set(places.files.flatMap(({ blocks }) => blocks.flatMap(namesUsedIn)));
    return places.files.flatMap(({ path, blocks }) =>
      blocks.flatMap(({ type, labels: [name = ""], labelRanges: [range] }) => {
        if (type !== "variable" || used.has(name) || range === undefined || name.startsWith("BAKE_")) return [];
        return [
          {
            path,
            range: toTextRange(range),
            severity: "info" as const,
            said: say`Nothing uses the \`${name}\` variable`,
          },
        ];
      }),
    );
  },
};

function namesUsedIn({ type, labels, body }: HclBlock): readonly string[] {
  const own = type === "variable" ? labels[0] : undefined;
  // a variable's validation of itself is no use of it
  return namesInBody(body).filter((name) => name !== own);
}

function namesInBody({ attributes, blocks }: HclBody): readonly string[] {
  const names = [...attributes.values()].flatMap(({ expression }) => usedVariables(expression).map(({ name }) => name));
  return [...names, ...blocks.flatMap(({ body }) => namesInBody(body))];
}
