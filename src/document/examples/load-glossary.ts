import { GLOSSARY_TERMS, type Glossary, type TermId } from "#content/glossary-terms.ts";
import type { Language } from "#i18n/language.ts";

export type { TermId };

/** A term as it is read. */
export interface GlossaryEntry {
  readonly id: TermId;
  readonly name: string;
  readonly meaning: string;
  /** What is best read next. */
  readonly see: readonly TermId[];
}

const LOADERS: Readonly<Record<Language, () => Promise<Glossary>>> = {
  en: async () => (await import("#i18n/en/glossary-terms.ts")).ENGLISH,
  "zh-Hant": async () => (await import("#i18n/zh-hant/glossary-terms.ts")).TRADITIONAL_CHINESE,
  "zh-Hans": async () => (await import("#i18n/zh-hans/glossary-terms.ts")).SIMPLIFIED_CHINESE,
};

/** Fetches the glossary of a language, sorted as its readers sort. */
export async function loadGlossary(language: Language): Promise<readonly GlossaryEntry[]> {
  const glossary = await LOADERS[language]();
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
