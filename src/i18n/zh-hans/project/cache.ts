import { projectCacheMessages } from "../../en/project/cache.ts";
import { translation } from "../../translation.ts";

export default translation(projectCacheMessages, {
  rebuilds: (rebuilt, all) => `${all} 个目标中的 ${rebuilt} 个`,
  runAgain: (runs, steps) => `重新构建：${steps} 步中运行 ${runs} 步`,
  targets: "目标",
  stepsOf: (runs, total) => (runs === 0 ? "已缓存" : `${total} 步中的 ${runs} 步重新运行`),
  chain: (steps, time) => `最长的一串：${steps} 步，约 ${time}`,
});
