import { messages } from "../messages.ts";

/** What the page itself says of lessons; their own texts are with the lessons. */
export const lessonFrameMessages = messages({
  learn: "Learn",
  lessons: "Lessons…",
  makeExercise: "Make an exercise…",
  lesson: "Lesson",
  theLesson: (title: string) => `the lesson “${title}”`,
  hidden: "Shown again after you reveal the answer.",
  guess: (stage: string) => `My guess: ${stage}`,
});
