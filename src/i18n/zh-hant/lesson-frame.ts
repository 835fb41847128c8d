import { translation } from "../translation.ts";
import { lessonFrameMessages } from "../en/lesson-frame.ts";

export default translation(lessonFrameMessages, {
  learn: "學習",
  lessons: "課程…",
  makeExercise: "製作練習…",
  lesson: "課程",
  theLesson: (title) => `課程「${title}」`,
  hidden: "揭曉答案後會再次顯示。",
  guess: (stage) => `我猜：${stage}`,
});
