import { translation } from "../../translation.ts";
import { staticPageMessages } from "../../en/pages/static-pages.ts";

export default translation(staticPageMessages, {
  languages: "語言",
  aboutRules: (count) => `${count} 條 Dockerfile 規則，各附理由與樣本。`,
  titleOfRule: (id, title) => `${id}：${title}`,
  openSample: "在 Stagelight 中開啟這個樣本",
  aboutExamples: (count) => `${count} 個有多個階段的 Dockerfile 和專案，各附一張圖，說明建置什麼、為什麼。`,
  openExample: "在 Stagelight 中開啟",
  toChangeIt: "，即可修改，並查看每個目標會建置什麼。",
  whatItBuilds: "建置什麼",
  inWords: "以文字說明",
});
