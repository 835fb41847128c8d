import { closeUp } from "../../chinese.ts";
import { serviceMessages } from "../../en/project/services.ts";
import { translation } from "../../translation.ts";

export default translation(serviceMessages, {
  runs: (service, image) =>
    closeUp(`服務 ${service} 直接執行映像檔 ${image}。它沒有 \`build\`，所以不會為它建置任何東西。`),
  runsImage: (image) => closeUp(`直接執行映像檔 ${image}。`),
  builtHere: (targets) => closeUp(`在這個專案中，${targets.join("、")} 會建置同名的映像檔。`),
  pulled: "預設情況下，如果機器上還沒有這個映像檔，Compose 會在服務啟動時拉取。",
  profiles: (profiles) =>
    closeUp(
      profiles.length === 1
        ? `它屬於 profile ${profiles.join("")}：沒有啟用這個 profile 時，只有指名要它，Compose 才會啟動它。`
        : `它屬於 profile ${profiles.join("、")}：沒有啟用其中任何一個時，只有指名要它，Compose 才會啟動它。`,
    ),
  allBuilt: "所有要建置的服務",
  nothingBuilt: "這裡什麼都不建置",
  nothingBuiltWhy: "沒有服務有 `build`：每個服務都直接執行映像檔。",
});
