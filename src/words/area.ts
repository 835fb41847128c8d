/** The texts of one part of the page: called, it gives them in the language spoken. Never call it at a module's top. */
export interface Area<Words> {
  (): Words;
  /** From now on these are spoken; null for English again. */
  readonly speak: (words: Words | null) => void;
}

/** Makes an area of its English texts, which every other language has to have, too: the types see to it. */
export function area<Words extends object>(english: Words): Area<Words> {
  let spoken = english;
  const speak = (words: Words | null): void => {
    spoken = words ?? english;
  };
  return Object.assign(() => spoken, { speak });
}
