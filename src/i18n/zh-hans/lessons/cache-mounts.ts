import type { cacheMountsLesson as plan } from "#content/lessons/cache-mounts.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const cacheMounts: LessonText<typeof plan> = {
  title: "缓存挂载不在镜像里",
  summary: "它在镜像之外，把文件从一次构建留到下一次。要拿出来的东西，必须在同一个 RUN 里复制出来。",
  steps: [
    {
      title: "找不到文件",
      text: [
        "`--mount=type=cache,target=/src/target` 把一个目录借给一个 `RUN`，这就是[缓存挂载](cache-mount)。它保留 Rust 的构建工具 cargo 编译的东西，让下次构建很快。`RUN` 结束时，目录就被收走：它不在任何[层](layer)里。",
        "所以 `COPY --from=build /src/target/…` 什么都找不到，构建就失败。页面也对此提出警告。",
      ],
      task: "把程序 `serve` 放进镜像，并保留缓存挂载。",
      hints: [
        "`RUN` 运行的时候，程序还在。挂载收走之前，可以把它放到哪里？",
        "在命令后面加上：`&& cp target/release/serve /usr/local/bin/serve`。",
        "再让 `app` 从 `build` 复制 `/usr/local/bin/serve`。",
      ],
      done: "挂载收走之前，程序已复制到阶段自己的文件里，再从那里进入镜像。",
      wrong: {
        "other-run":
          "复制程序的 `RUN` 没有缓存挂载，因此 {directory} 在那里是空的，命令会失败。请在有挂载的那个 `RUN` 里复制。",
        "in-mount": "{path} 在缓存挂载 {mount} 里。`RUN` 之后它就不在了：`COPY` 会以“not found”失败。",
        "not-made":
          "没有命令写入 {path} 所在的目录，所以 `COPY` 会以“not found”失败。在同一个 `RUN` 里把程序复制过去。",
        "no-mount": "这样可以构建，但 {directory} 没有缓存挂载，每次源代码更改 cargo 都要全部重新编译。",
        "not-copied": "{target} 不再从 `build` 复制任何东西：程序不在镜像里。",
      },
    },
    {
      title: "保留下载的文件",
      text: [
        "`package.json` 更改时，`npm ci` 会重新运行，又下载一次所有软件包。npm 把下载的文件放在 `/root/.npm`。那里很适合缓存挂载：下次运行时可以直接复用上次的下载，而且永远不会进入镜像。",
      ],
      task: "让 `npm ci` 把下载的文件从一次构建留到下一次。",
      hints: [
        "挂载是 `RUN` 的选项：`RUN --mount=type=cache,target=… npm ci`。",
        "目标是 npm 存放下载文件的目录：`/root/.npm`。",
      ],
      done: "必须重新运行时，`npm ci` 会找到之前下载的文件。",
      wrong: {
        "no-mount": "`npm ci` 运行时没有缓存挂载：重新运行时，又会全部下载一次。",
        "read-only": "{mount} 的缓存是只读的，npm 无法在里面保存任何东西。",
        elsewhere: "在 {mount} 有缓存，但 npm 把下载的文件放在 `/root/.npm`。安装在挂载里的东西，`RUN` 之后也会消失。",
        gone: "`npm ci` 已经不是构建的一部分。",
      },
    },
  ],
};
