import { translation } from "../translation.ts";
import { closeUp } from "../chinese.ts";
import { outlineMessages } from "../en/outline.ts";

export default translation(outlineMessages, {
  stages: "以文字說明的階段",
  nothing: "還沒有階段：每個階段都以 FROM 開始。",
  target: "目標",
  built: "會建置",
  skipped: "略過",
  inTheImage: (state) => `${state}，在映像檔中`,
  lastAndDefault: (state) => `${state}，最後一個，也是預設目標`,
  line: (line) => `第 ${line} 行`,
  stage: (label) => `階段 ${label}`,
  context: "建置上下文",
  fromStage: (stage) => `以階段 ${stage} 為起點。`,
  fromImage: (image) => `以映像檔 ${image} 為起點。`,
  fromContext: (context) => `以具名上下文 ${context} 為起點。`,
  fromScratch: "從空白開始（scratch）。",
  fromUnknown: (written) => `以 ${written} 為起點，但無法解析。`,
  fromNoValue: (written) => `以 ${written} 為起點，但其中有變數沒有值。`,
  copies: (what, from) => closeUp(`從 ${from} 複製 ${what}。`),
  mounts: (what, from) => closeUp(`從 ${from} 掛載 ${what}。`),
  sideBySide: (stages, more) =>
    more === 0
      ? `可以與 ${stages.join("、")} 同時建置。`
      : `可以與 ${stages.join("、")} 和另外 ${more} 個階段同時建置。`,
  noInstructions: "沒有自己的指令。",
  instructions: (count, keywords) => `${count} 道指令：${keywords.join("、")}。`,
});
