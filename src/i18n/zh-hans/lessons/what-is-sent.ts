import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatIsSent as plan } from "#content/lessons/what-is-sent.ts";

export const whatIsSent: LessonText<typeof plan> = {
  title: "构建会收到哪些文件？",
  summary: "`COPY . .` 只能复制发送过来的文件。发送什么由 `.dockerignore` 决定，而且常常发送得太多。",
  steps: [
    {
      title: "小巧的上下文",
      text: [
        "构建一开始会把文件发送给构建器，也就是构建上下文。这一课附有一个虚构的文件夹，**上下文**面板会显示哪些文件会发送、哪些被忽略，以及它为什么这么大。在手机上，它位于**构建**之下。",
        "`COPY . .` 需要源代码，但也会带上 `.git` 和你电脑上的 `node_modules`，而 `npm ci` 才刚重新安装过它。",
      ],
      task: "修改 `.dockerignore`，让 `.git` 和 `node_modules` 都不再发送，同时仍然发送构建需要的一切。",
      hints: [
        "`.dockerignore` 的每一行是一个文件、目录或模式。",
        "加上 `.git` 和 `node_modules` 这两行，或使用面板中的按钮。",
      ],
      done: "`.git` 和 `node_modules` 都不再发送。构建开始得更快，光是提交也不会再让 `COPY . .` 重新运行。",
      wrong: {
        "too-much": "构建需要 `src`、两个软件包文件和 `deploy/nginx.conf`。其中有些不再发送了。",
        git: "`.git` 仍然会发送，所以每次提交都会让 `COPY . .` 和它之后的一切重新运行。",
        modules: "`node_modules` 仍然会发送，而 `COPY . .` 会用它覆盖 `npm ci` 安装的内容。",
      },
    },
    {
      title: "例外",
      text: [
        "有人因为 `deploy/prod.env` 而忽略了整个 `deploy`。现在构建失败了：`COPY deploy/nginx.conf` 指定的文件没有发送。编辑器和**上下文**面板会指出是哪一行排除了它。",
        "以 `!` 开头的行会把内容加回来。由最后一个匹配的行决定。",
      ],
      task: "让构建恢复正常，但不要发送 `deploy/prod.env`、`.git` 或 `node_modules`。",
      hints: ["构建需要 `deploy` 的哪个文件？", "在最后加上一行：`!deploy/nginx.conf`。"],
      done: "`deploy/nginx.conf` 会发送，它旁边的机密则不会。",
      wrong: {
        "too-much": "现在 `src` 或某个软件包文件不再发送了。",
        missing: "`deploy/nginx.conf` 仍然没有发送，所以 `COPY deploy/nginx.conf` 会失败。",
        secrets: "`deploy/prod.env` 也会发送，而 `COPY . .` 会把它放进 `build` 的镜像层。",
        large: "`.git` 或 `node_modules` 又会发送了。",
      },
    },
  ],
};
