import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { exportMessages } from "../en/export.ts";

const SEVERITY = { error: "错误", warning: "警告", info: "提示" };

export default translation(exportMessages, {
  legend: {
    from: "FROM：以其全部文件为起点",
    copy: "COPY --from：复制文件",
    mount: "RUN --mount：运行时读取",
    ships: "在镜像中",
    built: "会构建，但不在镜像中",
    skipped: "跳过",
  },
  title: (target) => (target === "" ? "Dockerfile 的各个阶段" : `Dockerfile 的各个阶段，目标 ${target}`),
  fails: (message) => `构建失败：${message}`,
  noStages: "没有阶段。",
  summary: (stages, target, isDefault, built) =>
    `共 ${stages} 个阶段。构建 ${target}（${isDefault ? "默认" : "指定的"}目标）会运行其中 ${built} 个。`,
  pulls: (images) =>
    images.length === 0 ? "不拉取任何镜像。" : `拉取 ${images.length} 个镜像：${images.join("、")}。`,
  inImage: (stages) => `在镜像中：${stages.join("、")}。`,
  stage: (index, label, first, last, role) =>
    `${index}. ${label}（第 ${first === last ? first : `${first} 到 ${last}`} 行）：${role}`,
  notBuilt: "不会构建",
  replaced: (context) => `不会构建，由命名上下文 ${context} 替换`,
  isTarget: "目标，其结果就是镜像",
  skipped: (target) => `跳过，${target} 所需的都不来自这里`,
  needed: (by, isInImage) => closeUp(`会构建，${by.join("、")} 需要它${isInImage ? "，其文件在镜像中" : ""}`),
  startsFrom: (origin) => closeUp(`以 ${origin} 为起点`),
  uses: (kind, what, to, origin, line) =>
    closeUp(`从 ${origin} 把 ${what} ${kind === "copy" ? "复制" : "挂载"}到 ${to}（第 ${line} 行）`),
  stageOrigin: (label) => `阶段 ${label}`,
  imageOrigin: (image) => `镜像 ${image}`,
  contextOrigin: "构建上下文",
  namedContext: (name) => `命名上下文 ${name}`,
  scratch: "空文件系统（scratch）",
  unresolved: (written, hasNoValue) => `${written}（${hasNoValue ? "其中有变量没有值" : "无法解析"}）`,
  services: "不构建的服务：",
  service: (name, image, builtBy, profiles) =>
    closeUp(
      [
        `${name} 运行镜像 ${image}`,
        ...(builtBy.length === 0 ? [] : [`由 ${builtBy.join("、")} 构建`]),
        ...(profiles.length === 0 ? [] : [`profile ${profiles.join("、")}`]),
      ].join("，"),
    ),
  problems: (found) => `${found} 个问题：`,
  problem: (line, severity, rule, message) => `第 ${line} 行：${SEVERITY[severity]}，${rule}：${message}`,
});
