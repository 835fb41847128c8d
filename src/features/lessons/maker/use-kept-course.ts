import { useCallback, useEffect, useRef, useState } from "react";
import { onLeaving } from "#document/drafts/on-leaving.ts";
import { writeCourseDraft } from "#document/lessons/maker-draft.ts";
import type { EditedCourse } from "./use-course-draft.ts";

/** Milliseconds without another change. */
const WRITE_DELAY = 200;

/**
 * Keeps what is written for later visits: soon after each change, and at once where the form is closed or the page may be
 * left. Returns whether the browser does.
 */
export function useKeptCourse(draft: EditedCourse): boolean {
  const [isKept, setIsKept] = useState(true);
  const waiting = useRef<EditedCourse | null>(null);
  const flush = useCallback((): void => {
    const { current } = waiting;
    waiting.current = null;
    if (current !== null) setIsKept(writeCourseDraft(current.course) === "written");
  }, []);
  useEffect(() => {
    if (!draft.isChanged) return undefined;
    waiting.current = draft;
    const timer = setTimeout(flush, WRITE_DELAY);
    return () => clearTimeout(timer);
  }, [draft, flush]);
  useEffect(() => {
    const stopListening = onLeaving(flush);
    return () => {
      stopListening();
      flush();
    };
  }, [flush]);
  return isKept;
}
