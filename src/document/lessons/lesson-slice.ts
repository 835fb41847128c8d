/** A guess that is asked for before the page says how it is. */
export interface Prediction {
  /** Indices of the stages that were chosen, ascending. */
  readonly chosen: readonly number[];
  readonly isRevealed: boolean;
}

export interface LessonSlice {
  /** Null where nothing is asked. */
  readonly prediction: Prediction | null;
  /** The steps that were once done, counted from 1 and ascending, by the slug of their lesson. */
  readonly doneSteps: Readonly<Record<string, readonly number[]>>;
}

export const initialLesson: LessonSlice = { prediction: null, doneSteps: {} };
