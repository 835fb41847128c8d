import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { compareMessages } from "../en/compare.ts";

const number = new Intl.NumberFormat("zh-Hant");

export default translation(compareMessages, {
  title: "前後比較",
  showGraph: "顯示圖",
  swap: "對調",
  otherText: "另選文字…",
  end: "結束比較",
  whatChanges: "有何變更",
  sameBuild: "兩者建置的結果相同：只有註解、空白或寫法不同。",
  sameText: "兩份文字相同。",
  otherTarget: (label) => `較早的文字沒有與目標同名的階段：其中改為建置 \`${label}\`。`,
  topics: { build: "建置", stages: "階段", edges: "取用的內容", image: "映像檔" },
  tones: { added: "新增", removed: "移除", changed: "變更" },
  line: (line) => `第 ${line} 行`,
  steps: "步驟",
  noStepRuns: "若快取中有較早的建置，沒有步驟需要重新執行。",
  stepsRun: (rebuilt, steps) =>
    `若快取中有較早的建置，${number.format(steps)} 個步驟中有 ${number.format(rebuilt)} 個會執行。`,
  followUp: "因為它所依據的內容已變更",
  itself: "本身已變更",

  stageAdded: (stage) => `新增了階段 \`${stage}\``,
  stageRemoved: (stage) => `移除了階段 \`${stage}\``,
  stageRenamed: (before, after) => `階段 \`${before}\` 改名為 \`${after}\``,
  instructionsAdded: (stage, count) => `階段 \`${stage}\` 的內容不同：新增 ${number.format(count)} 道指令`,
  instructionsRemoved: (stage, count) => `階段 \`${stage}\` 的內容不同：少了 ${number.format(count)} 道指令`,
  instructionsReplaced: (stage, added, removed) =>
    `階段 \`${stage}\` 的內容不同：${number.format(added)} 道指令取代了原本的 ${number.format(removed)} 道`,
  baseChanged: (stage, before, after) => `階段 \`${stage}\` 改以 \`${after}\` 為起點，不再是 \`${before}\``,
  context: "建置上下文",
  copiesFrom: (to, from) => closeUp(`\`${to}\` 從 ${from} 複製檔案`),
  mountsOf: (to, from) => closeUp(`\`${to}\` 掛載 ${from} 的檔案`),
  noLongerCopiesFrom: (to, from) => closeUp(`\`${to}\` 不再從 ${from} 複製檔案`),
  noLongerMountsOf: (to, from) => closeUp(`\`${to}\` 不再掛載 ${from} 的檔案`),
  otherCopies: (to, from) => closeUp(`\`${to}\` 從 ${from} 複製的內容不同了`),
  otherMounts: (to, from) => closeUp(`\`${to}\` 從 ${from} 掛載的內容不同了`),
  defaultTarget: (before, after) => `預設建置 \`${after}\`，不再是 \`${before}\``,
  shipsMore: (what) => closeUp(`映像檔現在有 ${what}`),
  shipsLess: (what) => closeUp(`映像檔不再有 ${what}`),
  layers: (of) => `\`${of}\` 的映像層`,
  files: (sources, from, destination) => closeUp(`${from} 的 \`${sources}\`（位於 \`${destination}\`）`),
  settingAdded: (setting, after) => `${setting} 現在是 \`${after}\``,
  settingRemoved: (setting, before) => `${setting} 不再設定（原為 \`${before}\`）`,
  settingChanged: (setting, before, after) => `${setting} 由 \`${before}\` 改為 \`${after}\``,
  fails: (message) => `建置現在會失敗：${message}`,
  mended: (message) => `建置不再失敗：${message}`,

  texts: "文字",
  caption: "逐行對照的兩份文字",
  before: "之前",
  after: "之後",
  signs: { removed: "刪除", added: "新增" },
  sameLines: (count) => `${number.format(count)} 行相同`,

  dialogTitle: "比較",
  dialogAbout: "目前開啟的 Dockerfile 是較新的一份。較早的是哪一份？",
  paste: "貼上文字",
  compareWithPasted: "與貼上的文字比較",
  takeOther: "或選用其他來源",
  file: "檔案…",
  version: "較早的版本…",
  asItIsNow: "現在的文字",
  asItIsNowAbout: "選用現在的文字，即可看出接下來的修改造成什麼影響。",
});
