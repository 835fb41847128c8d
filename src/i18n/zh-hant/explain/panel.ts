import { translation } from "../../translation.ts";
import { closeUp, fullStop, inARow } from "../../chinese.ts";
import { explainMessages } from "../../en/explain/panel.ts";
import { runOn } from "../../list-of.ts";

export default translation(explainMessages, {
  title: "解釋",
  wholeFile: "這份 Dockerfile",
  hint: "選取一張卡片、一列、一條連線或一個問題，這裡就會解釋它。",
  nothingYet: "還沒有任何文字。",
  list: inARow,
  more: (count) => `另外 ${count} 個`,
  paragraph: (sentences) => closeUp(runOn(sentences)),
  contextTitle: "建置上下文",
  yourFiles: "你的[建置上下文](build-context)",

  noStages: "還沒有 FROM，因此沒有[階段](stage)，也沒有可建置的內容。",
  stages: (count, target) =>
    count === 1
      ? `這份 Dockerfile 只有一個[階段](stage) ${target}，建置就到它為止。`
      : `這份 Dockerfile 是[多階段建置](multi-stage-build)：共有 ${count} 個[階段](stage)，建置的[目標](target)是 ${target}。`,
  noTarget: (count) => `這份 Dockerfile 有 ${count} 個[階段](stage)，但沒有一個的名稱與[目標](target)相同。`,
  builtAll: (images) => `它們全部都會建置，起點是 ${images}。`,
  builtSome: (built, skipped, images) =>
    `其中 ${built} 個會建置，起點是 ${images}；另外 ${skipped} 個會略過，因為目標不需要它們的任何內容。`,
  fromNothing: "[scratch](scratch)",
  imageIs: (layers, base, starts) =>
    `[映像檔](image)在 ${base} 之上${layers === 0 ? "沒有自己的" : `有自己的 ${layers} 個`}[映像層](layer)${starts === null ? "" : starts === "" ? "，沒有說明容器要啟動什麼" : `，它的容器會啟動 ${starts}`}。`,
  startsByBase: (command) =>
    command === ""
      ? "容器要啟動什麼由基礎映像檔設定（如果有的話）。"
      : `容器會啟動 ${command}；若基礎映像檔有 ENTRYPOINT，就啟動它，並以此為引數。`,
  refused: (message) => `照目前的內容，BuildKit 會拒絕建置：${message}。`,

  startsFromImage: (stage, image, platform) =>
    `${stage} 是一個[階段](stage)，起點是[基礎映像檔](base-image) ${image}${platform === "" ? "" : `，[平台](platform)為 ${platform}`}。`,
  startsFromStage: (stage, base) => `${stage} 是一個[階段](stage)，從階段 ${base} 的結尾開始：擁有它的所有檔案和設定。`,
  replacedStage: (stage, context) => `${stage} 不會建置：具名上下文 ${context} 取代它，因此它的指令不會執行。`,
  startsFromContext: (stage, context) => `${stage} 以具名上下文 ${context} 為起點，它取代了映像檔。`,
  startsFromScratch: (stage) => `${stage} 是一個[階段](stage)，起點是 [scratch](scratch)，一個檔案也沒有。`,
  startsFromNoValue: (stage, written) =>
    `${stage} 是一個[階段](stage)，從 ${written} 開始，但這個名稱中有變數沒有值。請在「輸入」設定。`,
  startsFromUnknown: (stage, written) => `${stage} 是一個[階段](stage)，應該從 ${written} 開始，但無從得知那是什麼。`,
  brings: (what) => `它${what}。`,
  copies: (what, from) => `從 ${from} 複製 ${what}`,
  mounts: (from) => `在命令執行期間讀取 ${from} 的檔案`,
  adds: (from) => `下載 ${from}`,
  runs: (count) => `執行 ${count} 個命令`,
  takesMore: (count) => `還從另外 ${count} 處取用內容`,
  someFiles: "檔案",
  isTarget: "它就是[目標](target)：它的檔案就是[映像檔](image)的檔案。",
  isBase: (child) => `它會建置，而且所有檔案都在[映像檔](image)裡，因為 ${child} 以它為起點。`,
  isBuiltFor: (user, line, way) =>
    `它會建置，因為 ${user} 在第 ${line} 行${way === "from" ? "以它為起點" : way === "copy" ? "從它複製檔案" : "掛載它的檔案"}。`,
  isBuilt: "它會建置，因為[目標](target)需要它。",
  isSkipped: (target) => `這次建置會略過它：${target} 需要的內容沒有一樣來自這裡。`,
  isSkippedEverywhere: "它不會建置：沒有[目標](target)。",
  onlySkippedUse: (users) => `只有 ${users} 會用到它，而那也在略過之列。`,
  onlyTaken: (paths) => `只有 ${paths} 會從中取出；其餘的一切，包括工具，都留在原處。`,
  nothingTaken: "沒有任何檔案從中複製出去，全部留在原處。",
  withoutIt: (line) => `少了它，建置會在第 ${line} 行失敗。`,
  chooseIt: (name) => `用 \`--target ${name}\` 就會建置它。`,
  startsContainer: (command) => `映像檔的容器會啟動 ${command}。`,

  edgeFrom: (from, to) => `${to} 以 ${from} 為起點：擁有它的所有檔案和設定，再加上自己的。`,
  edgeCopy: (what, from, to, lines) => `${to} 從 ${from} 複製 ${what}（${lines}）。`,
  edgeMount: (from, to, lines) =>
    `${to} 在命令執行期間以[繫結掛載](bind-mount)看到 ${from} 的檔案（${lines}），一個也不留下。`,
  inLines: (lines) => `第 ${lines.join("、")} 行`,
  waitsFor: (from) => `因此 ${from} 必須先完成，才能進行這一步。`,
  onlyThose: "只帶來那些檔案，不帶來製作它們的過程。",
  edgeUnused: "它在這次建置中沒有作用：[目標](target)需要的內容都不經過這裡。",

  sourceImage: (image, pinned) =>
    `${image} 是來自 registry 的[映像檔](image)${pinned ? "，以[摘要](digest)固定：永遠是同一個" : "；發布者可以讓它的[標籤](tag)改指向別的映像檔"}。`,
  sourceContext: "[建置上下文](build-context)是你送給建置的目錄，不含 `.dockerignore` 所列的內容。",
  sourceNamed: (key, value) =>
    `${key} 是具名上下文：由 \`--build-context\` 提供檔案（這裡是 ${value}），取代同名的階段或映像檔。`,
  sourceGit: (url) => `${url} 是 BuildKit 會取得的 Git 儲存庫。`,
  sourceHttp: (url) => `${url} 是 BuildKit 會下載的檔案。`,
  startFrom: (users) => `${users} 以它為起點。`,
  copyFrom: (users) => `${users} 從它複製檔案。`,
  mountFrom: (users) => `${users} 在命令執行期間讀取它的檔案。`,
  sourceNeeded: "這次建置需要它。",
  sourceNotNeeded: "這次建置不需要它。",

  problem: (line, message) => `第 ${line} 行：${fullStop(message)}`,
  problemStops: "BuildKit 到這裡就停下：修好之前什麼都不會建置。",
  problemOfCheck: (rule) => `這是 BuildKit 自己在 \`docker build --check\` 中提出的，名為 ${rule}。`,
  problemOfHadolint: (rule) => `這是 hadolint 的規則 ${rule}。`,
  problemOfOurs: (rule) => `這是 Stagelight 自己的提示 ${rule}，依據這次建置的實際情況而來。`,
  problemShips: (stage) => `它關係到你交付的內容：${stage} 是[映像檔](image)的一部分。`,
  problemBuilt: (stage) => `它在 ${stage} 裡，該階段會建置、之後留在原處：花時間，但不在[映像檔](image)裡。`,
  problemSkipped: (stage) => `它在 ${stage} 裡，這次建置會略過該階段。`,
  problemFixes: (count) => `有 ${count} 種修正方式。`,
});
