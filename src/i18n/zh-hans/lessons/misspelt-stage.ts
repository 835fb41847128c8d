import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { misspelledStageLesson as plan } from "#content/lessons/misspelt-stage.ts";

export const misspeltStage: LessonText<typeof plan> = {
  title: "pull access denied：名字拼错了",
  summary: "不是阶段的名字会被当成镜像。错一个字母，Docker 就去问镜像仓库。",
  steps: [
    {
      title: "猜猜看：一个字母",
      text: [
        "这个构建以 `pull access denied for biulder` 结束。没有人想拉取任何东西。猜之前，先一个字母一个字母读那些名字。",
      ],
      task: "想一想最后一个阶段究竟从哪里取东西。",
      hints: ["比较 `AS` 后面和 `--from=` 后面的名字。", "没有叫作 `biulder` 的阶段。那它是什么？"],
      done: "只有 {built}。`biulder` 不是阶段，所以被当成同名的镜像：在图中是独立的来源。再也没有阶段需要 `builder`。页面对两者都提出警告。",
    },
    {
      title: "改正它",
      text: ["页面会对这种名字提出警告，并提示可能的原意（见**问题**）。你也可以自己改。"],
      task: "让 `app` 从负责编译的阶段复制。",
      hints: ["就是 `--from=` 后面的名字。"],
      done: "负责编译的阶段亮了，只会拉取 {images}。",
      wrong: {
        "other-image": "`app` 现在从镜像 {image} 复制，里面没有你的程序。请从编译它的阶段复制。",
        image: "这次构建会拉取 {images}。其中一个是拼错的阶段。",
        gone: "再也没有阶段编译程序：文件里没有 `go build`。",
        "not-taken": "`app` 没有得到程序：程序在编译的阶段里的 {program}。",
        skipped: "不再拉取奇怪的东西了，但 {skipped} 被跳过：`app` 没有从它取任何东西。",
      },
    },
    {
      title: "FROM 只往上看",
      text: [
        "这里每个名字都拼对了，却还是去镜像仓库找 `deps`。阶段只能使用**上方**的阶段。`COPY --from` 若用到下方的阶段，BuildKit 会拒绝；`FROM` 却把还不认得的名字都当成镜像。页面也对此提出警告。",
      ],
      task: "让 `build` 从阶段 `deps` 开始。",
      hints: ["读到 `FROM deps` 之前，哪个阶段必须已经存在？", "把整个 `deps` 阶段，连同它的四行，移到最上面。"],
      done: "`build` 从你自己的 `deps` 开始：{built} 由 {images} 构建而成。",
      wrong: {
        number: "`FROM` 不接受阶段编号：{number} 会被当成镜像名称。只有 `--from` 接受编号。",
        image:
          "`FROM deps` 指的仍是镜像 `docker.io/library/deps`：读到那一行时还没有这个阶段。这次构建会拉取 {images}。",
        "not-base": "这会构建 {built}，但 `build` 不是从运行 `npm ci` 的阶段开始。",
        skipped: "这会构建 {built}。三个阶段都该在：`deps`、`build` 和 `app`。",
      },
    },
  ],
};
