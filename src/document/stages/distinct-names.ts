import { groupBy } from "#core/text/group-by.ts";
import { imageShortName } from "./image-name.ts";

/**
 * A word for each image, by reference, and where two images would have the same one, also what they differ by:
 * `cuda devel` and `cuda base` for two versions of `nvidia/cuda`.
 */
export function distinctImageNames(refs: readonly string[]): ReadonlyMap<string, string> {
  const groups = groupBy([...new Set(refs)], imageShortName);
  return new Map([...groups].flatMap(([name, group]) => nameGroup(name, group)));
}

function nameGroup(name: string, group: readonly string[]): readonly (readonly [string, string])[] {
  if (group.length === 1) return group.map((ref) => [ref, name]);
  const pieces = group.map((ref) => new Set(piecesOf(ref)));
  const holders = new Map<string, number[]>();
  for (const [place, own] of pieces.entries()) {
    for (const piece of own) {
      const known = holders.get(piece);
      if (known === undefined) holders.set(piece, [place]);
      else known.push(place);
    }
  }
  const holdersOf = (piece: string): readonly number[] => holders.get(piece) ?? [];
  return group.map((ref, place) => {
    // What all have in common tells nothing.
    const telling = [...(pieces[place] ?? [])].filter((piece) => holdersOf(piece).length < group.length);
    return [ref, [name, ...fewest(telling, pieces, holdersOf)].join(" ")];
  });
}

/** The first of some pieces that no other image has all of: one where one is enough. */
function fewest(
  telling: readonly string[],
  pieces: readonly ReadonlySet<string>[],
  holdersOf: (piece: string) => readonly number[],
): readonly string[] {
  const single = telling.find((piece) => holdersOf(piece).length === 1);
  if (single !== undefined) return [single];
  for (let count = 2; count < telling.length; count++) {
    const first = telling.slice(0, count);
    const [rarest = []] = first.map(holdersOf).toSorted((a, b) => a.length - b.length);
    const same = rarest.filter((place) => first.every((piece) => pieces[place]?.has(piece)));
    if (same.length === 1) return first;
  }
  return telling;
}

/** What tells two images apart, the plainest first: words of the tag, numbers of the tag, folders, the digest. */
function piecesOf(ref: string): readonly string[] {
  const [named = "", digest = ""] = ref.split("@");
  const slash = named.lastIndexOf("/");
  const tag = named.slice(slash + 1).split(":")[1] ?? "";
  const words = tag === "" ? [] : tag.split(/[-_]/);
  const folders = slash < 0 ? [] : named.slice(0, slash).split("/");
  return [
    ...words.filter((word) => /^[a-z]+$/i.test(word)),
    ...words.filter((word) => !/^[a-z]+$/i.test(word)),
    ...folders.toReversed(),
    ...(digest === "" ? [] : [digest.replace(/^sha\d+:/, "").slice(0, 7)]),
  ].filter(Boolean);
}
