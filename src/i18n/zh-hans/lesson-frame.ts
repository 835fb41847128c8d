import { translation } from "../translation.ts";
import { lessonFrameMessages } from "../en/lesson-frame.ts";

export default translation(lessonFrameMessages, {
  learn: "学习",
  lessons: "课程…",
  makeExercise: "制作练习…",
  lesson: "课程",
  theLesson: (title) => `课程“${title}”`,
  hidden: "揭晓答案后会再次显示。",
  guess: (stage) => `我猜：${stage}`,
});
