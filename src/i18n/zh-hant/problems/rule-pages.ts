import { translation } from "../../translation.ts";
import { ruleMessages } from "../../en/problems/rule-pages.ts";

export default translation(ruleMessages, {
  title: "規則",
  about: "看的是什麼、為什麼，以及怎樣更好。",
  all: "所有規則",
  noRule: (rule) => `沒有名為 ${rule} 的規則。`,
  search: "搜尋規則",
  count: (found, all) => (found === all ? `${all} 條規則` : `${all} 條規則中的 ${found} 條`),
  whenAsked: " 啟用才檢查",
  here: (count) => `這裡有 ${count} 個`,
  alsoKnown: (aliases) => `也稱為 ${aliases}`,
  onlyWhenAsked: "只有設定啟用時才檢查",
  pageToLink: "可供連結的頁面",
  bad: "不好",
  afterFix: "修正之後",
  good: "好",
  tryIt: "試試這個樣本",
  samplesWithIgnore: "這些樣本帶有 .dockerignore；試用時會一併帶入。",
  samplesWithHadolint: "這些樣本帶有 hadolint 設定；試用時會一併帶入。",
  hadolint: "hadolint 設定",
  hadolintAbout: "貼上你的 .hadolint.yaml。它對這份 Dockerfile 有效，也會隨著連結傳出去；其中的註解會略去。",
  useIt: "使用",
  removeIt: "移除",
  setsNothing: "它沒有設定任何東西。",
  notFollowed: (names) => `這裡不採用：${names}。`,
});
