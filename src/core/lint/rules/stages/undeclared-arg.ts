import type { Facts } from "../../facts/facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import { rootImage } from "../../facts/root-image.ts";
import { fromOf } from "../../facts/stage-at.ts";
import { isPlatformArg, type UndeclaredVariable, undeclaredVariables } from "../../facts/undeclared-variables.ts";
import { belowFrom } from "../../fix/below-from.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../shapes.ts";
import { listTexts } from "../../text-list.ts";

/** What images for a language set themselves. */
const SET_BY_IMAGES =
  /^(?:NODE|YARN|PYTHON|GOLANG|RUST|RUBY|PHP|JAVA|JDK|DOTNET|ASPNET|NGINX|NJS|MAVEN|GRADLE|TOMCAT|HTTPD|POSTGRES|PG|MYSQL|REDIS|RABBITMQ)_?(?:MAJOR_?)?(?:VERSION|HOME|MAJOR)$/;

export const undeclaredArg: Rule = {
  id: "stages/undeclared-arg",
  family: "stages",
  title: "A build argument is used where it is not declared",
  severity: "warning",
  aliases: ["UndefinedVar"],
  check: (facts) => {
    const globals = new Set(
      facts.input.parsed.metaArgs.flatMap(({ definitions }) => definitions.map(({ key }) => key)),
    );
    const uses = undeclaredVariables(facts).filter((use) => {
      if (!(globals.has(use.name) || isPlatformArg(use.name))) return false;
      return !(SET_BY_IMAGES.test(use.name) && rootImage(facts, use.at.stage).kind === "image");
    });
    return [...groupBy(uses, ({ at }) => at.stage)].flatMap(([stage, inStage]) => {
      const names = [...new Set(inStage.map(({ name }) => name))];
      const fixes = declareIn(facts, stage, names);
      return firstOfEach(inStage).map(({ at, name, range }) => {
        const message = globals.has(name)
          ? `\`${name}\` is declared before the first FROM only: in this stage it is empty`
          : `\`${name}\` is set only where \`ARG ${name}\` declares it: in this stage it is empty`;
        return toFinding(at, { message, range, fixes });
      });
    });
  },
};

function firstOfEach(uses: readonly UndeclaredVariable[]): UndeclaredVariable[] {
  return [...groupBy(uses, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1));
}

/** Declares all that the stage misses below its FROM, where a stage's arguments are looked for. */
function declareIn(facts: Facts, stage: number, names: readonly string[]): Fix[] {
  const from = fromOf(facts, stage);
  if (!from) return [];
  const edit = belowFrom(
    from,
    names.map((name) => `ARG ${name}`),
  );
  const isSafe = !facts.input.build?.error;
  return edit ? [{ title: `Declare ${listTexts(names)} in this stage`, edits: [edit], isSafe }] : [];
}
