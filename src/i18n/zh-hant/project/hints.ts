import { projectHintMessages } from "../../en/project/hints.ts";
import { translation } from "../../translation.ts";

export default translation(projectHintMessages, {
  sentences: {
    "No ARG in `{}` declares `{}`, so it has no effect": "`{0}` 裡沒有 ARG 宣告 `{1}`，因此它沒有作用",
    "Remove `{}`": "移除 `{0}`",
    "Write `{}`": "寫成 `{0}`",
    "No stage in `{}` is called `{}`": "`{0}` 沒有叫做 `{1}` 的階段",
    "`{}` isn't in the project, so what `{}` builds can't be shown": "專案裡沒有 `{0}`，因此無法顯示 `{1}` 建置什麼",
    "`{}` and `{}` are both tagged `{}`: whichever image finishes last replaces the other":
      "`{0}` 和 `{1}` 的標籤都是 `{2}`：後完成的映像檔會取代另一個",
    "`{}` is built for `{}`, but `{}` isn't known to be published for it":
      "`{0}` 要為 `{1}` 建置，但據目前所知，`{2}` 沒有發布這個平台的映像檔",
    "`{}` has no value and no default: unless your shell sets it, Compose uses an empty string":
      "`{0}` 沒有值，也沒有預設值：除非 shell 裡設定了它，Compose 會把它當作空字串",
    "Nothing uses the `{}` variable": "沒有用到變數 `{0}`",
    "No target inherits from `{}`": "沒有目標繼承 `{0}`",
    "`{}` takes `{}` from the registry, though `{}` builds it here":
      "`{0}` 從 registry 取用 `{1}`，而這裡的 `{2}` 就會建置它",
    "Use what `{}` builds": "改用 `{0}` 建置的結果",
    "`{}` is built {} times, once for each value of `{}`, though only this ARG mentions it":
      "`{0}` 會建置 {1} 次，`{2}` 的每個值各一次，但只有這個 ARG 提到它",
  },
});
