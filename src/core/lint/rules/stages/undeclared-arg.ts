import type { Facts } from "../../facts/facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { fromOf } from "../../facts/stages/stage-at.ts";
import {
  declarationsIn,
  isPlatformArg,
  type UndeclaredVariable,
  undeclaredVariables,
} from "../../facts/undeclared-variables.ts";
import { belowFrom } from "../../fix/below-from.ts";
import { changing, insert, replace, safeFix, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import { lineEndOf, lineStartOf } from "../../fix/line-start.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { listTexts } from "../../text-list.ts";
import { say } from "../../say.ts";

/** What images for a language set themselves. */
const SET_BY_IMAGES =
  /^(?:NODE|YARN|PYTHON|GOLANG|RUST|RUBY|PHP|JAVA|JDK|DOTNET|ASPNET|NGINX|NJS|MAVEN|GRADLE|TOMCAT|HTTPD|POSTGRES|PG|MYSQL|REDIS|RABBITMQ)_?(?:MAJOR_?)?(?:VERSION|HOME|MAJOR)$/;

export const undeclaredArg: Rule = {
  id: "stages/undeclared-arg",
  family: "stages",
  title: "A build argument is used where it isn't declared",
  severity: "warning",
  aliases: ["UndefinedVar"],
  check: (facts) => {
    const globals = new Set(
      facts.input.parsed.metaArgs.flatMap(({ definitions }) => definitions.map(({ key }) => key)),
    );
    const uses = undeclaredVariables(facts).filter((use) => {
      if (!(globals.has(use.name) || isPlatformArg(use.name) || declaredBelow(facts, use))) return false;
      return !(SET_BY_IMAGES.test(use.name) && rootImage(facts, use.at.stage).kind === "image");
    });
    return [...groupBy(uses, ({ at }) => at.stage)].flatMap(([stage, inStage]) => {
      const names = [...new Set(inStage.map(({ name }) => name))];
      return firstOfEach(inStage).map((use) => {
        const { at, name, range } = use;
        const below = declaredBelow(facts, use);
        if (below) {
          const message = say`\`${name}\` isn't declared until line ${below.lines.first}, so it's still empty here`;
          const severity = isOpen(facts, at.stage) && below.keyword === "env" ? "info" : "warning";
          return toFinding(at, { message, range, severity, fixes: moveUp(at, below) });
        }
        const message = globals.has(name)
          ? say`\`${name}\` is only declared before the first FROM, so it's empty in this stage`
          : say`\`${name}\` is only set after \`ARG ${name}\`, so it's empty in this stage`;
        const missing = names.filter((one) =>
          inStage.some((other) => other.name === one && !declaredBelow(facts, other)),
        );
        return toFinding(at, { message, range, fixes: declareIn(facts, stage, missing) });
      });
    });
  },
};

/** The ARG or ENV of the same stage that comes too late. */
function declaredBelow(facts: Facts, { at, name }: UndeclaredVariable): InstructionFacts | undefined {
  return declarationsIn(facts, name, at.stage).find(({ range }) => range.start > at.range.start);
}

/** The base image may set anything. */
function isOpen(facts: Facts, stage: number): boolean {
  const root = rootImage(facts, stage);
  return root.kind !== "scratch" && (root.kind === "unknown" || root.known === null);
}

/** Moves an ARG that declares nothing else above the line that reads it. */
function moveUp(at: InstructionFacts, below: InstructionFacts): Fix[] {
  const isSingle = below.as("arg")?.definitions.length === 1;
  if (!isSingle || below.holder.comments.length > 0 || at.holder.comments.length > 0) return [];
  const range = lineRangeOf(below);
  const written = below.text.slice(below.range.start, below.range.end);
  const fix = unsafeFix(say`Declare it above`, insert(lineStartOf(at), written + lineEndOf(at)), replace(range, ""));
  return [changing(fix, "environment")];
}

function firstOfEach(uses: readonly UndeclaredVariable[]): UndeclaredVariable[] {
  return [...groupBy(uses, ({ name }) => name).values()].flatMap((same) => same.slice(0, 1));
}

/** Declares everything that the stage misses below its FROM, where a stage's arguments are looked for. */
function declareIn(facts: Facts, stage: number, names: readonly string[]): Fix[] {
  const from = fromOf(facts, stage);
  if (!from) return [];
  const edit = belowFrom(
    from,
    names.map((name) => `ARG ${name}`),
  );
  if (!edit) return [];
  const makeFix = facts.input.build?.error ? unsafeFix : safeFix;
  const fix = makeFix(say`Declare ${listTexts(names)} in this stage`, edit);
  return [changing(fix, "environment", "edges", "workdir", "labels", "command", "user")];
}
