import { translation } from "../../translation.ts";
import { controlMessages } from "../../en/app/controls.ts";

export default translation(controlMessages, {
  close: "关闭",
  dismiss: "关闭消息",
  messages: "消息",
  moreTabs: "更多面板",
});
