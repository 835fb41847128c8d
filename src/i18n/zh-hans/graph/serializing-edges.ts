import { translation } from "../../translation.ts";
import { serializingEdgeMessages } from "../../en/graph/serializing-edges.ts";

export default translation(serializingEdgeMessages, {
  stages: (to, from, keyword) => `${to} 等待 ${from}，只是因为这个 ${keyword}。没有它，两者就能同时构建。`,
  lines: (to, from) => `${to} 的软件包安装要等待 ${from}，只是因为写在这个 COPY 之后。移到它之前，两者就能同时运行。`,
});
