import { translation } from "../../translation.ts";
import { baseImageMessages } from "../../en/images/base-images.ts";

const sizeOf = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`;

export default translation(baseImageMessages, {
  title: "基礎映像檔",
  about: "本頁不連線到任何 registry。貼上 Docker 對映像檔的說明，就會取代本頁自己的目錄；內容只存在這個瀏覽器裡。",
  tell: "告訴本頁它設定了什麼…",
  image: "映像檔",
  command: "執行其中一個指令",
  output: "貼上輸出",
  placeholder: '[{ "RepoTags": … }]',
  use: "使用",
  copy: (command) => `複製「${command}」`,
  commandCopied: "指令",
  known: "由你提供的資料",
  fromLink: "來自連結",
  remove: (image) => `移除 ${image} 的資料`,
  isUsed: (image) => `已採用你貼上的 ${image} 資料。`,
  notKept: "瀏覽器不允許本頁儲存，關閉頁面後資料就會消失。",
  variables: (count) => `${count} 個變數`,
  says: (name, parts, platforms, bytes, isWhole) =>
    [
      `${name === "" ? "" : `${name}：`}${parts.length === 0 ? "沒有設定任何東西" : `設定了 ${parts.join("、")}`}`,
      ...(platforms.length === 0 ? [] : [`（${platforms.join("、")}）`]),
      ...(bytes === 0 ? [] : [`，${sizeOf(bytes)}`]),
      isWhole ? "。" : "。history 不會列出全部，映像檔可能還設定了其他東西。",
    ].join(""),
  nameless: "這段文字沒有寫明是哪個映像檔，而這裡也沒有以映像檔為起點的 Dockerfile。",
  severalNameless: "這段文字說明了好幾個映像檔，卻沒有寫明名稱。請一次貼上一個。",
  otherName: (named, image) => `這段文字說的是 ${named}。若使用，本頁會把它當成 ${image} 的設定。`,
  faults: {
    tooLong: "這段文字超過 1 MiB，本頁無法接受。",
    broken: "這段 JSON 不完整或已損壞，請複製完整的輸出。",
    container: "這是容器的資料。請改為檢視它所用的映像檔：`docker inspect IMAGE`。",
    manifest: "這是 manifest，只列出映像檔的組成部分。請在指令加上 `--format '{{json .Image}}'`。",
    nothing: "裡面沒有映像檔。請先拉取：`docker pull IMAGE`。",
    other: "這不是上述指令的輸出。",
  },
  sources: {
    inspect: "docker inspect",
    config: "映像檔設定",
    history: "docker history",
    record: "建置記錄",
  },
  withImages: "包含基礎映像檔的資料",
});
