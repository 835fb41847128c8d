import { translation } from "../../translation.ts";
import { problemMessages } from "../../en/problems/panel.ts";

const number = new Intl.NumberFormat("zh-Hant");

export default translation(problemMessages, {
  filter: "篩選問題",
  filterHint: "篩選",
  by: "依",
  groupings: { severity: "嚴重程度", family: "類別", stage: "階段" },
  fixAll: (count) => `修正所有安全的問題（${number.format(count)}）`,
  hadolint: "hadolint 設定",
  hadolintSet: "hadolint 設定（已設）",
  allRules: "所有規則",
  found: (shown, all) => `${all} 個問題中的 ${shown} 個`,
  showAllOf: (count) => `顯示全部 ${number.format(count)} 個`,
  showAll: "顯示全部",
  nothingYet: "你輸入時，問題會出現在這裡，各自標明所在的行；有修正方式時也會列出。",
  noDockerfile: "這看起來不是 Dockerfile：大多數行都不以 Dockerfile 指令開頭，也沒有 FROM。BuildKit 的第一個錯誤是：",
  noStage: "還沒有可建置的內容：建置從 FROM 開始。",
  noMatch: (filter) => `沒有問題包含「${filter}」。`,
  noneIn: (file) => `${file} 沒有問題。`,
  none: "沒有發現問題。",
  checked:
    "已檢查：BuildKit 中會使建置中止的情況、BuildKit 自己的建置檢查、hadolint 的規則，以及階段之間的問題：拼錯的名稱、來源不存在的複製、從不執行的階段。",
  line: "行 ",
  why: "為什麼重要",
  ignore: "忽略…",
  ignoreOf: (rule, lines) => `忽略第 ${lines} 行的 ${rule}`,
  ignoreHere: "在此忽略",
  ignoreHereDetail: "在指令上方寫一行註解",
  ignoreRule: "忽略這條規則",
  ignoreRuleDetail: "在檔案開頭寫一行註解，對整個檔案有效",
  before: "之前",
  beforeOf: (rule) => `${rule}，之前`,
  afterFix: "修正之後",
  better: "更好的寫法",
  afterOf: (rule) => `${rule}，之後`,
  allAbout: (rule) => `關於 ${rule} 的一切`,
});
