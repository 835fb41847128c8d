import { translation } from "../../translation.ts";
import { serializingEdgeMessages } from "../../en/graph/serializing-edges.ts";

export default translation(serializingEdgeMessages, {
  stages: (to, from, keyword) => `${to} 等待 ${from}，只是因為這個 ${keyword}。沒有它，兩者就能同時建置。`,
  lines: (to, from) => `${to} 的套件安裝要等待 ${from}，只是因為寫在這個 COPY 之後。移到它之前，兩者就能同時執行。`,
});
