import { translation } from "../translation.ts";
import { glossaryMessages } from "../en/glossary.ts";

export default translation(glossaryMessages, {
  title: "术语表",
  about: "用一两句话说明每个词的意思。",
  search: "搜索术语",
  all: "所有术语",
  see: "接着看",
  more: "在术语表中查看",
  none: "没有包含这些词的术语。",
  failed: "无法加载术语表。",
});
