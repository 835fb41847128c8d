import { toLower } from "../../../text/case.ts";
import { suggest } from "../../../text/suggest.ts";
import type { Facts } from "../facts.ts";
import { memoize } from "../memoize.ts";
import { isOfficialImage } from "../images/official-images.ts";
import { stageInstructions } from "./stage-at.ts";

interface WantedStage {
  /** The name as written. */
  readonly written: string;
  /** The paths that are taken from it. */
  readonly paths: readonly string[];
  /** The names to choose from, in lower case. */
  readonly names: readonly string[];
}

/**
 * The stage that is meant by a name no stage has; "" where that is a guess. A name that is a part of exactly one stage's
 * name comes first, then the only stage that makes a path that is taken, then a name that differs by a letter or two.
 */
export function suggestStage(facts: Facts, { written, paths, names }: WantedStage): string {
  const wanted = toLower(written);
  if (names.includes(wanted) || isOfficialImage(wanted) || !STAGE_NAME.test(wanted)) return "";
  const unique = [...new Set(names)].filter((name) => name !== "");
  const related = unique.filter((name) => isPart(wanted, name) || isPart(name, wanted));
  const [relative, another] = related;
  if (relative !== undefined && another === undefined) return relative;
  const makers = unique.filter((name) => paths.some((path) => makes(facts, name, path)));
  const [maker, other] = related.length > 0 ? makers.filter((name) => related.includes(name)) : makers;
  if (maker !== undefined && other === undefined) return maker;
  if (related.length > 0) return "";
  const [long, longer] = unique.filter((name) => isAbbreviation(wanted, name));
  if (long !== undefined && longer === undefined) return long;
  const near = suggest(wanted, unique);
  // of short words too many are near each other
  return near !== "" && Math.min(near.length, wanted.length) >= 4 && near[0] === wanted[0] ? near : "";
}

const STAGE_NAME = /^[a-z][\w.-]*$/;
const SHORTEST_PART = 3;
const SHORTEST_PATH = 4;

/** `build` is a part of `app-build` and of `app-builder`, `set` of `license-set`; not of `asset`. */
function isPart(part: string, name: string): boolean {
  if (part.length < SHORTEST_PART || part === name) return false;
  const words = name.split(/[-_.]/);
  return (
    `-${words.join("-")}-`.includes(`-${part}-`) || words.some((word) => word.startsWith(part) && part.length >= 4)
  );
}

/** `deps` for `dependencies`: the same beginning, and the other letters follow in this order. */
function isAbbreviation(short: string, name: string): boolean {
  if (short.length <= SHORTEST_PART || name.length <= short.length) return false;
  if (!name.startsWith(short.slice(0, SHORTEST_PART))) return false;
  let at = 0;
  return [...short].every((letter) => {
    at = name.indexOf(letter, at) + 1;
    return at > 0;
  });
}

/** Something in the stage names the path. */
function makes(facts: Facts, name: string, path: string): boolean {
  if (path.length < SHORTEST_PATH) return false;
  return (textsByName(facts).get(name) ?? []).some((text) => text.includes(path));
}

const textsByName = memoize((facts): ReadonlyMap<string, readonly string[]> => {
  const { stages } = facts.input;
  return new Map(
    stages.map(({ index, name }) => [
      name,
      stageInstructions(facts, index).map(({ text, range }) => text.slice(range.start, range.end)),
    ]),
  );
});

/** The names after AS in lines that BuildKit refuses, in lower case: the stage is meant, whatever is wrong with it. */
export const refusedStageNames = memoize((facts): ReadonlySet<string> => {
  const refused = facts.instructions.filter(({ command, isTrigger }) => command === null && !isTrigger);
  const names = refused.map(({ syntax }) => /\bas\s+(\S+)\s*$/i.exec(syntax.original)?.[1] ?? "");
  return new Set(names.filter((name) => name !== "").map(toLower));
});
