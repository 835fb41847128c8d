import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { pairsOf } from "../../../source/pairs.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { isShippingName, isTestName, isUtilityName } from "../../facts/stages/stage-roles.ts";
import { replace, safeFix, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Fix } from "../../problem.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

const METADATA = ["label", "healthcheck", "expose", "cmd", "entrypoint", "stopsignal", "user"];
/** Marks by which intermediate images are found and removed. */
const MARK = /stage|builder|intermediate|delete|prune|clean|temp/i;

export const metadataNeverShips: Rule = {
  id: "stages/metadata-never-ships",
  family: "stages",
  title: "A setting in a stage that isn't in the image",
  severity: "info",
  check: (facts) =>
    METADATA.flatMap((keyword) =>
      facts.of(keyword).flatMap((at) => {
        const stage = facts.input.stages[at.stage];
        if (!stage || at.isTrigger || !isOnlyCopiedFrom(facts, at.stage) || isMeant(facts, at)) return [];
        const message = say`\`${keyword.toUpperCase()}\` belongs to the image of \`${stage.label}\`, but other stages only use its files`;
        return [toFinding(at, { message, fixes: remove(facts, at, stage.name) })];
      }),
    ),
};

function isOnlyCopiedFrom(facts: Facts, stage: number): boolean {
  return copiedFrom(facts).has(stage);
}

/** The stages that others copy from, and that no image one could mean to build is built on. */
const copiedFrom = memoize((facts): ReadonlySet<number> => {
  const { stages } = facts.input;
  const links = stageLinks(facts);
  const ships = new Set<number>();
  for (const { index, name } of stages) {
    const isTarget = links.usersOf(index).length === 0 || index === stages.length - 1;
    if (!isTarget && !isUtilityName(name) && !isTestName(name) && !isShippingName(name)) continue;
    // what a marked stage is built on is marked already
    for (let at: number | undefined = index; at !== undefined && !ships.has(at); at = links.baseOf(at)) ships.add(at);
  }
  const copied = stages.filter(({ index }) => !ships.has(index) && facts.isBuilt(index) && !facts.ships(index));
  return new Set(copied.map(({ index }) => index));
});

function isMeant(facts: Facts, at: InstructionFacts): boolean {
  if (at.keyword === "label") return pairsOf(at).some(({ key, value }) => MARK.test(key) || MARK.test(value));
  return at.keyword === "user" && isUserNeeded(facts, at);
}

/** What follows runs or writes as this user, here or in a stage that is built on this one. */
function isUserNeeded(facts: Facts, user: InstructionFacts): boolean {
  const behind = stageInstructions(facts, user.stage).filter(({ range }) => range.start > user.range.start);
  const isWork = behind.some(({ keyword }) => keyword === "run" || keyword === "workdir");
  return (
    isWork ||
    stageLinks(facts)
      .usersOf(user.stage)
      .some(({ kind }) => kind === "from")
  );
}

/** Without a name the stage isn't a target, so that nobody can miss what it says. */
function remove({ input }: Facts, at: InstructionFacts, name: string): Fix[] {
  if (at.holder.comments.length > 0) return [];
  const edit = replace(lineRangeOf(at), "");
  const title = say`Remove the ${at.keyword.toUpperCase()}`;
  return [name === "" && !input.build?.error ? safeFix(title, edit) : unsafeFix(title, edit)];
}
