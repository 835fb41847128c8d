import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { exportMessages } from "../en/export.ts";

const SEVERITY = { error: "錯誤", warning: "警告", info: "提示" };

export default translation(exportMessages, {
  legend: {
    from: "FROM：以其全部檔案為起點",
    copy: "COPY --from：複製檔案",
    mount: "RUN --mount：執行時讀取",
    ships: "在映像檔中",
    built: "會建置，但不在映像檔中",
    skipped: "略過",
  },
  title: (target) => (target === "" ? "Dockerfile 的各個階段" : `Dockerfile 的各個階段，目標 ${target}`),
  fails: (message) => `建置失敗：${message}`,
  noStages: "沒有階段。",
  summary: (stages, target, isDefault, built) =>
    `共 ${stages} 個階段。建置 ${target}（${isDefault ? "預設" : "指定的"}目標）會執行其中 ${built} 個。`,
  pulls: (images) =>
    images.length === 0 ? "不拉取任何映像檔。" : `拉取 ${images.length} 個映像檔：${images.join("、")}。`,
  inImage: (stages) => `在映像檔中：${stages.join("、")}。`,
  stage: (index, label, first, last, role) =>
    `${index}. ${label}（第 ${first === last ? first : `${first} 到 ${last}`} 行）：${role}`,
  notBuilt: "不會建置",
  replaced: (context) => `不會建置，由具名上下文 ${context} 取代`,
  isTarget: "目標，其結果就是映像檔",
  skipped: (target) => `略過，${target} 所需的都不來自這裡`,
  needed: (by, isInImage) => closeUp(`會建置，${by.join("、")} 需要它${isInImage ? "，其檔案在映像檔中" : ""}`),
  startsFrom: (origin) => closeUp(`以 ${origin} 為起點`),
  uses: (kind, what, to, origin, line) =>
    closeUp(`從 ${origin} 把 ${what} ${kind === "copy" ? "複製" : "掛載"}到 ${to}（第 ${line} 行）`),
  stageOrigin: (label) => `階段 ${label}`,
  imageOrigin: (image) => `映像檔 ${image}`,
  contextOrigin: "建置上下文",
  namedContext: (name) => `具名上下文 ${name}`,
  scratch: "空白檔案系統（scratch）",
  unresolved: (written, hasNoValue) => `${written}（${hasNoValue ? "其中有變數沒有值" : "無法解析"}）`,
  services: "不建置的服務：",
  service: (name, image, builtBy, profiles) =>
    closeUp(
      [
        `${name} 執行映像檔 ${image}`,
        ...(builtBy.length === 0 ? [] : [`由 ${builtBy.join("、")} 建置`]),
        ...(profiles.length === 0 ? [] : [`profile ${profiles.join("、")}`]),
      ].join("，"),
    ),
  problems: (found) => `${found} 個問題：`,
  problem: (line, severity, rule, message) => `第 ${line} 行：${SEVERITY[severity]}，${rule}：${message}`,
});
