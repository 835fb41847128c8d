import { translation } from "../../translation.ts";
import { ruleMessages } from "../../en/problems/rule-pages.ts";

export default translation(ruleMessages, {
  title: "规则",
  about: "看的是什么、为什么，以及怎样更好。",
  all: "所有规则",
  noRule: (rule) => `没有名为 ${rule} 的规则。`,
  search: "搜索规则",
  count: (found, all) => (found === all ? `${all} 条规则` : `${all} 条规则中的 ${found} 条`),
  whenAsked: " 启用才检查",
  here: (count) => `这里有 ${count} 个`,
  alsoKnown: (aliases) => `也称为 ${aliases}`,
  onlyWhenAsked: "只有配置启用时才检查",
  pageToLink: "可供链接的页面",
  bad: "不好",
  afterFix: "修复之后",
  good: "好",
  tryIt: "试试这个样例",
  samplesWithIgnore: "这些样例带有 .dockerignore；试用时会一并带入。",
  samplesWithHadolint: "这些样例带有 hadolint 配置；试用时会一并带入。",
  hadolint: "hadolint 配置",
  hadolintAbout: "粘贴你的 .hadolint.yaml。它对这份 Dockerfile 有效，也会随着链接传出去；其中的注释会略去。",
  useIt: "使用",
  removeIt: "移除",
  setsNothing: "它没有设置任何东西。",
  notFollowed: (names) => `这里不采用：${names}。`,
});
