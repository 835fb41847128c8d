import { translation } from "../../translation.ts";
import { graphWaitMessages } from "../../en/graph/wait.ts";

export default translation(graphWaitMessages, {
  analyzing: "正在分析 Dockerfile…",
  layingOut: "正在排列图…",
  stop: "停止",
  gridTooMuch: "这张图排列起来太久，所以改画成简单的网格。",
  gridStopped: "排列已停止，所以改画成简单的网格。",
  tryAgain: "再试一次",
  hide: "隐藏这条说明",
});
