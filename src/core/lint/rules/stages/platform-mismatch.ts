import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Stage } from "../../../resolve/stage.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { fromOf, stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { hasFlag } from "../../../shell/script/shell-args.ts";
import { transfers } from "../../facts/transfers.ts";
import { belowFrom } from "../../fix/below-from.ts";
import { changing, insert, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

const COMPILERS = ["go", "cargo", "gcc", "g++", "cc", "c++", "clang", "clang++"];
/** Somebody has thought of the platform that is built for. */
const CROSS =
  /TARGET(?:PLATFORM|ARCH|OS|VARIANT)|GOARCH|GOOS=(?!linux)|\bxx-|CARGO_BUILD_TARGET|--?target\b|--host=|-linux-(?:gnu|musl)|wasm/;

export const platformMismatch: Rule = {
  id: "stages/platform-mismatch",
  family: "stages",
  title: "A program is compiled for the build platform",
  severity: "warning",
  check: (facts) => {
    const stages = nativeBuilders(facts);
    if (stages.size === 0) return [];
    const found: Finding[] = [];
    for (const name of COMPILERS) {
      for (const { at, command } of facts.commands(name)) {
        const platform = stages.get(at.stage);
        if (platform === undefined || at.isTrigger || !compiles(command)) continue;
        const [verb] = command.args;
        const words = (name === "go" || name === "cargo") && verb ? `${name} ${verb.text}` : name;
        const message = say`\`${words}\` compiles for \`${platform}\`, but the result is copied into an image for the target platform`;
        const start = at.scriptRange(command.nameWord).start;
        const end = at.scriptRange(words === name || !verb ? command.nameWord : verb).end;
        const fixes = words === "go build" ? crossCompile(facts, at, start) : [];
        found.push(toFinding(at, { message, range: { start, end }, fixes }));
      }
    }
    return found;
  },
};

/** The stages that run on their own platform, do not look at the target's, and whose product goes into its image. */
function nativeBuilders(facts: Facts): ReadonlyMap<number, string> {
  const { stages } = facts.input;
  const builders = new Map<number, string>();
  if (!stages.some(({ platformWritten }) => platformWritten !== "")) return builders;
  for (const { at, source } of transfers(facts)) {
    const user = stages[at.stage];
    if (source < 0 || !user || !facts.ships(at.stage) || ownPlatform(facts, user) !== "") continue;
    const chain = stageLinks(facts).chainOf(source);
    const platform =
      chain.map((index) => stages[index]).find((stage) => stage && stage.platformWritten !== "")?.platformWritten ?? "";
    if (platform === "" || platform.includes("TARGET") || chain.some((index) => isCross(facts, index))) continue;
    for (const index of chain) builders.set(index, platform);
  }
  return builders;
}

/** The platform that a stage asks for, where it is not that of the target. */
function ownPlatform(facts: Facts, { index }: Stage): string {
  const { stages } = facts.input;
  const written = stageLinks(facts)
    .chainOf(index)
    .map((base) => stages[base]?.platformWritten ?? "");
  return written.find((platform) => platform !== "" && !platform.includes("TARGET")) ?? "";
}

function isCross(facts: Facts, stage: number): boolean {
  return stageInstructions(facts, stage).some(
    ({ syntax, holder }) => CROSS.test(syntax.original) || holder.heredocs.some(({ content }) => CROSS.test(content)),
  );
}

/** Tells Go the platform of the target. */
function crossCompile(facts: Facts, at: InstructionFacts, start: number): Fix[] {
  const from = fromOf(facts, at.stage);
  const declared = from && belowFrom(from, ["ARG TARGETOS", "ARG TARGETARCH"]);
  if (!declared) return [];
  return [
    changing(
      unsafeFix(say`Cross-compile`, declared, insert(start, "GOOS=$TARGETOS GOARCH=$TARGETARCH ")),
      "environment",
    ),
  ];
}

function compiles(command: ShellCommand): boolean {
  const [verb] = command.args;
  switch (command.name) {
    case "go":
      return verb?.text === "build" || verb?.text === "install";
    case "cargo":
      return verb?.text === "build" || verb?.text === "install";
    default:
      return hasFlag(command, "o", "c");
  }
}
