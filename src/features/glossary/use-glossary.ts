import { useEffect, useState } from "react";
import { type GlossaryEntry, loadGlossary } from "#document/examples/load-glossary.ts";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";

/** The glossary in the language that is spoken; null until it has come. */
export function useGlossary(): readonly GlossaryEntry[] | null {
  const language = useStore(selectLanguage);
  const [glossary, setGlossary] = useState<readonly GlossaryEntry[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const loaded = await loadGlossary(language);
      if (isWanted) setGlossary(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  return glossary;
}
