import { projectCacheMessages } from "../../en/project/cache.ts";
import { translation } from "../../translation.ts";

export default translation(projectCacheMessages, {
  rebuilds: (rebuilt, all) => `${all} 個目標中的 ${rebuilt} 個`,
  runAgain: (runs, steps) => `重新建置：${steps} 步中執行 ${runs} 步`,
  targets: "目標",
  stepsOf: (runs, total) => (runs === 0 ? "已快取" : `${total} 步中的 ${runs} 步重新執行`),
  chain: (steps, time) => `最長的一串：${steps} 步，約 ${time}`,
});
