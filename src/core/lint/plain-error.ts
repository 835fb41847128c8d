/** What a terse error of BuildKit is about, and the word that it names. */
export interface PlainError {
  readonly kind: ErrorKind;
  readonly subject: string;
}

/** What an error means, for what there is a plain sentence in each language; undefined where BuildKit's words are plain enough. */
export function plainError(message: string): PlainError | undefined {
  if (message.length > MAX_LENGTH) return undefined;
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(message);
    if (found) return { kind, subject: found[1] ?? "" };
  }
  return undefined;
}

/** Characters of the longest message that is read: some patterns are tried at every letter. */
const MAX_LENGTH = 2_000;

export type ErrorKind = (typeof PATTERNS)[number][0];

const PATTERNS = [
  ["fromArguments", /FROM requires either one or three arguments/],
  ["emptyBase", /^base name \((.*)\) should not be blank/s],
  ["upperCase", /^failed to parse stage name "(.*)": invalid reference format: repository name/s],
  ["gapInName", /^failed to parse stage name "((?:|[:/].*|.*[:/-]|.*[:/][-:/].*))": invalid reference format/s],
  ["noImageName", /^failed to parse stage name "(.*)": invalid reference format/s],
  ["misspelledInstruction", /unknown instruction: (\S+) \(did you mean/],
  ["unknownInstruction", /unknown instruction: (\S+)/],
  ["openHeredoc", /^unterminated heredoc/],
  ["noEqualsSign", /can't find = in "(.*)"\. Must be/s],
  ["openQuote", /while looking for matching (?:double|single)-quote/],
  ["circle", /^circular dependency detected on stage: (.*)$/s],
  ["beforeFrom", /no build stage in current context/],
  ["noDestination", /(\w+) requires at least two arguments, but only one/],
  ["variableInFrom", /^variable expansion is not supported for --from/],
  ["badStageName", /invalid name for build stage: "(.*)", name can't/s],
  ["unknownFlag", /unknown flag: (--\S*)/],
  ["noSuchNumber", /^invalid stage index (-?\d+)/],
  ["badArray", /arrays must be comprised of strings only/],
  ["shellForm", /SHELL requires the arguments to be in JSON form/],
] as const satisfies readonly (readonly [string, RegExp])[];
