import { translation } from "../../translation.ts";
import { panelMessages } from "../../en/app/panels.ts";

export default translation(panelMessages, {
  about: { tab: "說明" },
  problems: { tab: "問題", open: "顯示問題" },
  outline: { tab: "大綱", open: "顯示大綱" },
  explain: { tab: "解釋", open: "解釋選取的內容" },
  plan: { tab: "計畫", open: "顯示計畫" },
  image: { tab: "映像檔", open: "顯示映像檔" },
  steps: { tab: "步驟", open: "顯示建置步驟" },
  cache: { tab: "快取", open: "顯示快取" },
  log: { tab: "記錄", open: "顯示記錄" },
  inputs: { tab: "輸入", open: "顯示建置輸入" },
  context: { tab: "上下文", open: "顯示建置上下文的檔案" },
  dockerignore: { tab: ".dockerignore", open: "顯示 .dockerignore" },
});
