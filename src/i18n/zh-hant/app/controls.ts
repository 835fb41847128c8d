import type { controlMessages } from "../../en/app/controls.ts";

export const controls: ReturnType<typeof controlMessages> = {
  close: "關閉",
  dismiss: "關閉訊息",
  messages: "訊息",
  moreTabs: "更多面板",
};
