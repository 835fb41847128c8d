import { projectMessages } from "../../en/project/panel.ts";
import { listOf, type ListWords } from "../../list-of.ts";
import { translation } from "../../translation.ts";

const LIST: ListWords = { comma: "、", and: " 和 ", andMore: (count) => ` 和另外 ${count} 個` };

const UNBUILT = { "no target": "沒有目標建置它", "not chosen": "所選目標不建置它" };

export default translation(projectMessages, {
  files: "專案的檔案",
  addFile: "加入檔案",
  newFile: "新檔案…",
  openFiles: "開啟檔案…",
  openFolder: "開啟資料夾…",
  fileName: "新檔案的路徑",
  create: "建立",
  cancel: "取消",
  pathTaken: "這個路徑已經有檔案了。",
  renameFile: "重新命名…",
  removeFile: "從專案移除",
  fileMenu: (path) => `${path} 的其他操作`,
  newPath: (path) => `${path} 的新路徑`,
  rename: "重新命名",
  fileTab: (path, unbuilt, problems) => {
    const why = unbuilt === null ? "" : `，${UNBUILT[unbuilt]}`;
    return `${path}${why}${problems === 0 ? "" : `，${problems} 個問題`}`;
  },
  byDefault: "default",
  allServices: "所有服務",
  allDockerfiles: "所有 Dockerfile",
  groups: "群組",
  targets: "目標",
  services: "服務",
  dockerfiles: "Dockerfile",
  stagesOf: (path) => `${path} 的階段`,
  noSuchTarget: (name) => `${name}（沒有這個目標）`,
  more: "建置更多目標",
  moreHeading: "一併建置",
  onlyDefault: "只建置預設的",
  opened: (count) => `有 ${count} 個檔案的專案`,
  added: (paths) => `已加入 ${paths}。`,
  noBuildFiles: (name) => `「${name}」裡沒有 Dockerfile、Bake 檔或 Compose 檔。什麼都沒有變更。`,
  brokenZip: (name) => `「${name}」不是可以讀取的 zip 檔。什麼都沒有變更。`,
  tooManyFiles: (most) => `一個專案最多 ${most} 個檔案。什麼都沒有變更。`,
  tooLong: "專案超過 1 MiB，這個頁面最多只接受這麼大。什麼都沒有變更。",
  fold: (path) => `收合 ${path}`,
  unfold: (path) => `展開 ${path}`,
  image: "映像檔",
  noDockerfiles: "還沒有任何 Dockerfile",
  doesNotBake: "這個定義無法建置",
  addOne: (path) => `加入 ${path}`,
  missing: (file, targets) => `專案裡沒有 ${file}，因此無法顯示 ${listOf(targets, LIST)} 建置的內容。`,
});
