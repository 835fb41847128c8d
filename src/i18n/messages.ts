/** The messages of one part of the page: called, it returns them in the current language. Never call it at the top of a module. */
export interface Messages<Texts> {
  (): Texts;
  /** From now on these are current; null for English again. */
  readonly activate: (texts: Texts | null) => void;
}

/** Makes a part's messages from its English texts; every other language must have the same keys, or the types fail. */
export function messages<Texts extends object>(english: Texts): Messages<Texts> {
  let current = english;
  const activate = (texts: Texts | null): void => {
    current = texts ?? english;
  };
  return Object.assign(() => current, { activate });
}
