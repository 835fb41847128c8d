import { translation } from "../../translation.ts";
import { closeUp } from "../../chinese.ts";
import { graphReasonMessages } from "../../en/graph/reasons.ts";

const more = (users: number): string => (users === 0 ? "。" : `；另有 ${users} 个阶段使用它。`);

export default translation(graphReasonMessages, {
  theTarget: "目标：它的文件系统就是镜像。",
  aTarget: "目标之一：它的文件系统是其中一个镜像。",
  unbuiltTarget: "目标。修正错误之前无法构建。",
  unbuilt: (reason) => reason.replace(/^(?:会构建|进入镜像)：/, "需要：").replace(/^跳过：/, "暂不需要："),
  targetUnknown: "尚不可知：最后一个 FROM 有错误。",
  noTarget: "跳过：没有可构建的目标。",
  targetMissing: (target) => `跳过：缺少 ${target} 的 Dockerfile，因此无法显示它。`,
  notNeeded: (target) => `跳过：${target} 所需的内容都不来自这里。`,
  notNeededByAny: "跳过：各目标所需的内容都不来自这里。",
  replaced: (context) => `不构建：由具名上下文 ${context} 取代。`,
  unused: "没有任何阶段使用它。",
  onlyOneUser: (user) => `只有 ${user} 会用到它，而它也被跳过。`,
  onlyUsers: (users) =>
    users.length > 3
      ? `只有 ${users.slice(0, 2).join("、")} 和另外 ${users.length - 2} 个阶段会用到它，而它们也被跳过。`
      : `只有 ${users.join("、")} 会用到它，而它们也被跳过。`,
  itself: "目标",
  ships: (user) => closeUp(`进入镜像：${user} 以它为起点（FROM）。`),
  needed: "会构建：目标需要它。",
  base: (user, others) => `会构建：${user} 以它为起点（FROM）${more(others)}`,
  mounted: (user, others) => `会构建：${user} 挂载它的文件${more(others)}`,
  copied: (user, path, paths, others) =>
    paths === 0
      ? `会构建：${user} 从它复制 ${path}${more(others)}`
      : `会构建：${user} 从它复制 ${path} 等 ${paths + 1} 项${more(others)}`,
  copiedFiles: (user, others) => `会构建：${user} 从它复制文件${more(others)}`,
});
