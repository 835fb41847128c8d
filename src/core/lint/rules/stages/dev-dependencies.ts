import type { ShellCommand } from "../../../shell/script/script.ts";
import {
  type DependencyInstall,
  dependencyInstalls,
  dependencyInstallsByStage,
} from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../../facts/memoize.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { shipsToUsers } from "../../facts/stages/stage-roles.ts";
import { startedProgram } from "../../facts/started-program.ts";
import { type StageTransfer, type TransferredPath, transfers, transfersOf } from "../../facts/transfers.ts";
import { insert, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** Says that only what the program needs is installed, or takes the rest away. */
const PRODUCTION =
  /--omit[= ]dev|--omit[= ]"?dev|--only=prod|--production(?![= ]false)|--prod\b|-P\b|prune|NODE_ENV[= ]"?production|npm_config_(?:omit|production)|deploy\b|--no-dev|workspaces focus/i;
const FLAGS: Readonly<Partial<Record<DependencyInstall["ecosystem"], string>>> = {
  npm: "--omit=dev",
  pnpm: "--prod",
  yarn: "--production",
  composer: "--no-dev",
};

export const devDependencies: Rule = {
  id: "stages/dev-dependencies",
  family: "stages",
  title: "Development dependencies are in the image",
  severity: "warning",
  check: (facts) => (shipsToUsers(facts) ? [...findInstalls(facts), ...findCopies(facts)] : []),
};

/** An installation of everything in a layer that ships, where nothing is built that could need it. */
function findInstalls(facts: Facts): Finding[] {
  const isNode = startedProgram(facts) === "node";
  return dependencyInstalls(facts).flatMap((install): Finding[] => {
    const { at, command, ecosystem } = install;
    const flag = FLAGS[ecosystem];
    if (flag === undefined || !facts.ships(at.stage) || (ecosystem !== "composer" && !isNode)) return [];
    if (shippedRuns(facts).some(({ syntax }) => PRODUCTION.test(syntax.original))) return [];
    const builds = buildsInShipped(facts);
    const [verb] = command.args;
    const end = at.scriptRange(verb ?? command.nameWord).end;
    const range = { start: at.scriptRange(command.nameWord).start, end };
    const written = [command.name, verb?.text ?? ""].join(" ").trim();
    const message = builds
      ? say`\`${written}\` installs what only the build needs, and the layer is in the image: a build stage would keep it out`
      : say`\`${written}\` also installs development dependencies, and the layer is in the image`;
    // without them the build would fail
    const fixes = verb && !builds ? [unsafeFix(say`Add \`${flag}\``, insert(end, ` ${flag}`))] : [];
    return [toFinding(at, { message, range, fixes })];
  });
}

const shippedRuns = memoize((facts): readonly InstructionFacts[] =>
  (facts.input.build?.ships ?? []).flatMap((stage) =>
    stageInstructions(facts, stage).filter(
      ({ keyword }) => keyword === "run" || keyword === "env" || keyword === "arg",
    ),
  ),
);

function buildsInShipped(facts: Facts): boolean {
  return shippedRuns(facts).some(({ keyword, script }) => keyword === "run" && script.commands.some(isBuildStep));
}

/** It runs something that the installation brought. */
function isBuildStep(command: ShellCommand): boolean {
  if (["npx", "tsc", "vite", "webpack", "next", "gulp", "grunt", "ng"].includes(command.name)) return true;
  return (
    ["npm", "yarn", "pnpm"].includes(command.name) &&
    (hasArg(command, "run", "build", "test", "exec", "dlx") ||
      command.args.some(({ text }) => /^[\w:-]*build/.test(text)))
  );
}

/** `node_modules` out of a stage that installed everything and took nothing away. */
function findCopies(facts: Facts): Finding[] {
  return transfers(facts).flatMap((transfer): Finding[] => {
    const { at } = transfer;
    const taken = facts.ships(at.stage) ? modulesIn(transfer) : undefined;
    const install = taken && installBehind(facts, transfer.source);
    if (!taken || !install) return [];
    const [verb] = install.command.args;
    const written = [install.command.name, verb?.text ?? ""].join(" ").trim();
    const message = say`\`${taken.word.text}\` also contains development dependencies: \`${written}\` on line ${install.at.lines.first} installs everything`;
    return [toFinding(at, { message, range: at.rangeOf(taken.word) })];
  });
}

function modulesIn({ source, paths }: StageTransfer): TransferredPath | undefined {
  return source < 0 ? undefined : paths.find(({ path }) => path !== null && path.endsWith("/node_modules"));
}

/** The installation that `node_modules` of a stage comes from, be it through other stages; none where dev packages are left out. */
function installBehind(facts: Facts, stage: number): DependencyInstall | undefined {
  const seen = new Set<number>();
  for (let at = stage; at >= 0 && !seen.has(at); ) {
    seen.add(at);
    const chain = stageLinks(facts).chainOf(at);
    const leavesOut = chain.some((index) =>
      stageInstructions(facts, index).some(({ syntax }) => PRODUCTION.test(syntax.original)),
    );
    if (leavesOut) return undefined;
    const installs = chain.flatMap((index) => dependencyInstallsByStage(facts).get(index) ?? []);
    const install = installs.find(({ ecosystem }) => FLAGS[ecosystem] !== undefined && ecosystem !== "composer");
    if (install) return install;
    at = chain.flatMap((index) => transfersOf(facts, index)).findLast((copy) => modulesIn(copy))?.source ?? -1;
  }
  return undefined;
}
