import { translation } from "../../translation.ts";
import { controlMessages } from "../../en/app/controls.ts";

export default translation(controlMessages, {
  close: "關閉",
  dismiss: "關閉訊息",
  messages: "訊息",
  moreTabs: "更多面板",
});
