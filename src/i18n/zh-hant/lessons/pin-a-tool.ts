import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { pinATool as plan } from "#content/lessons/pin-a-tool.ts";

export const pinATool: LessonText<typeof plan> = {
  title: "從映像檔借工具",
  summary: "COPY --from 接受任何映像檔：取得你指定版本的工具，不需安裝。",
  steps: [
    {
      title: "用複製代替安裝",
      text: [
        "uv 是 Python 的套件管理器，只有單一程式，作者把它放在映像檔 `ghcr.io/astral-sh/uv` 裡發布，位置是 `/uv`。`COPY --from` 可以從那裡取得：不用套件管理器，不用網路上的腳本，版本就是你寫的那一個。它要放在 shell 尋找程式的地方，例如 `/usr/local/bin`。",
      ],
      task: "從那個映像檔取得 0.9.5 版的 `uv`，不再用 pip 安裝。",
      hints: [
        "在 `RUN pip install` 的位置，寫一個有 `--from=映像檔:版本` 的 `COPY`。",
        "`COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv`",
      ],
      done: "工具來自它自己的映像檔，版本由你選擇。映像檔的基底只有 {bases}。",
      wrong: {
        "too-late": "`uv` 在 `uv sync` 之後才複製，因此那個命令會因「not found」而失敗。請在那個 `RUN` 之前複製。",
        "not-taken": "沒有從 uv 的映像檔複製任何東西。這次建置用的是 {images}。",
        "other-image": "{image} 是另一個映像檔。`uv` 在 `ghcr.io/astral-sh/uv` 裡，登錄檔也是名稱的一部分。",
        latest: "不寫版本就是 `latest`：明天就是另一個工具，而你什麼都沒改。",
        "other-path": "在那個映像檔裡，`uv` 位於 `/uv`，不在 {taken}。",
        "other-version": "取得的是 {version} 版的 uv，要的是 0.9.5。",
        gone: "`uv sync` 已經不是建置的一部分。",
        "not-found": "`uv` 在 {file}，`uv sync` 找不到它：shell 在 `/usr/local/bin` 之類的目錄裡尋找程式。",
        twice: "複製了，但 pip 也還在安裝它。",
      },
    },
    {
      title: "用完不留痕跡",
      text: [
        "現在 `uv` 在映像檔裡，雖然只有建置需要它。工具也可以只借給一個 `RUN`：`--mount=from=映像檔,source=/uv,target=/usr/local/bin/uv` 在指令執行期間提供這個檔案，不留痕跡。",
      ],
      task: "讓 `RUN uv sync` 以掛載取得 `uv`，不再把它複製進映像檔。",
      hints: [
        "掛載是那個 `RUN` 的旗標；`COPY` 則拿掉。",
        "`RUN --mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv uv sync --locked --no-dev --no-cache`",
      ],
      done: "圖中的虛線就是掛載：工具只在一個指令期間存在，不在任何層裡。",
      wrong: {
        stays: "`uv` 仍被複製，所以留在 {stage} 的層裡。",
        gone: "`uv sync` 已經不是建置的一部分。",
        "not-found":
          "掛載提供的是 {file}，但 `uv sync` 需要名為 `uv` 的程式在 shell 尋找的地方，例如 `/usr/local/bin`。",
        "not-there": "`uv sync` 執行時沒有 `uv`：那裡既沒有複製也沒有掛載，建置會失敗。",
      },
    },
  ],
};
