import { translation } from "../../translation.ts";
import { closeUp } from "../../chinese.ts";
import { graphReasonMessages } from "../../en/graph/reasons.ts";

const more = (users: number): string => (users === 0 ? "。" : `；另有 ${users} 個階段使用它。`);

export default translation(graphReasonMessages, {
  theTarget: "目標：它的檔案系統就是映像檔。",
  aTarget: "目標之一：它的檔案系統是其中一個映像檔。",
  unbuiltTarget: "目標。修正錯誤之前無法建置。",
  unbuilt: (reason) => reason.replace(/^(?:會建置|進入映像檔)：/, "需要：").replace(/^略過：/, "暫不需要："),
  targetUnknown: "尚不可知：最後一個 FROM 有錯誤。",
  noTarget: "略過：沒有可建置的目標。",
  targetMissing: (target) => `略過：缺少 ${target} 的 Dockerfile，因此無法顯示它。`,
  notNeeded: (target) => `略過：${target} 所需的內容都不來自這裡。`,
  notNeededByAny: "略過：各目標所需的內容都不來自這裡。",
  replaced: (context) => `不建置：由具名上下文 ${context} 取代。`,
  unused: "沒有任何階段使用它。",
  onlyOneUser: (user) => `只有 ${user} 會用到它，而它也被略過。`,
  onlyUsers: (users) =>
    users.length > 3
      ? `只有 ${users.slice(0, 2).join("、")} 和另外 ${users.length - 2} 個階段會用到它，而它們也被略過。`
      : `只有 ${users.join("、")} 會用到它，而它們也被略過。`,
  itself: "目標",
  ships: (user) => closeUp(`進入映像檔：${user} 以它為起點（FROM）。`),
  needed: "會建置：目標需要它。",
  base: (user, others) => `會建置：${user} 以它為起點（FROM）${more(others)}`,
  mounted: (user, others) => `會建置：${user} 掛載它的檔案${more(others)}`,
  copied: (user, path, paths, others) =>
    paths === 0
      ? `會建置：${user} 從它複製 ${path}${more(others)}`
      : `會建置：${user} 從它複製 ${path} 等 ${paths + 1} 項${more(others)}`,
  copiedFiles: (user, others) => `會建置：${user} 從它複製檔案${more(others)}`,
});
