import { translation } from "../translation.ts";
import { glossaryMessages } from "../en/glossary.ts";

export default translation(glossaryMessages, {
  title: "詞彙表",
  about: "用一兩句話說明每個詞的意思。",
  search: "搜尋詞彙",
  all: "所有詞彙",
  see: "接著看",
  more: "在詞彙表中查看",
  none: "沒有包含這些字的詞彙。",
  failed: "無法載入詞彙表。",
});
