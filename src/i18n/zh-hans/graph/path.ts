import { translation } from "../../translation.ts";
import { graphPathMessages } from "../../en/graph/path.ts";

function listed(names: readonly string[]): string {
  return names.length <= 3 ? names.join("、") : `${names.slice(0, 2).join("、")}等 ${names.length} 项`;
}

export default translation(graphPathMessages, {
  isTarget: (name) => `${name} 就是目标。`,
  isATarget: (name) => `${name} 是目标之一。`,
  skipped: (name) => `目标不需要 ${name}。`,
  skippedByAll: (name) => `没有目标需要 ${name}。`,
  direct: (target, name) => `${target} 直接使用 ${name}。`,
  through: (target, name, through) => `${target} 通过 ${listed(through)} 用到 ${name}。`,
  directAndThrough: (target, name, through) => `${target} 直接使用 ${name}，也通过 ${listed(through)} 用到它。`,
  targets: (count, name) => `${count} 个目标需要 ${name}。`,
  it: "它",
  needs: (name, needs) => `${name} 需要 ${listed(needs)}。`,
  buildContext: "构建上下文",
  needsNothing: (name) => `${name} 不需要其他阶段或镜像。`,
  joined: (sentences) => sentences.join(""),
  stages: (count) => `${count} 个阶段`,
  stagesAndImages: (count) => `${count} 个阶段和镜像`,
  copiesFromMany: (to, count, names) => `${to} 从 ${count}复制文件：${listed(names)}`,
  mountsFromMany: (to, count, names) => `${to} 挂载 ${count}：${listed(names)}`,
  showPath: "只看这条路径",
  showAll: "全部显示",
  endPath: "取消选择",
});
