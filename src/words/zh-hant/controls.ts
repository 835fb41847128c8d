import type { controlWords } from "../en/controls.ts";

export const controls: ReturnType<typeof controlWords> = {
  close: "關閉",
  dismiss: "關閉訊息",
  messages: "訊息",
  moreTabs: "更多面板",
};
