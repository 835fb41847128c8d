import { useState } from "react";
import { type CourseDraft, newExercise, readCourseDraft } from "#document/lessons/maker-draft.ts";
import { useStore } from "#document/store.ts";

/** What is in the form. */
export interface EditedCourse {
  readonly course: CourseDraft;
  /** It differs from what the form opened with, so that it is worth keeping. */
  readonly isChanged: boolean;
}

interface Replaced {
  readonly course: CourseDraft;
  /** What has happened to it. */
  readonly message: string;
}

interface DraftState {
  readonly draft: EditedCourse;
  /** What Undo brings back: what the last change has replaced; null for nothing. */
  readonly replaced: Replaced | null;
  /** How often the course was replaced: a form of an earlier one has nothing to say about it. */
  readonly version: number;
}

interface CourseDraftForm extends DraftState {
  /** Takes what was typed or chosen, after which nothing can be undone. */
  readonly write: (course: CourseDraft) => void;
  /** Puts another course in place, which can be undone until the next change. */
  readonly replace: (course: CourseDraft, message: string) => void;
  readonly undo: () => void;
}

/** The course that is being made, from what was kept of it or else from the open file. */
export function useCourseDraft(): CourseDraftForm {
  const [state, setState] = useState<DraftState>(() => ({
    draft: { course: readCourseDraft() ?? firstDraft(), isChanged: false },
    replaced: null,
    version: 0,
  }));
  return {
    ...state,
    write: (course) => setState(({ version }) => ({ draft: { course, isChanged: true }, replaced: null, version })),
    replace: (course, message) =>
      setState(({ draft, version }) => ({
        draft: { course, isChanged: true },
        replaced: { course: draft.course, message },
        version: version + 1,
      })),
    undo: () =>
      setState((current) => {
        const { replaced, version } = current;
        if (replaced === null) return current;
        return { draft: { course: replaced.course, isChanged: true }, replaced: null, version: version + 1 };
      }),
  };
}

/** A new exercise starts from the file that is open. */
export function firstDraft(): CourseDraft {
  const { input } = useStore.getState();
  return { title: "", exercises: [newExercise(input.project === undefined ? input.dockerfile : "")] };
}
