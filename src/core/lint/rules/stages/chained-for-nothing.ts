import { isInsidePath, joinPath, pathFrom } from "../../../text/path.ts";
import { isGlobal } from "../../../shell/tool-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { packageOnlyRuns } from "../../facts/packages/package-installs.ts";
import { fromOf, stageInstructions } from "../../facts/stages/stage-at.ts";
import { stepsAt } from "../../facts/steps-at.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** Programs that work on the files of a project and leave the system alone. */
const PROJECT_TOOLS = new Set(
  "npm npx yarn pnpm bun node tsc vite webpack go cargo mvn ./mvnw gradle ./gradlew make cmake dotnet pytest eslint prettier cd mkdir rm cp mv echo test set : true".split(
    " ",
  ),
);
const BASE_KEYWORDS = new Set("run copy add workdir arg label".split(" "));
const OWN_KEYWORDS = new Set(
  "run copy add workdir arg env label expose user cmd entrypoint healthcheck stopsignal".split(" "),
);

export const chainedForNothing: Rule = {
  id: "stages/chained-for-nothing",
  family: "stages",
  title: "A stage starts from another stage but uses nothing from it",
  severity: "warning",
  check: (facts) =>
    facts.input.stages.flatMap(({ index, base }): Finding[] => {
      const at = fromOf(facts, index);
      if (base.kind !== "stage" || !at || !facts.isBuilt(index)) return [];
      const below = facts.input.stages[base.index];
      const directories = below ? writtenBy(facts, base.index) : null;
      if (!below || !directories || !bringsItsOwn(facts, index, directories)) return [];
      const { imageWord } = at.base;
      const message = say`\`${below.label}\` has to be built first, but none of its files are used here`;
      const range = at.rangeOf(imageWord);
      const fixes = [
        changing(
          unsafeFix(say`Start from \`${below.baseWritten}\``, replace(range, below.baseWritten)),
          "bases",
          "edges",
          "environment",
          "workdir",
        ),
      ];
      return [toFinding(at, { message, range, severity: whereItShips(facts, at, "warning"), fixes })];
    }),
};

/** The directories that a stage works in, where it runs something and changes nothing else; null where it may. */
function writtenBy(facts: Facts, stage: number): string[] | null {
  const instructions = stageInstructions(facts, stage);
  const runs = instructions.filter(({ keyword }) => keyword === "run");
  if (runs.length === 0 || !instructions.every(({ keyword }) => BASE_KEYWORDS.has(keyword))) return null;
  if (!runs.every(usesProjectToolsOnly)) return null;
  const directories = instructions.flatMap((at) => directoriesOf(facts, at));
  return directories.length > 0 && !directories.includes("/") ? directories : null;
}

function usesProjectToolsOnly({ script, syntax }: InstructionFacts): boolean {
  if (script.isBroken || syntax.isJson || script.commands.length === 0) return false;
  return script.commands.every((command) => PROJECT_TOOLS.has(command.name) && !isGlobal(command));
}

function directoriesOf(facts: Facts, at: InstructionFacts): string[] {
  return stepsAt(facts, at).flatMap(({ op }) => {
    if (op.kind === "exec") return [op.cwd];
    return op.kind === "file" ? op.actions.map(({ dest }) => joinPath(dest)) : [];
  });
}

/** What the stage starts is copied by it, to another place, and nothing in it names a place of the stage below. */
function bringsItsOwn(facts: Facts, stage: number, below: readonly string[]): boolean {
  const { build } = facts.input;
  const instructions = stageInstructions(facts, stage);
  if (build?.stage !== stage || !build.config || !instructions.every(({ keyword }) => OWN_KEYWORDS.has(keyword)))
    return false;
  const packages = packageOnlyRuns(facts);
  if (instructions.some((at) => at.keyword === "run" && !packages.includes(at))) return false;
  const own = instructions
    .filter(({ keyword }) => keyword === "copy" || keyword === "add")
    .flatMap((at) => directoriesOf(facts, at));
  const { entrypoint, cmd, workingDir } = build.config;
  const words = [...entrypoint, ...cmd];
  const started = words.filter((word) => word.includes("/")).map((word) => pathFrom(workingDir || "/", word));
  const isOwn = (path: string): boolean => own.some((place) => isInsidePath(path, place));
  const isBelow = (path: string): boolean =>
    below.some((place) => isInsidePath(path, place) || isInsidePath(place, path));
  return (
    started.length > 0 &&
    started.every(isOwn) &&
    !own.some(isBelow) &&
    !isBelow(workingDir || "/nowhere") &&
    !mentions(instructions, below)
  );
}

function mentions(instructions: readonly InstructionFacts[], places: readonly string[]): boolean {
  return instructions.some(
    ({ syntax }) => syntax.keyword !== "copy" && places.some((place) => syntax.original.includes(place)),
  );
}
