import { dependencyInstallsAt } from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { packageInstallsAt } from "../../facts/packages/package-installs.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg, isPipInstall } from "../../../shell/script/shell-args.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { changing, insert, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import { lineStartOf } from "../../fix/line-start.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** Another value in every build. */
const VOLATILE =
  /^(?:(?:GIT|GITHUB|GITLAB|VCS|CI|DRONE|TRAVIS|CIRCLE|BUILDKITE|JENKINS|SOURCE|APP|IMAGE|BUILD)_)?(?:COMMIT(?:_(?:SHA1?|HASH|ID|REF))?|SHA1?|REVISION|VCS_REF|GIT_REF|BUILD_?(?:DATE|TIME|TIMESTAMP|NUMBER|ID)|CACHE_?BUST(?:ER)?|TIMESTAMP)$/i;
const MEANT = /^CACHE_?BUST/i;

export const volatileArg: Rule = {
  id: "stages/volatile-arg",
  family: "stages",
  title: "An argument that changes with every build comes too early",
  severity: "warning",
  check: (facts) =>
    facts.of("arg").flatMap((at): Finding[] => {
      const [definition, ...others] = at.as("arg")?.definitions ?? [];
      if (!definition || others.length > 0 || at.stage < 0 || at.isTrigger || !facts.isBuilt(at.stage)) return [];
      const { key } = definition;
      if (!VOLATILE.test(key) || MEANT.test(key)) return [];
      const { installs, use, carriers } = readBetween(facts, at, key);
      const [install] = installs;
      if (!install) return [];
      const message = say`Each new \`${key}\` makes the \`RUN\` on line ${install.lines.first} install everything again, although it doesn't use it`;
      const range = at.rangeOf(at.argumentWords[0]);
      return [
        toFinding(at, {
          message,
          range,
          severity: whereItShips(facts, at, "warning"),
          fixes: moveDown(facts, at, { installs, use, carriers }),
        }),
      ];
    }),
};

/** What is below an ARG, up to the first step that reads it. */
interface Below {
  readonly installs: readonly InstructionFacts[];
  readonly use: InstructionFacts | undefined;
  /** ENV and LABEL that pass the value on; they aren't steps themselves. */
  readonly carriers: readonly InstructionFacts[];
}

/** The installations between the ARG and the first step that reads it, or what an ENV makes of it. */
function readBetween(facts: Facts, arg: InstructionFacts, key: string): Below {
  const behind = stageInstructions(facts, arg.stage).filter(({ range }) => range.start > arg.range.start);
  const carriers = behind.filter((at) => (at.keyword === "env" || at.keyword === "label") && reads(at, key));
  const names = new Set([key, ...carriers.flatMap((at) => (at.as("env")?.pairs ?? []).map((pair) => pair.key))]);
  const used = behind.findIndex((at) => !carriers.includes(at) && [...names].some((name) => reads(at, name)));
  const before = used < 0 ? behind : behind.slice(0, used);
  const installs = before.filter(
    (at) =>
      dependencyInstallsAt(facts, at).length > 0 ||
      packageInstallsAt(facts, at).length > 0 ||
      (at.keyword === "run" && at.script.commands.some(installsTool)),
  );
  return { installs, use: behind[used], carriers: carriers.filter((at) => before.includes(at)) };
}

/** `pip install poetry`, `npm i -g pnpm`, `gem install rails`, `cargo install sccache`. */
function installsTool(command: ShellCommand): boolean {
  if (isPipInstall(command)) return true;
  return INSTALLERS.test(command.name) && hasArg(command, "install", "i", "add");
}

const INSTALLERS = /^(?:npm|pnpm|yarn|gem|cargo|go|pipx|uv)$/;

function reads({ syntax, holder }: InstructionFacts, key: string): boolean {
  return syntax.original.includes(key) || holder.heredocs.some(({ content }) => content.includes(key));
}

/** Moves the ARG to where it is read; with the ENV or LABEL right below it that reads it, below the installations. */
function moveDown(facts: Facts, at: InstructionFacts, { installs, use, carriers }: Below): Fix[] {
  const [carrier, ...others] = carriers;
  const last = installs.at(-1);
  const isLate = carrier !== undefined && last !== undefined && carrier.range.start > last.range.start;
  const isNext = carrier !== undefined && carrier.holder.index === at.holder.index + 1 && others.length === 0;
  if (carrier && !isLate && !isNext) return [];
  const below = last && facts.instructions[last.holder.index + 1];
  const target = [isLate ? carrier : undefined, carrier ? below : use].find((one) => one !== undefined);
  const moved = carrier && !isLate ? [at, carrier] : [at];
  if (!target || target.stage !== at.stage) return [];
  if ([...moved, target].some(({ holder }) => holder.comments.length > 0)) return [];
  const range = { start: lineRangeOf(at).start, end: lineRangeOf(moved.at(-1) ?? at).end };
  const fix = unsafeFix(
    say`Declare it where it is used`,
    replace(range, ""),
    insert(lineStartOf(target), at.text.slice(range.start, range.end)),
  );
  return [changing(fix, "environment", "order")];
}
