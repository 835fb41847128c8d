import { projectHintMessages } from "../../en/project/hints.ts";
import { translation } from "../../translation.ts";

export default translation(projectHintMessages, {
  sentences: {
    "No ARG in `{}` declares `{}`, so it has no effect": "`{0}` 里没有 ARG 声明 `{1}`，因此它不起作用",
    "Remove `{}`": "移除 `{0}`",
    "Write `{}`": "写成 `{0}`",
    "No stage in `{}` is called `{}`": "`{0}` 没有叫做 `{1}` 的阶段",
    "`{}` isn't in the project, so what `{}` builds can't be shown": "项目里没有 `{0}`，因此无法显示 `{1}` 构建什么",
    "`{}` and `{}` are both tagged `{}`: whichever image finishes last replaces the other":
      "`{0}` 和 `{1}` 的标签都是 `{2}`：后完成的镜像会取代另一个",
    "`{}` is built for `{}`, but `{}` isn't known to be published for it":
      "`{0}` 要为 `{1}` 构建，但据目前所知，`{2}` 没有发布这个平台的镜像",
    "`{}` has no value and no default: unless your shell sets it, Compose uses an empty string":
      "`{0}` 没有值，也没有默认值：除非 shell 里设置了它，Compose 会把它当作空字符串",
    "Nothing uses the `{}` variable": "没有用到变量 `{0}`",
    "No target inherits from `{}`": "没有目标继承 `{0}`",
    "`{}` takes `{}` from the registry, though `{}` builds it here":
      "`{0}` 从 registry 取用 `{1}`，而这里的 `{2}` 就会构建它",
    "Use what `{}` builds": "改用 `{0}` 构建的结果",
    "`{}` is built {} times, once for each value of `{}`, though only this ARG mentions it":
      "`{0}` 会构建 {1} 次，`{2}` 的每个值各一次，但只有这个 ARG 提到它",
  },
});
