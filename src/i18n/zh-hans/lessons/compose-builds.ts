import type { composeBuilds as plan } from "#content/lessons/compose-builds.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const composeBuilds: LessonText<typeof plan> = {
  title: "Compose：每个服务构建什么",
  summary: "Compose 文件里哪些服务会构建、各在哪个阶段结束、又得到哪些参数。",
  steps: [
    {
      title: "哪些服务会构建",
      text: [
        "`compose.yaml` 描述一起运行的服务。有 `build` 的服务会由 Dockerfile 构建，各自是一个[目标](target)。只有 `image` 的服务则是拉取的。",
        "`docker compose build` 会并行构建所有有 `build` 的服务。",
      ],
      task: "读一读 `compose.yaml` 和两个 Dockerfile，再说说 `docker compose build` 会构建什么。",
      hints: ["`db` 没有 Dockerfile。", "`target: api` 指定服务的构建在哪个阶段结束。"],
      done: "构建两个服务，各有所需的阶段。`debug` 在 `target` 指定的阶段之后，所以跳过。`db` 不构建：图把它单独列出，它的镜像在服务启动时才拉取。",
    },
    {
      title: "在对的阶段结束",
      text: [
        "有人在 `api/Dockerfile` 的结尾加了阶段 `debug`。从那时起，服务 `api` 就一直在等待调试器连接：没有 `target` 时，服务会在最后一个阶段结束。",
      ],
      task: "让服务 `api` 再次在阶段 `api` 结束。请在 `compose.yaml` 里做，并为需要的人保留阶段 `debug`。",
      hints: ["`target` 要写在 `build` 下面，和 `context` 并列。", "`target: api`"],
      done: "不论之后在它的 Dockerfile 加上什么，服务都在 `api` 结束。要调试时，可以用第二个 Compose 文件设置 `target: debug`。",
      wrong: {
        still: "服务 `api` 在 {stage} 结束，不是 `api`。",
        "next-to-build": "`target` 和 `build` 并列，Compose 会拒绝这个文件。请缩进，让它在 `build` 下面。",
        moved: "现在 `api` 是最后一个阶段，但只到有人再加一个为止。请在 `compose.yaml` 里指定服务在哪个阶段结束。",
        gone: "它的 Dockerfile 已经没有阶段 `debug`。还有人需要它。",
        "not-built": "服务 {service} 不再构建。",
        "web-too": "服务 `web` 不再在阶段 `web` 结束。",
      },
    },
    {
      title: "只给一个服务的参数",
      text: [
        "两个 Dockerfile 都用 `ARG NODE_VERSION=22` 选择 Node 的版本。Compose 文件里的[构建参数](build-argument)会为单个服务取代这个默认值。它和 `environment` 不同：那是容器运行时才得到的，远在构建之后。",
      ],
      task: "不编辑 Dockerfile，让 `api` 以 Node 24 构建。`web` 维持 Node 22。",
      hints: ["`args` 要写在服务的 `build` 下面。", '`NODE_VERSION: "24"`'],
      done: "只有 `api` 以 Node 24 为起点。不用 Compose 构建的人，仍然得到 Dockerfile 里的默认值。",
      wrong: {
        "next-to-build": "`args` 和 `build` 并列，Compose 会拒绝这个文件。请缩进，让它在 `build` 下面。",
        unset: "`api` 仍以 Node 22 构建：它的构建里没有任何地方给 `NODE_VERSION` 值。",
        other: "`api` 现在以 {image} 为起点，那不是 Node 24。",
        edited:
          "`api` 以 Node 24 构建，是因为 Dockerfile 这么写。请把 Dockerfile 恢复原状，在 `compose.yaml` 里设置参数。",
        both: "`web` 不再以 Node 22 构建。",
        "not-used": "参数设置了，但 Dockerfile 没有使用它：`api` 以 {image} 为起点。",
        debug: "服务 `api` 在 {stage} 结束。请把它的 `target` 加回去。",
        "not-built": "服务 {service} 不再构建。",
      },
    },
  ],
};
