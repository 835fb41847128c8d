import { translation } from "../translation.ts";
import { shareMessages } from "../en/share.ts";

const number = new Intl.NumberFormat("zh-Hant");

export default translation(shareMessages, {
  title: "分享",
  about: "連結的 # 之後就是整份 Dockerfile，瀏覽器不會把這部分送到任何地方。沒有上傳任何內容。",
  ways: "分享方式",
  tabs: { step: "這一步", link: "連結", picture: "圖片", text: "文字與資料" },
  step: {
    dialog: "分享這一步的起始內容，或是你改好的結果。不會上傳任何東西。",
    colors: "配色",
    readersLanguage: "讀者的語言",
    formats: {
      link: { label: "連結", about: "開啟這一步的起始內容，不包含你的修改。" },
      embed: { label: "嵌入", about: "在你自己的網頁裡閱讀並完成這一步。進度不會儲存。" },
    },
  },
  form: "形式",
  copy: "複製",
  links: {
    link: { label: "連結", about: "最短的形式，適合聊天與程式碼審查。" },
    "markdown-link": { label: "Markdown 連結", about: "以文字代替冗長的網址。" },
    "markdown-code": { label: "Markdown 與程式碼", about: "可閱讀的 Dockerfile，下方附上連結。" },
    mermaid: { label: "Mermaid 與連結", about: "GitHub 與 GitLab 會自行繪製的圖表，以及連結。" },
    iframe: { label: "嵌入", about: "在你自己的頁面中顯示圖，唯讀。" },
    readable: { label: "可讀的連結", about: "較長；可以閱讀，也可以手動修改。" },
  },
  isTooMuch: "內容超過連結所能容納的 1 MiB。請以檔案傳送 Dockerfile，或傳送內含原始碼的圖片。",
  shareWithApp: "以應用程式分享…",
  shorter: "縮短",
  withoutComments: "不含註解",
  withoutView: "不含檢視與選取",
  withFolder: (files) => `包含資料夾中 ${files.toLocaleString("en")} 個檔案的名稱與大小，不含被忽略的檔案`,
  tooManyFiles: (files) => `資料夾有 ${files.toLocaleString("en")} 個檔案，無法放進連結`,
  without: (names) => `不含 ${names}`,
  nothingToLeaveOut: "沒有可省略的內容",
  fewer: (characters) => `少 ${number.format(characters)} 個字元`,
  secrets: {
    link: () => ({ before: "請注意：", after: " 的值可能是機密，任何拿到連結的人都能讀到。" }),
    file: () => ({ before: "請注意：", after: " 的值可能是機密，任何拿到檔案的人都能讀到。" }),
  },
  leaveOut: () => "不要包含",
  length: "長度",
  characters: (count) => ({ before: `${number.format(count)} 個字元，`, after: "可貼到" }),
  number: (count) => number.format(count),
  places: {
    discord: "Discord 訊息",
    slack: "Slack 訊息",
    github: "GitHub issue 表單",
    browser: "各種瀏覽器的網址列",
  },
  fits: "放得下",
  tooLong: "放不下",
  linkTitle: "這份 Dockerfile 建置什麼",
  linkTitleOf: (stages, target) => `這份 Dockerfile 建置什麼：${number.format(stages)} 個階段，目標 ${target}`,

  noGraph: "目前沒有畫出圖。",
  pictureAbout: "目前顯示的圖，附圖例。檔案中含有 Dockerfile：將檔案拖放到本頁面即可再次開啟。",
  theGraph: "圖",
  colors: "色彩",
  light: "淺色",
  dark: "深色",
  pngSize: "PNG 的大小",
  download: (file) => `下載 ${file}`,
  copyPng: "複製 PNG",
  pictureIsCopied: "已複製圖片。",
  noPicture: "瀏覽器無法產生這張圖片。請改用較小的尺寸，或使用 SVG。",

  texts: {
    mermaid: { label: "Mermaid", about: "GitHub、GitLab 與許多其他工具會從文字繪製的圖表。" },
    dot: { label: "Graphviz DOT", about: "供 dot 以及所有能讀取其語言的工具使用。" },
    outline: { label: "大綱", about: "以文字說明圖中的一切。" },
    json: { label: "JSON", about: "供其他程式使用的階段、連線、建置步驟與問題。拖放到本頁面即可再次開啟。" },
    dockerfile: { label: "Dockerfile", about: "文字本身。" },
  },
});
