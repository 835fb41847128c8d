import type { ShellCommand } from "../../../shell/script/script.ts";
import { dependencyInstalls } from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { packageInstalls } from "../../facts/packages/package-installs.ts";
import { packageName } from "../../../shell/package-commands.ts";
import { memoize } from "../../facts/memoize.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { hasArg, optionValues } from "../../../shell/script/shell-args.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { startedProgram } from "../../facts/started-program.ts";
import { shipsToUsers } from "../../facts/stages/stage-roles.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { isOrAre, listTexts } from "../../text-list.ts";
import { say } from "../../say.ts";

const TOOLS =
  /^(?:build-essential|build-base|base-devel|gcc(?:-\d+)?|gcc-c\+\+|g\+\+(?:-\d+)?|clang(?:-\d+)?|make|cmake|automake|autoconf|libtool|ninja(?:-build)?|meson|bison|flex|pkg-config|pkgconf|golang(?:-go)?|rustc|cargo|maven|gradle|(?:default|openjdk-?\d+)-jdk(?:-headless)?|java-[\d.]+-openjdk-devel|linux-headers|musl-dev|libc6?-dev|glibc-devel|python[\d.]*-(?:dev|devel)|.+-(?:dev|devel))$/;

export const buildToolsInImage: Rule = {
  id: "stages/build-tools-in-image",
  family: "stages",
  title: "Build tools are in the image, although another stage could do the build",
  severity: "warning",
  check: (facts) => {
    const builder = shipsToUsers(facts) ? findBuilder(facts) : undefined;
    // an image for compiling ships a compiler as it is, and one that starts nothing may be for compiling
    if (!shipsToUsers(facts) || isCompiler(facts) || startedProgram(facts) === "") return [];
    const name = builder === undefined ? "" : (facts.input.stages[builder]?.label ?? "");
    const found: Finding[] = [];
    for (const [at, installs] of groupBy(packageInstalls(facts), (install) => install.at)) {
      if (!facts.ships(at.stage) || removesPackages(at)) continue;
      const tools = installs.flatMap(({ command, packages }) =>
        isNamedForRemoval(facts, at, command) ? [] : packages.filter((word) => TOOLS.test(packageName(word))),
      );
      const [first] = tools;
      if (!first) continue;
      const names = tools.map(packageName);
      // alone in the file they compile what is installed for the program
      if (builder === undefined && !isForLibraries(facts, at)) continue;
      const [listed, are] = [listTexts(names), isOrAre(names.length)];
      const message =
        builder === undefined
          ? say`${listed} ${are} needed to build, not to run, yet this layer ends up in the image`
          : say`${listed} ${are} needed to build, not to run; install them in \`${name}\` instead`;
      found.push(toFinding(at, { message, range: at.scriptRange(first) }));
    }
    return found;
  },
};

function isCompiler(facts: Facts): boolean {
  const root = rootImage(facts, facts.input.build?.stage ?? -1);
  return root.kind === "image" && /^(?:golang|rust|gcc|maven|gradle|buildpack-deps|dotnet\/sdk)$/.test(root.path);
}

/** Libraries are installed below, which may have to be compiled. */
function isForLibraries(facts: Facts, at: InstructionFacts): boolean {
  return dependencyInstalls(facts).some(
    (install) => facts.ships(install.at.stage) && install.at.range.start > at.range.start && install.ecosystem !== "go",
  );
}

/** A stage of the build that does not ship and whose product does. */
function findBuilder(facts: Facts): number | undefined {
  const { build } = facts.input;
  const links = stageLinks(facts);
  const uses = (build?.ships ?? []).flatMap((stage) => links.usesOf(stage));
  return uses.find(({ kind, source, at }) => kind === "copy" && source >= 0 && !facts.ships(source) && at !== undefined)
    ?.source;
}

function removesPackages({ script: { commands } }: InstructionFacts): boolean {
  return commands.some((command) => hasArg(command, "del", "purge", "autoremove", "remove", "erase"));
}

/** `apk add --virtual NAME`, which a later command of the stage removes by that name. */
function isNamedForRemoval(facts: Facts, at: InstructionFacts, command: ShellCommand): boolean {
  if (command.name !== "apk") return false;
  const removed = removedGroups(facts).get(at.stage);
  return optionValues(command, "virtual", "t").some((name) => {
    const last = removed?.get(name);
    if (!last) return false;
    const distance = last.at.range.start - at.range.start;
    return distance > 0 || (distance === 0 && last.command.start > command.start);
  });
}

/** What `apk del` names, by stage, each with its last place. */
const removedGroups = memoize((facts) => {
  const removed = new Map<number, Map<string, { readonly at: InstructionFacts; readonly command: ShellCommand }>>();
  for (const place of facts.commands("apk")) {
    if (!hasArg(place.command, "del")) continue;
    const ofStage = removed.get(place.at.stage) ?? new Map<string, typeof place>();
    removed.set(place.at.stage, ofStage);
    for (const { text } of place.command.args) ofStage.set(text, place);
  }
  return removed;
});
