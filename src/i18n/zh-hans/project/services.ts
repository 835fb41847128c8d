import { closeUp } from "../../chinese.ts";
import { serviceMessages } from "../../en/project/services.ts";
import { translation } from "../../translation.ts";

export default translation(serviceMessages, {
  runs: (service, image) =>
    closeUp(`服务 ${service} 直接运行镜像 ${image}。它没有 \`build\`，所以不会为它构建任何东西。`),
  runsImage: (image) => closeUp(`直接运行镜像 ${image}。`),
  builtHere: (targets) => closeUp(`在这个项目中，${targets.join("、")} 会构建同名的镜像。`),
  pulled: "默认情况下，如果机器上还没有这个镜像，Compose 会在服务启动时拉取。",
  profiles: (profiles) =>
    closeUp(
      profiles.length === 1
        ? `它属于 profile ${profiles.join("")}：没有启用这个 profile 时，只有指名要它，Compose 才会启动它。`
        : `它属于 profile ${profiles.join("、")}：没有启用其中任何一个时，只有指名要它，Compose 才会启动它。`,
    ),
  allBuilt: "所有要构建的服务",
  nothingBuilt: "这里什么都不构建",
  nothingBuiltWhy: "没有服务有 `build`：每个服务都直接运行镜像。",
});
