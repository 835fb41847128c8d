import { dependencyInstallsByStage } from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import { ignoredByDockerignore } from "../../facts/dockerignore.ts";
import { startedProgram } from "../../facts/started-program.ts";
import { type StageTransfer, transfers } from "../../facts/transfers.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { type Message, say } from "../../say.ts";

const NODE = new Set(["npm", "yarn", "pnpm", "bun"]);

export const missingDockerignore: Rule = {
  id: "stages/missing-dockerignore",
  family: "stages",
  title: "COPY copies what a .dockerignore should exclude",
  severity: "warning",
  check: (facts) => {
    const found: Finding[] = [];
    const copies = transfers(facts).filter((transfer) => isEverything(transfer) && facts.isBuilt(transfer.at.stage));
    const modules = copies.find((copy) => overwritesModules(facts, copy));
    const shipped = copies.find(({ at }) => facts.ships(at.stage));
    const ignores = ignoredByDockerignore(facts);
    if (modules && !ignores("node_modules"))
      found.push(
        report(facts, modules, say`overwrites the installed \`node_modules\` with those of the build machine`),
      );
    const isStarted = startedProgram(facts) !== "";
    if (shipped && shipped !== modules && isStarted && !ignores(".git"))
      found.push(
        report(
          facts,
          shipped,
          say`copies the whole build context into the image, including \`.git\` and \`.env\` files`,
        ),
      );
    return found;
  },
};

function isEverything({ at, isFromContext, paths }: StageTransfer): boolean {
  return isFromContext && !at.flagWord("exclude") && paths.some(({ path }) => path === "/");
}

/** The libraries are installed before everything is copied to the same place. */
function overwritesModules(facts: Facts, { at }: StageTransfer): boolean {
  const installs = dependencyInstallsByStage(facts).get(at.stage) ?? [];
  return installs.some((install) => NODE.has(install.ecosystem) && install.at.range.start < at.range.start);
}

function report(facts: Facts, { at, paths }: StageTransfer, what: Message): Finding {
  const path = paths.find((one) => one.path === "/");
  const isKnown = facts.input.dockerignore !== undefined;
  const reason = isKnown
    ? say`the \`.dockerignore\` doesn't exclude them`
    : say`no known \`.dockerignore\` excludes them`;
  const message = say`\`${at.keyword.toUpperCase()} ${path?.word.text ?? "."}\` ${what}: ${reason}`;
  const severity = isKnown ? whereItShips(facts, at, "warning") : "info";
  return toFinding(at, { message, range: at.rangeOf(path?.word), severity });
}
