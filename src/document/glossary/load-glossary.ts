import { GLOSSARY_TERMS, type TermId } from "#content/glossary-terms.ts";
import type { Language } from "#i18n/language.ts";
import { LANGUAGE_LOADERS } from "#i18n/loaders.ts";

export type { TermId };

/** A term as it is read. */
export interface GlossaryEntry {
  readonly id: TermId;
  readonly name: string;
  readonly meaning: string;
  /** What is best read next. */
  readonly see: readonly TermId[];
}

/** Fetches the glossary of a language, sorted as its readers sort. */
export async function loadGlossary(language: Language): Promise<readonly GlossaryEntry[]> {
  const glossary = await LANGUAGE_LOADERS[language].glossary();
  const { compare } = new Intl.Collator(language);
  return termIds()
    .map((id) => ({ id, ...glossary[id], see: GLOSSARY_TERMS[id] }))
    .toSorted((one, other) => compare(one.name, other.name));
}

/** The term of that id, null for none. */
export function asTermId(id: string | null): TermId | null {
  return id !== null && isTermId(id) ? id : null;
}

function termIds(): readonly TermId[] {
  return Object.keys(GLOSSARY_TERMS).filter(isTermId);
}

function isTermId(id: string): id is TermId {
  return Object.hasOwn(GLOSSARY_TERMS, id);
}
