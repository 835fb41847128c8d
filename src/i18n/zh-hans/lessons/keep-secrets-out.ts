import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { keepSecretsOut as plan } from "#content/lessons/keep-secrets-out.ts";

export const keepSecretsOut: LessonText<typeof plan> = {
  title: "不让机密进入镜像",
  summary: "构建参数的值会留在历史里。secret 挂载只把值交给一个命令，什么都不留下。",
  steps: [
    {
      title: "挂载令牌",
      text: [
        "`npm ci` 需要私有仓库的令牌：`.npmrc` 以 `${NPM_TOKEN}` 引用它。写成 `ARG` 时，它的值属于后面的每一个步骤，而且留在阶段的历史里。",
        "`RUN --mount=type=secret,id=NAME,env=NAME` 只为这个命令设置变量。值来自命令行：`docker build --secret id=NPM_TOKEN,env=NPM_TOKEN .`",
      ],
      task: "不用构建参数，改用 secret 把 `NPM_TOKEN` 交给 `npm ci`。",
      hints: [
        "移除 `ARG`，并在 `RUN npm ci` 加上标志。",
        "`RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci`",
      ],
      done: "只有 `npm ci` 看得到令牌。它不在任何镜像层里，也不在历史里。",
      wrong: {
        gone: "`npm ci` 已经不是构建的一部分。",
        argument: "`NPM_TOKEN` 仍然由 `ARG` 或 `ENV` 设置，它的值会和阶段一起保留。",
        kept: "命令把令牌写进文件，而文件会留在镜像层里。",
        "other-step": "secret 挂载在另一个命令。`npm ci` 看不到它。",
        written: "令牌就写在命令里，拿到 Dockerfile 或阶段历史的人都能读到它。",
        "no-secret": "`npm ci` 现在没有令牌：没有挂载任何 secret。",
        "other-name": "secret 设置成 {name}，但 `.npmrc` 引用的是 `NPM_TOKEN`。",
        "not-read": "secret 在文件 {file} 里，没有东西读它。`.npmrc` 需要变量 `NPM_TOKEN`。",
      },
    },
    {
      title: "谁的历史会公开？",
      text: ["在这个文件里，令牌又是参数了。拿到镜像的人，读得到镜像层在里面的那些阶段的历史。"],
      task: "阶段的历史会和它的镜像层一起发布。",
      hints: ["看看 `app` 从哪里开始。"],
      done: "`app` 从 `deps` 开始，所以 `deps` 的历史会连同 `NPM_TOKEN` 的值一起公开。`assets` 留在后面。",
    },
  ],
};
