import { imageShortName } from "./image-name.ts";

/**
 * A word for each image, by reference, and where two images would have the same one, also what they differ by:
 * `cuda devel` and `cuda base` for two versions of `nvidia/cuda`.
 */
export function distinctImageNames(refs: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const ref of new Set(refs)) {
    const name = imageShortName(ref);
    groups.set(name, [...(groups.get(name) ?? []), ref]);
  }
  return new Map([...groups].flatMap(([name, group]) => nameGroup(name, group)));
}

function nameGroup(name: string, group: readonly string[]): readonly (readonly [string, string])[] {
  if (group.length === 1) return group.map((ref) => [ref, name]);
  const pieces = group.map(piecesOf);
  return group.map((ref, place) => {
    const own = pieces[place] ?? [];
    const others = pieces.filter((_, at) => at !== place);
    // What all have in common tells nothing.
    const telling = own.filter((piece) => others.some((other) => !other.includes(piece)));
    return [ref, [name, ...fewest(telling, others)].join(" ")];
  });
}

/** The first of some pieces that no other image has all of: one where one is enough. */
function fewest(pieces: readonly string[], others: readonly (readonly string[])[]): readonly string[] {
  const single = pieces.find((piece) => others.every((other) => !other.includes(piece)));
  if (single !== undefined) return [single];
  for (let count = 2; count < pieces.length; count++) {
    const first = pieces.slice(0, count);
    if (others.every((other) => first.some((piece) => !other.includes(piece)))) return first;
  }
  return pieces;
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
