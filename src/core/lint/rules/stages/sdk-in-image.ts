import { dependencyInstalls } from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { fromOf } from "../../facts/stages/stage-at.ts";
import { ownEntrypoint, startedProgram } from "../../facts/started-program.ts";
import { shipsToUsers } from "../../facts/stages/stage-roles.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import type { Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { findSmallerImage } from "./smaller-image.ts";
import { say } from "../../say.ts";

export const sdkInImage: Rule = {
  id: "stages/sdk-in-image",
  family: "stages",
  title: "The image contains a whole SDK",
  severity: "warning",
  check: (facts) => {
    const { build } = facts.input;
    if (!build?.config || !shipsToUsers(facts)) return [];
    const root = rootImage(facts, build.stage);
    const at = fromOf(facts, root.stage);
    const program = startedProgram(facts);
    // what another target makes of an SDK is not to be replaced here
    if (root.kind !== "image" || root.isContext || !at || program === "") return [];
    const smaller = findSmallerImage(root, program, toolsUsed(facts));
    if (!smaller || needsToolkit(facts, program) || SHELL.test(program)) return [];
    const { written, imageWord } = at.base;
    const message = say`\`${written}\` adds ${smaller.brings} that \`${program}\` doesn't need`;
    const range = at.rangeOf(imageWord);
    const isFixed = smaller.image !== "" && !written.includes("$") && !isToolkitUsed(facts, root.stage);
    const fixes = !isFixed
      ? []
      : [
          changing(
            unsafeFix(say`Start from \`${smaller.image}\``, replace(range, smaller.image)),
            "bases",
            "environment",
          ),
        ];
    return [toFinding(at, { message, range, severity: smaller.severity, fixes })];
  },
};

/** `dotnet ef`, `dotnet run`: what starts is the SDK itself. */
function needsToolkit(facts: Facts, program: string): boolean {
  const words = [...ownEntrypoint(facts), ...(facts.input.build?.config?.cmd ?? [])].join(" ").split(/\s+/);
  const next = words[words.findIndex((word) => word.endsWith(program)) + 1] ?? "";
  return program === "dotnet" && /^[a-z-]+$/.test(next) && next !== "exec";
}

/** Somebody works in it. */
const SHELL = /^(?:ba|da|a|z|fi)?sh$/;

const TOOLKIT =
  /^(?:javac|jar|jlink|jdeps|jpackage|javadoc|mvn|mvnw|\.\/mvnw|gradle|gradlew|\.\/gradlew|sbt|ant|lein|clj|gcc|g\+\+|cc|c\+\+|make|cmake|git|curl|wget|msbuild|dotnet|pip[\d.]*|python[\d.]*|npm|npx|yarn|pnpm|node-gyp|bundle|gem|poetry|uv|pipenv)$/;

/** A RUN of a stage that is on the image uses what only the larger one has, or may. */
function isToolkitUsed(facts: Facts, stage: number): boolean {
  const links = stageLinks(facts);
  return facts
    .of("run")
    .filter((run) => run.stage === stage || links.isBuiltOn(run.stage, stage))
    .some(({ script }) => script.commands.some(({ name }) => TOOLKIT.test(name) || name.startsWith("./")));
}

/** The tools that install or build something in the layers that ship. */
function toolsUsed(facts: Facts): ReadonlySet<string> {
  const installs = dependencyInstalls(facts).filter(({ at }) => facts.ships(at.stage));
  return new Set(installs.map(({ ecosystem }) => ecosystem));
}
