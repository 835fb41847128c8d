import { useEffect, useState } from "react";
import { selectLanguage } from "../selectors.ts";
import { useStore } from "../store.ts";
import { type GlossaryEntry, loadGlossary } from "./load-glossary.ts";

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
