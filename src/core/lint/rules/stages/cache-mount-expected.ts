import { isInsidePath, pathFrom } from "../../../text/path.ts";
import { type CacheMount, cacheMountsOf, cachePathsOf } from "../../facts/cache-mounts.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import { mountTexts } from "../../../source/mounts.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { stepsAt } from "../../facts/steps-at.ts";
import { transfers } from "../../facts/transfers.ts";
import { insert, unsafeFix } from "../../fix/edits.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { type Message, say } from "../../say.ts";

/** Commands to which a missing directory makes no difference. */
const INDIFFERENT = new Set(["rm", "mkdir", "chown", "chmod", "ls", "du", "echo", "cd", "export", "set", "test", "["]);

/** Where tools keep what they fetched; nobody looks there for a product. */
const PURE_CACHE =
  /^\/(?:root|home\/[^/]+)\/\.|^\/var\/(?:cache|lib\/apt)|^\/(?:go\/pkg|usr\/local\/cargo|usr\/local\/share\/\.cache|tmp)(?:\/|$)/;

export const cacheMountExpected: Rule = {
  id: "stages/cache-mount-expected",
  family: "stages",
  title: "The contents of a cache mount are expected in the image",
  severity: "warning",
  check: (facts) => (cacheMountsOf(facts).length === 0 ? [] : [...findCopies(facts), ...findUses(facts)]),
};

/** COPY --from of a path that only a cache mount holds. */
function findCopies(facts: Facts): Finding[] {
  const byStage = groupBy(cacheMountsOf(facts), ({ at }) => at.stage);
  const mounted = [...new Set(cacheMountsOf(facts).map(({ path }) => path))];
  return transfers(facts).flatMap(({ at, source, paths }) => {
    if (source < 0 || !paths.some(({ path }) => path !== null && mounted.some((one) => isInsidePath(path, one))))
      return [];
    const mounts = stageLinks(facts)
      .chainOf(source)
      .flatMap((stage) => byStage.get(stage) ?? []);
    return paths.flatMap(({ word, path }) => {
      const mount = path === null ? undefined : mounts.find((one) => isInsidePath(path, one.path));
      if (!mount || isFilledOtherwise(facts, mount)) return [];
      return [toFinding(at, { message: describe(word.text, mount), range: at.rangeOf(word) })];
    });
  });
}

/** A later RUN of the stage reads what is in the mount, without having it. */
function findUses(facts: Facts): Finding[] {
  const found = new Map<InstructionFacts, Finding>();
  for (const mount of cacheMountsOf(facts)) {
    if (PURE_CACHE.test(mount.path)) continue;
    for (const at of stageInstructions(facts, mount.at.stage)) {
      if (at.keyword !== "run" || at.range.start <= mount.at.range.start || found.has(at)) continue;
      if (at.script.isBroken || cachePathsOf(facts, at).some((path) => isInsidePath(mount.path, path))) continue;
      const word = findPath(facts, at, mount);
      if (word && !isFilledOtherwise(facts, mount))
        found.set(
          at,
          toFinding(at, {
            message: describe(word.text, mount),
            range: at.scriptRange(word),
            fixes: mountHere(at, mount),
          }),
        );
    }
  }
  return [...found.values()];
}

function findPath(
  facts: Facts,
  at: InstructionFacts,
  { path }: CacheMount,
): { text: string; start: number; end: number } | undefined {
  const step = stepsAt(facts, at).find(({ op }) => op.kind === "exec");
  const cwd = step?.op.kind === "exec" ? step.op.cwd : "";
  if (cwd === "" || at.script.commands.some(({ name }) => name === "cd")) return undefined;
  const words = at.script.commands
    .filter(({ name }) => !INDIFFERENT.has(name))
    .flatMap(({ nameWord, args }) => [nameWord, ...args]);
  return words.find(({ text, isLiteral }) => {
    const isPath = isLiteral && text.includes("/") && !text.includes("://") && !text.startsWith("-");
    return isPath && isInsidePath(pathFrom(cwd, text), path);
  });
}

/** Another RUN of the stage writes there without the mount, by the same program or by name. */
function isFilledOtherwise(facts: Facts, mount: CacheMount): boolean {
  const programs = new Set(mount.at.script.commands.map(({ name }) => name));
  return stageInstructions(facts, mount.at.stage).some((at) => {
    if (at === mount.at) return false;
    if (at.keyword === "copy" || at.keyword === "add") return transfersInto(facts, at, mount.path);
    if (at.keyword !== "run" || cachePathsOf(facts, at).some((path) => isInsidePath(mount.path, path))) return false;
    return at.script.commands.some(
      ({ name }) => programs.has(name) && (name === "cp" || name === "mv" || name === "tar" || !INDIFFERENT.has(name)),
    );
  });
}

function transfersInto(facts: Facts, at: InstructionFacts, path: string): boolean {
  const actions = stepsAt(facts, at).flatMap(({ op }) => (op.kind === "file" ? op.actions : []));
  return actions.some(({ dest }) => isInsidePath(dest.replace(/(?<=.)\/+$/, ""), path));
}

/** Gives the RUN the same mount. */
function mountHere(at: InstructionFacts, mount: CacheMount): Fix[] {
  const texts = mountTexts(mount.at).filter((text) => /(?:^|,)type=cache(?:,|$)/i.test(text));
  const [text] = texts;
  // with several it is not to be seen from the text which of them it is
  if (text === undefined || texts.length > 1) return [];
  return [unsafeFix(say`Mount it here too`, insert(at.keywordRange.end, ` --mount=${text}`))];
}

function describe(path: string, { at, path: mount }: CacheMount): Message {
  return say`\`${path}\` isn't in any layer: \`${mount}\` is a cache mount of the \`RUN\` on line ${at.lines.first}`;
}
