import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { pinATool as plan } from "#content/lessons/pin-a-tool.ts";

export const pinATool: LessonText<typeof plan> = {
  title: "从镜像借工具",
  summary: "COPY --from 接受任何镜像：取得你指定版本的工具，不需安装。",
  steps: [
    {
      title: "用复制代替安装",
      text: [
        "uv 是 Python 的包管理器，只有单一程序，作者把它放在镜像 `ghcr.io/astral-sh/uv` 里发布，位置是 `/uv`。`COPY --from` 可以从那里取得：不用包管理器，不用网络上的脚本，版本就是你写的那一个。它要放在 shell 寻找程序的地方，例如 `/usr/local/bin`。",
      ],
      task: "从那个镜像取得 0.9.5 版的 `uv`，代替用 pip 安装。",
      hints: [
        "在 `RUN pip install` 的位置，写一个有 `--from=镜像:版本` 的 `COPY`。",
        "`COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /usr/local/bin/uv`",
      ],
      done: "工具来自它自己的镜像，版本由你选择。镜像的基础镜像只有 {bases}。",
      wrong: {
        "too-late": "`uv` 在 `uv sync` 之后才复制，因此那个命令会因“not found”而失败。请在那个 `RUN` 之前复制。",
        "not-taken": "没有从 uv 的镜像复制任何东西。这次构建用的是 {images}。",
        "other-image": "{image} 是另一个镜像。`uv` 在 `ghcr.io/astral-sh/uv` 里，仓库地址也是名称的一部分。",
        latest: "不写版本就是 `latest`：明天就是另一个工具，而你什么都没改。",
        "other-path": "在那个镜像里，`uv` 位于 `/uv`，不在 {taken}。",
        "other-version": "取得的是 {version} 版的 uv，要的是 0.9.5。",
        gone: "`uv sync` 已经不是构建的一部分。",
        "not-found": "`uv` 在 {file}，`uv sync` 找不到它：shell 在 `/usr/local/bin` 之类的目录里寻找程序。",
        twice: "复制了，但 pip 也还在安装它。",
      },
    },
    {
      title: "用完不留痕迹",
      text: [
        "现在 `uv` 在镜像里，虽然只有构建需要它。工具也可以只借给一个 `RUN`：`--mount=from=镜像,source=/uv,target=/usr/local/bin/uv` 在命令运行期间提供这个文件，不留痕迹。",
      ],
      task: "让 `RUN uv sync` 以挂载取得 `uv`，不再把它复制进镜像。",
      hints: [
        "挂载是那个 `RUN` 的选项；`COPY` 则拿掉。",
        "`RUN --mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv uv sync --locked --no-dev --no-cache`",
      ],
      done: "图中的虚线就是挂载：工具只在一个命令期间存在，不在任何层里。",
      wrong: {
        stays: "`uv` 仍被复制，所以留在 {stage} 的层里。",
        gone: "`uv sync` 已经不是构建的一部分。",
        "not-found":
          "挂载提供的是 {file}，但 `uv sync` 需要名为 `uv` 的程序在 shell 寻找的地方，例如 `/usr/local/bin`。",
        "not-there": "`uv sync` 运行时没有 `uv`：那里既没有复制也没有挂载，构建会失败。",
      },
    },
  ],
};
