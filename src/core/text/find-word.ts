/** Where a word is alone in a text, no letter, digit or underscore next to it; -1 where it does not. */
export function findWord(text: string, word: string, from = 0): number {
  if (word === "") return -1;
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!isWordAt(text, at - 1) && !isWordAt(text, at + word.length)) return at;
  return -1;
}

/** Whether the character at a place is a letter, a digit or an underscore, of those that ASCII has. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const letter = code | 32;
  return (letter >= 97 && letter <= 122) || (code >= 48 && code <= 57) || code === 95;
}
