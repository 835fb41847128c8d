import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { debugAStage as plan } from "#content/lessons/debug-a-stage.ts";

export const debugAStage: LessonText<typeof plan> = {
  title: "给没有 shell 的镜像调试",
  summary: "在镜像上面加一个有 shell 的阶段，而且两者互不影响。",
  steps: [
    {
      title: "shell 给你用，不给用户",
      text: [
        "`app` 从没有 shell 的镜像开始，所以 `docker run -it app sh` 会失败，你没办法进去看。把 shell 放进镜像能帮到你，也会帮到攻击者。",
        "以 `FROM app` 开始的阶段正好有镜像的文件，还可以加上 shell：用 `docker build --target debug .` 构建它。一般的构建取最后一个阶段，所以最后一个阶段要以 `app` 为基础。",
      ],
      task: "新增阶段 `debug`，从 `app` 开始，并从 `busybox:1.37-musl` 复制 shell。一般的构建仍然要产生没有 shell 的 `app`。",
      hints: [
        "在 `busybox` 里，shell 是 `/bin/busybox`。复制成 `/bin/sh` 就能当 shell 用。",
        "`FROM app AS debug`，接着 `COPY --from=busybox:1.37-musl /bin/busybox /bin/sh`，再在那个阶段下面写另一个 `FROM app`。",
      ],
      done: "`docker build --target debug .` 有镜像的文件和 shell。一般的构建取 {ships}，没有 shell。",
      wrong: {
        gone: "已经没有阶段 `app`。",
        "no-debug": "没有阶段 `debug`。",
        "not-from-app": "`debug` 不是从 `app` 开始，所以看不到镜像里有什么。",
        "no-shell": "`debug` 没有 shell：没有从 `busybox` 复制。",
        "not-a-shell": "{taken} 不是 `busybox` 的 shell。它的 shell 是 `/bin/busybox`，名字叫 `sh` 时就是 shell。",
        published: "一般的构建产生 {published}，里面有 shell。一般的构建产生的是最后一个阶段。",
        other: "一般的构建产生 {published}，它不是从 `app` 开始。",
        "in-image": "一般的构建产生的镜像里也有 shell。",
      },
    },
    {
      title: "调试目标会构建什么？",
      text: ["目标只构建它需要的东西，所以调试不会让一般的构建多花时间。"],
      task: "从 `debug` 往回走。",
      hints: ["从 `debug` 沿着 `FROM` 和 `COPY --from` 往上看。"],
      done: "`debug`、`app` 和 `build`。`release` 在文件的后面，但要构建的东西都不需要它。",
    },
  ],
};
