import { translation } from "../translation.ts";
import { tourMessages } from "../en/tour.ts";

export default translation(tourMessages, {
  count: (step, of) => `${step}／${of}`,
  next: "下一步",
  back: "上一步",
  skip: "略過導覽",
  done: "完成",
  steps: {
    text: {
      title: "你的文字就是這張圖",
      text: "在這裡輸入、貼上或拖放 Dockerfile。每個 FROM 是一張卡片，每道指令是一列，每條線說明誰從誰那裡取用什麼。指著其中一邊，另一邊就會亮起。",
    },
    target: {
      title: "選擇要建置什麼",
      text: "建置會停在某一個階段：最後一個，或你在這裡選的那個。目標需要的會亮起，在映像檔裡的最亮。",
    },
    why: {
      title: "哪些略過，為什麼",
      text: "目標不需要的保持暗淡：BuildKit 根本不會執行它。每張卡片都寫明原因；打開卡片可以看到整條鏈，或看「解釋」面板。",
    },
    problems: {
      title: "哪裡有問題，怎麼修正",
      text: "BuildKit 自己的錯誤和檢查、hadolint 的規則，以及來自整張圖的提示，都標在所在的行上，許多都能一鍵修正。",
    },
    share: {
      title: "一個連結裝下一切",
      text: "「分享」會複製一個連結，其中帶著整份 Dockerfile 和你看到的畫面。沒有上傳任何東西：連結本身就是儲存空間。",
    },
  },
});
