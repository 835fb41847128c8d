import { translation } from "../../translation.ts";
import { graphDetailMessages } from "../../en/graph/details.ts";

export default translation(graphDetailMessages, {
  details: "详细信息",
  buildThis: "构建这个",
  alsoBuild: "也构建这个",
  notAlso: "不再构建这个",
  foldCard: "折叠",
  unfoldCard: "展开",
  showAllRows: "全部显示",
  filesYouSend: "你发送给构建的文件。",
  notNeeded: "这个目标不需要。",
  theImage: "镜像",
  search: "在图中搜索",
  closeSearch: "关闭搜索",
  whatToType: "阶段、镜像、指令或路径",
  nothingFound: "这里没有匹配的内容。",
  found: "搜索结果",
  stageAt: (stage, line) => `阶段 ${stage}，第 ${line} 行`,
  rowAt: (stage, line) => `${stage}，第 ${line} 行`,
  doesNotBuild: "无法构建：",
  moreErrors: (count) => `另有 ${count} 个`,
});
