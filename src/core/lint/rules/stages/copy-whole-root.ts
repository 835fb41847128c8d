import { dependencyInstallsByStage } from "../../facts/packages/dependency-installs.ts";
import type { Facts } from "../../facts/facts.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { type StageTransfer, type TransferredPath, transfers } from "../../facts/transfers.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** Directories in which a build leaves caches, keys and history next to what is wanted. */
const WHOLE = /^\/(?:home|usr|var|go)?$/;
const HOME = /^\/(?:root|home\/[^/*]+)$/;

export const copyWholeRoot: Rule = {
  id: "stages/copy-whole-root",
  family: "stages",
  title: "COPY --from copies a whole root or home directory",
  severity: "warning",
  check: (facts) => {
    const found: Finding[] = [];
    for (const transfer of transfers(facts)) {
      if (transfer.source < 0 || !buildsSomething(facts, transfer.source)) continue;
      for (const path of transfer.paths) {
        if (path.path === null || !isWhole(facts, transfer, path.path) || isFlattened(facts, transfer, path)) continue;
        const { at } = transfer;
        const message =
          path.path === "/"
            ? say`\`/\` is the whole stage: its system, its caches and everything else the build left`
            : say`\`${path.word.text}\` contains everything the build left there, not only what is needed`;
        const severity = whereItShips(facts, at, "warning");
        found.push(toFinding(at, { message, range: at.rangeOf(path.word), severity }));
      }
    }
    return found;
  },
};

/** What somebody chose to work in, or made for a user, may be called like a home and hold nothing but the product. */
function isWhole(facts: Facts, { source }: StageTransfer, path: string): boolean {
  if (!HOME.test(path)) return WHOLE.test(path);
  const isWorkdir = stageInstructions(facts, source).some(
    ({ keyword, syntax }) => keyword === "workdir" && syntax.args[0] === path,
  );
  return !isWorkdir && dependencyInstallsByStage(facts).has(source);
}

/** A stage FROM scratch has only what was put there, and a stage that runs nothing has left nothing. */
function buildsSomething(facts: Facts, stage: number): boolean {
  return (
    rootImage(facts, stage).kind === "image" && stageInstructions(facts, stage).some(({ keyword }) => keyword === "run")
  );
}

/** `FROM scratch` and all of a stage in one layer: a way to flatten an image, where everything is wanted. */
function isFlattened(facts: Facts, { at }: StageTransfer, { path }: TransferredPath): boolean {
  return path === "/" && facts.input.stages[at.stage]?.base.kind === "scratch";
}
