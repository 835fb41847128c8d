const NAME_LETTER = /^[\p{L}\p{Nd}_]$/u;
const DIGIT = /^\p{Nd}$/u;

/** A digit, in whatever script, as Go's `unicode.IsDigit`. */
export function isDigit(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x80 ? code >= 48 && code <= 57 : DIGIT.test(char);
}

/** What a variable's name is made of: letters, digits, and underscores. */
export function isNameLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code | 32) >= 97 && (code | 32) <= 122 ? true : code === 95 || (code >= 48 && code <= 57);
  return NAME_LETTER.test(char);
}
