import { translation } from "../../translation.ts";
import { noticeMessages } from "../../en/app/notices.ts";

const number = new Intl.NumberFormat("zh-Hans");

export default translation(noticeMessages, {
  fixesWouldChange: "没有任何更改：这些修复会改变构建的结果。",
  fixed: (count, left) =>
    `已修复 ${number.format(count)} 个问题。${left === 0 ? "" : `还剩 ${left} 个：修复它们会改变构建的结果。`}`,
  done: (title) => `完成：${title}`,
  ignoredHere: (rule) => `已在此忽略 ${rule}，并用注释注明。`,
  ignoredEverywhere: (rule) => `已在这个文件中忽略 ${rule}，并用注释注明。`,
});
