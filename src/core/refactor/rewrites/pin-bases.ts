import { type KnownTag, newestKnownTag } from "../../images/known-tags.ts";
import { insert, replace } from "../../lint/fix/edits.ts";
import { lineEndOf, lineStartOf } from "../../lint/fix/line-start.ts";
import type { Refactoring, Rewrite } from "../refactoring.ts";

/** Gives base images whose tag moves the version that the catalogue knows, with its date; digests it doesn't know. */
export const pinBases: Refactoring = {
  find: ({ facts }) =>
    facts.of("from").flatMap((at): Rewrite[] => {
      const { base } = at;
      const resolved = facts.input.stages[at.stage]?.base;
      const word = base.imageWord;
      if (at.isTrigger || !word || base.digest !== "" || resolved?.kind !== "image" || word.text !== base.written)
        return [];
      // a version that an ARG gives is somebody's own way to choose it
      if (base.written.includes("$")) return [];
      const pin = findPin(resolved.ref, base.tag);
      if (!pin) return [];
      const { start, end } = at.rangeOf(word);
      const name = base.tag === "" ? base.written : base.written.slice(0, -base.tag.length - 1);
      const to = `${name}:${pin.tag}`;
      const what = readTag(base.tag).version.length === 0 ? "release" : "patch release";
      const comment = `# ${base.written}, pinned to the newest ${what} known as of ${pin.asOf}`;
      return [
        {
          key: `${at.stage} ${base.written}`,
          edits: [insert(lineStartOf(at), `${comment}${lineEndOf(at)}`), replace({ start, end }, to)],
          scope: { changesImages: true },
          notes: [{ id: "pinned", from: base.written, to, asOf: pin.asOf }, { id: "no-digest" }],
        },
      ];
    }),
  reasonFor: (line) => (/^\s*FROM\b/i.test(line) ? "pinned" : null),
};

/** Their publishers give a tag without a version to the highest release there is. */
const HIGHEST = /^docker\.io\/library\/(?:alpine|golang|python):/;

/** Its version counts as one number and an update: 21.0.12_8. */
const JAVA = /^docker\.io\/library\/eclipse-temurin:/;

/** The whole version of what a tag stands for, where only the patch release is missing; null where that isn't known. */
function findPin(ref: string, written: string): KnownTag | null {
  const known = newestKnownTag(ref);
  if (!known) return null;
  const wanted = readTag(written);
  const { version, variant } = readTag(known.tag);
  const missing = version.length - wanted.version.length;
  const isPatch = missing === 1 && wanted.version.length > 0;
  const isJava = JAVA.test(ref) && wanted.version.length === 1 && missing > 0;
  const isHighest = HIGHEST.test(ref) && wanted.version.length === 0 && version.length > 1;
  if (!(isPatch || isJava || isHighest) || !fitsVariant(wanted.variant, variant)) return null;
  return wanted.version.every((part, place) => part === version[place]) ? known : null;
}

/** `3.14.7-slim-trixie`: the version and what follows it; `latest` has no version and nothing follows it. */
function readTag(tag: string): { readonly version: readonly string[]; readonly variant: string } {
  const [, version = "", variant = ""] = /^(\d+(?:\.\d+)*(?:_\d+)?)?-?(.*)$/.exec(tag === "latest" ? "" : tag) ?? [];
  return { version: version === "" ? [] : version.split("."), variant };
}

/** The same variant, or one that says which Alpine it is: `alpine` and `alpine3.24`. */
function fitsVariant(written: string, known: string): boolean {
  if (known === written) return true;
  return /(?:^|-)alpine$/.test(written) && known.startsWith(written) && /^-?3\.\d+$/.test(known.slice(written.length));
}
