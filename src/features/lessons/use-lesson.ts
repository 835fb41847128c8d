import { useEffect, useState } from "react";
import { type Lesson, loadLessons } from "#document/lessons/load-lessons.ts";
import { restoreProgress } from "#document/lessons/lesson-progress.ts";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";

/** All lessons in the language of the page, once they have been fetched, and how far one is in them. */
export function useLessons(): readonly Lesson[] {
  const language = useStore(selectLanguage);
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  useEffect(() => {
    restoreProgress();
    let isWanted = true;
    const load = async (): Promise<void> => {
      const loaded = await loadLessons(language);
      if (isWanted) setLessons(loaded);
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [language]);
  return lessons;
}
