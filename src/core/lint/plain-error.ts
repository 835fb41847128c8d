import { type Message, say } from "./say.ts";

/** What BuildKit's terse error means, in a plain sentence; undefined where its own words are plain enough. */
export function plainError(message: string): Message | undefined {
  for (const [pattern, explain] of SENTENCES) {
    const found = pattern.exec(message);
    if (found) return explain(found[1] ?? "");
  }
  return undefined;
}

type Explain = (subject: string) => Message;

/** `golang:-alpine`: a variable in it has left nothing. */
const hasGap = (name: string): boolean => /^$|^[:/]|[:/-]$|[:/][-:/]/.test(name);

const SENTENCES: readonly (readonly [RegExp, Explain])[] = [
  [/FROM requires either one or three arguments/, () => say`FROM takes one image, or \`FROM image AS name\``],
  [
    /^base name \((.*)\) should not be blank/s,
    (subject) => say`\`${subject}\` is empty, because a variable in it has no value`,
  ],
  [
    /^failed to parse stage name "(.*)": invalid reference format: repository name/s,
    (subject) => say`Image names are lowercase, so \`${subject}\` isn't one, and no stage above has that name`,
  ],
  [
    /^failed to parse stage name "(.*)": invalid reference format/s,
    (subject) =>
      hasGap(subject)
        ? say`\`${subject}\` isn't an image name: a variable in it may have no value`
        : say`\`${subject}\` isn't an image name`,
  ],
  [
    /unknown instruction: (\S+)/,
    (subject) =>
      say`\`${subject}\` isn't a Dockerfile instruction. If it belongs to the line above, that line must end with a backslash`,
  ],
  [/^unterminated heredoc/, () => say`The here-document has no end: a line with nothing but its name`],
  [
    /can't find = in "(.*)"\. Must be/s,
    (subject) => say`\`${subject}\` has no \`=\`. Write \`NAME=value\`, and quote a value with spaces`,
  ],
  [/while looking for matching (?:double|single)-quote/, () => say`A quotation mark is never closed`],
  [/^circular dependency detected on stage: (.*)$/s, (subject) => say`Stage \`${subject}\` needs its own result`],
  [/no build stage in current context/, () => say`Only ARG may come before the first FROM`],
  [
    /(\w+) requires at least two arguments, but only one/,
    (subject) => say`${subject} needs a source and a destination`,
  ],
  [
    /^variable expansion is not supported for --from/,
    () => say`\`--from\` can't contain a variable. Name the image with \`FROM … AS name\`, and copy from that stage`,
  ],
  [
    /invalid name for build stage: "(.*)", name can't/s,
    (subject) =>
      say`\`${subject}\` can't name a stage: use a letter first, then letters, digits, \`-\`, \`_\` and \`.\``,
  ],
  [/unknown flag: (--\S*)/, (subject) => say`This instruction has no flag \`${subject}\``],
  [/^invalid stage index (-?\d+)/, (subject) => say`There is no stage ${subject} above: the first one is 0`],
  [/arrays must be comprised of strings only/, () => say`Everything in the brackets must be in double quotes`],
  [/SHELL requires the arguments to be in JSON form/, () => say`Write SHELL as a list: \`SHELL ["/bin/bash", "-c"]\``],
];
