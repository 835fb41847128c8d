import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { changing, insert, unsafeFix } from "../../fix/edits.ts";
import { lineEndOf, lineStartOf } from "../../fix/line-start.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** What makes something for the platform of the target; tests run on the one that builds, and are meant to. */
const PROGRAM =
  /(?:^|[\s;&|(`=/"'])(xx-(?:(?:cargo|go)(?=\s+(?:build|install|rustc|zigbuild)\b)|(?:clang(?:\+\+)?|c\+\+|cc|apk|apt(?:-get)?|windres)(?![\w-])))/;

export const xxWithoutPlatform: Rule = {
  id: "stages/xx-without-platform",
  family: "stages",
  title: "xx is used without the target platform",
  severity: "warning",
  check: (facts) => {
    const found = new Map<number, Finding>();
    for (const at of facts.of("run")) {
      if (at.isTrigger || found.has(at.stage) || !at.script.text.includes("xx-")) continue;
      const match = PROGRAM.exec(at.script.text);
      const [, program = ""] = match ?? [];
      if (!match || !isNative(facts, at.stage) || knowsTarget(facts, at)) continue;
      const start = match.index + match[0].length - program.length;
      const message = say`\`${program}\` builds for the build platform: this stage doesn't declare \`ARG TARGETPLATFORM\``;
      const edit = insert(lineStartOf(at), `ARG TARGETPLATFORM${lineEndOf(at)}`);
      const fixes = [changing(unsafeFix(say`Declare \`TARGETPLATFORM\``, edit), "environment")];
      found.set(
        at.stage,
        toFinding(at, { message, range: at.scriptRange({ start, end: start + program.length }), fixes }),
      );
    }
    return found.values();
  },
};

/** The stage runs on a platform that is not the target's. */
function isNative(facts: Facts, stage: number): boolean {
  const platforms = stageLinks(facts)
    .chainOf(stage)
    .map((index) => facts.input.stages[index]?.platformWritten ?? "");
  return platforms.some((platform) => platform !== "" && !platform.includes("TARGET"));
}

const TARGET = /\bTARGET(?:PLATFORM|ARCH|OS|PAIR)\b/;

/** The stage or one it is built on declares or sets it above. */
function knowsTarget(facts: Facts, at: InstructionFacts): boolean {
  return stageLinks(facts)
    .chainOf(at.stage)
    .flatMap((stage) => stageInstructions(facts, stage))
    .some(({ syntax, range }) => range.start <= at.range.start && TARGET.test(syntax.original));
}
