import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { declarationsByName, isPlatformArg, undeclaredVariables } from "../../facts/undeclared-variables.ts";
import { fromOf } from "../../facts/stages/stage-at.ts";
import { belowFrom } from "../../fix/below-from.ts";
import { changing, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** Distributions set nothing but PATH; other images may set anything. */
const PLAIN =
  /^(?:alpine|debian|ubuntu|busybox|centos|fedora|rockylinux|almalinux|amazonlinux|oraclelinux|buildpack-deps)$/;

export const variableOfAnotherStage: Rule = {
  id: "stages/variable-of-another-stage",
  family: "stages",
  title: "A variable that only another stage sets",
  severity: "warning",
  aliases: ["UndefinedVar"],
  check: (facts) => {
    const globals = new Set(
      facts.input.parsed.metaArgs.flatMap(({ definitions }) => definitions.map(({ key }) => key)),
    );
    return undeclaredVariables(facts).flatMap(({ at, name, range }) => {
      if (globals.has(name) || isPlatformArg(name) || !isPlain(facts, at.stage)) return [];
      const declared = declarationsByName(facts)
        .get(name)
        ?.findLast(({ stage }) => stage >= 0 && stage < at.stage);
      if (!declared) return [];
      const stage = facts.input.stages[declared.stage]?.label ?? "";
      const message = say`\`${name}\` is set in \`${stage}\`, which this stage doesn't start from, so it's empty here`;
      return [toFinding(at, { message, range, fixes: repeatHere(facts, at.stage, declared) })];
    });
  },
};

/** Sets it here as it is set there; only where nothing else is set with it. */
function repeatHere(facts: Facts, stage: number, declared: InstructionFacts): Fix[] {
  const from = fromOf(facts, stage);
  const written = declared.text.slice(declared.range.start, declared.range.end).trimEnd();
  const count = declared.as("env")?.pairs.length ?? declared.as("arg")?.definitions.length;
  if (!from || count !== 1 || /[\n$]/.test(written)) return [];
  const edit = belowFrom(from, [written]);
  return edit
    ? [changing(unsafeFix(say`Set it here too`, edit), "environment", "workdir", "edges", "labels", "command", "user")]
    : [];
}

function isPlain(facts: Facts, stage: number): boolean {
  const root = rootImage(facts, stage);
  return (
    root.kind === "scratch" || (root.kind === "image" && !root.isContext && root.isOfficial && PLAIN.test(root.path))
  );
}
