import type { controlMessages } from "../../en/app/controls.ts";

export const controls: ReturnType<typeof controlMessages> = {
  close: "关闭",
  dismiss: "关闭消息",
  messages: "消息",
  moreTabs: "更多面板",
};
