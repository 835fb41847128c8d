import { translation } from "../translation.ts";
import { welcomeMessages } from "../en/welcome.ts";

export default translation(welcomeMessages, {
  title: "看清你的 Dockerfile 究竟建置了什麼",
  lead: "貼上一份、把檔案拖到任何地方，或從範例開始。各個階段會變成一張圖：目標要建置的亮起，進入映像檔的最亮，略過的保持暗淡。任何內容都不會離開你的瀏覽器。",
  write: "撰寫或貼上",
  learn: "一步步學習",
  examples: "範例",
  allExamples: (count) => `全部 ${count} 個範例`,
});
