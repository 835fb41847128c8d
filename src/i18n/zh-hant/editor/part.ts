import { translation } from "../../translation.ts";
import { partMessages } from "../../en/editor/part.ts";

export default translation(partMessages, {
  shown: (first: number, last: number, total: number) =>
    `第 ${first.toLocaleString("en")} 到 ${last.toLocaleString("en")} 行，共 ${total.toLocaleString("en")} 行`,
  previous: "前面的行",
  next: "後面的行",
});
