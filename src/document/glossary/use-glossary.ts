import { useEffect, useState } from "react";
import { selectLanguage } from "../selectors.ts";
import { useStore } from "../store.ts";
import { type GlossaryEntry, loadGlossary } from "./load-glossary.ts";

/** The glossary: on its way, there, or not to be had at the moment. */
export type LoadedGlossary =
  | { readonly kind: "loading" }
  | { readonly kind: "ok"; readonly entries: readonly GlossaryEntry[] }
  | { readonly kind: "failed"; readonly retry: () => void };

/** The glossary in the language that is spoken. */
export function useGlossary(): LoadedGlossary {
  const language = useStore(selectLanguage);
  const [glossary, setGlossary] = useState<LoadedGlossary>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      const [loaded] = await Promise.allSettled([loadGlossary(language)]);
      if (!isWanted) return;
      if (loaded.status === "fulfilled") setGlossary({ kind: "ok", entries: loaded.value });
      else setGlossary({ kind: "failed", retry });
    };
    const retry = (): void => {
      setGlossary({ kind: "loading" });
      void load();
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  return glossary;
}
