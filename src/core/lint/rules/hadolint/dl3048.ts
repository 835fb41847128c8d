import { pairsOf } from "../../../source/pairs.ts";
import { changing, replace, unsafeFix } from "../../fix/edits.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { type Message, say } from "../../say.ts";

const RESERVED = /^(?:com\.docker|io\.docker|org\.dockerproject)\./;
const KEY = /^[a-z](?:[a-z0-9._/-]*[a-z0-9])?$/;

export const dl3048: Rule = {
  id: "DL3048",
  family: "hadolint",
  title: "A label key that breaks the conventions",
  severity: "info",
  check: eachInstruction(["label"], (at) => {
    const pair = pairsOf(at).find(({ key }) => !isSound(key));
    if (!pair) return null;
    const { key, word } = pair;
    const start = word ? word.start + word.text.indexOf(key) : 0;
    const range = at.rangeOf(word ? { start, end: start + key.length } : undefined);
    const lower = key.toLowerCase();
    const fixes =
      lower !== key && isSound(lower)
        ? [changing(unsafeFix(say`Write \`${lower}\``, replace(range, lower)), "labels")]
        : [];
    return { message: say`\`${key}\` ${reasonOf(key)}`, range, fixes };
  }),
};

function isSound(key: string): boolean {
  return KEY.test(key) && !RESERVED.test(key) && !/\.\.|--/.test(key);
}

function reasonOf(key: string): Message {
  if (RESERVED.test(key)) return say`is in a namespace reserved for Docker`;
  if (/\.\.|--/.test(key)) return say`has two separators in a row`;
  if (/[^a-z0-9._/-]/.test(key)) return say`has characters other than a to z, 0 to 9, \`.\`, \`-\`, \`_\` and \`/\``;
  return say`doesn't start with a letter and end with a letter or digit`;
}
