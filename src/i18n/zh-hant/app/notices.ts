import { translation } from "../../translation.ts";
import { noticeMessages } from "../../en/app/notices.ts";

const number = new Intl.NumberFormat("zh-Hant");

export default translation(noticeMessages, {
  fixesWouldChange: "沒有任何變更：這些修正會改變建置的結果。",
  fixed: (count, left) =>
    `已修正 ${number.format(count)} 個問題。${left === 0 ? "" : `還剩 ${left} 個：修正它們會改變建置的結果。`}`,
  done: (title) => `完成：${title}`,
  ignoredHere: (rule) => `已在此忽略 ${rule}，並以註解註明。`,
  ignoredEverywhere: (rule) => `已在這個檔案中忽略 ${rule}，並以註解註明。`,
});
