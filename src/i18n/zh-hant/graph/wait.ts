import { translation } from "../../translation.ts";
import { graphWaitMessages } from "../../en/graph/wait.ts";

export default translation(graphWaitMessages, {
  analyzing: "正在分析 Dockerfile…",
  layingOut: "正在排列圖…",
  stop: "停止",
  gridTooMuch: "這張圖排列起來太久，所以改畫成簡單的格狀。",
  gridStopped: "排列已停止，所以改畫成簡單的格狀。",
  tryAgain: "再試一次",
  hide: "隱藏這則說明",
});
