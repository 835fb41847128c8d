import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { threeFilesIntoOne as plan } from "#content/lessons/three-files-into-one.ts";

export const threeFilesIntoOne: LessonText<typeof plan> = {
  title: "三个文件合而为一",
  summary:
    "一个构建用的 Dockerfile、一个运行用的 Dockerfile，再加一个串起两者的脚本：全部可以放进一个有两个阶段的文件。",
  steps: [
    {
      title: "给阶段取名字",
      text: [
        "`docker run` 会启动[镜像](image)。镜像里有什么，写在 Dockerfile 里：`FROM` 指定从哪个镜像开始，`COPY` 加入文件，`RUN` 运行命令。",
        "以前要做出小的镜像，得用三个文件：一个有编译器的 Dockerfile、一个放产物的 Dockerfile，还有一个把程序从前者搬到后者的脚本。后两个文件列在下方；第一个 `Dockerfile.build` 就在编辑器里。",
        "每个 `FROM` 都开始一个[阶段](stage)。阶段可以有名字：`FROM 镜像 AS 名字`。文件的其他地方就用这个名字称呼它。",
      ],
      task: "给编辑器里的阶段取个名字，例如 `build`。",
      hints: ["看第一行，名字写在行尾。", "在 `golang:1.25-alpine3.22` 后面写 `AS build`。"],
      done: "图中的卡片有了名字。其他都没变：只有一个阶段，它就是镜像。",
      wrong: {
        unnamed: "这个阶段还没有名字：`docker build` 背后的构建器 BuildKit 称它为 {target}，只能用编号引用它。",
        "other-base": "阶段有名字了，但它现在从 {bases} 开始，不再是 Go 的镜像。这一行的其他部分请保持原样。",
        gone: "阶段有名字了，但里面不再编译任何东西：文件里没有 `go build`。",
      },
    },
    {
      title: "第二个阶段取走产物",
      text: [
        "现在把第二个文件搬进来。它成为有自己 `FROM` 的第二个阶段，`COPY --from=build` 直接从第一个阶段取出程序：不再需要那个脚本。",
        "没有另外指定时，**最后**一个阶段就是镜像，其余全部丢弃。",
      ],
      task: "把 `Dockerfile.run` 的内容接在后面当第二个阶段，并让它从阶段 `build` 复制 `/out/hello`。",
      hints: [
        "把 `Dockerfile.run` 的四行复制到文件最后。哪一行必须知道程序从哪里来？",
        "程序在阶段 `build` 里，不在你的文件里：`COPY --from=build …`，路径是 `go build -o` 写入的地方。",
        "`COPY --from=build /out/hello /usr/local/bin/hello`",
      ],
      done: "一个文件取代了三个。{built} 都会构建，但只有 {ships} 是镜像：里面有 Alpine 和一个程序，没有编译器。",
      wrong: {
        everything: "最后一个阶段复制了第一个阶段的所有文件，连编译器也一起。请只复制程序。",
        "other-base": "这个镜像建在 {bases} 上，但 `Dockerfile.run` 是从 `alpine:3.22` 开始的。",
        "no-user": "程序会以 root 运行：最后一个阶段没有 `USER`，但 `Dockerfile.run` 有。",
        "one-stage": "只有一个阶段，所以它就是镜像，编译器和源代码都在里面：{bases}。",
        compiler: "镜像里还有编译器：它的文件来自 {bases}。最后一个阶段需要自己的小基础镜像。",
        "left-out":
          "这会构建 {built}，跳过 {skipped}：最后一个阶段没有从它取任何东西，所以程序根本没有编译。没有 `--from` 的 `COPY` 只看你自己的文件。",
        "no-such-stage":
          "没有叫做 {image} 的阶段，BuildKit 会去找同名的镜像，程序也就没有编译。请检查 `--from=` 后面的名字。",
        "other-path": "最后一个阶段从第一个阶段取 {taken}，但程序不在那里：`go build -o` 把它写到 {program}。",
        gone: "再也没有东西编译程序：文件里没有 `go build`。",
        "not-copied": "`build` 会构建，但最后一个阶段没有从它复制任何东西。",
        "not-started": "镜像会启动 {command}，程序却在 {file}。",
        "no-command": "程序在镜像里，但没有东西启动它：最后一个阶段没有 `CMD`，也没有 `ENTRYPOINT`。",
      },
    },
    {
      title: "猜猜看：镜像里有什么？",
      text: [
        "阶段也可以从另一个阶段开始：`FROM runtime`。这和从它复制不一样。以哪个阶段为基础，就**包含**它的全部，连同所有的[层](layer)，也就是它的指令加入的内容；从哪个阶段复制，就只得到列出的文件。",
      ],
      task: "想一想最后的镜像 `hello` 里有哪些层。",
      hints: [
        "从最后一个阶段开始，沿着 `FROM` 一个阶段一个阶段往上找。",
        "`COPY --from=build` 只取一个文件，`build` 的层不会跟过来。",
      ],
      done: "{ships} 的层在镜像里。`build` 也需要，但从它出来的只有一个文件。",
    },
    {
      title: "编译器又溜进来了",
      text: ["同事把文件改短了。构建成功，也能运行，镜像却从十 MB 变成几百 MB。"],
      task: "把编译器移出镜像，而 `build` 仍然要构建。",
      hints: [
        "最后一个阶段从什么开始？在图中沿着它的 `FROM` 看。",
        "让 `hello` 从 `alpine:3.22` 开始，并从 `build` 复制 `/out/hello`。",
      ],
      done: "镜像又从 {bases} 开始。`build` 构建完就留在后面。",
      wrong: {
        everything: "镜像从小型基础镜像开始，却复制了 `build` 的所有文件，连编译器也一起。请只复制程序。",
        "compiler-base": "这个镜像建在 {bases} 上，里面有编译器。请从小型镜像开始。",
        compiler: "镜像由 {ships} 组成，基础镜像是 {bases}：`FROM build` 把整个阶段连同编译器都带进来了。",
        "left-out": "编译器没了，程序也没了：这次只构建 {built}，`go build` 没有运行。镜像必须从编译的阶段取东西。",
        "not-started": "镜像会启动 {command}，程序却在 {file}。",
        "not-taken": "编译器没了，但程序也不在镜像里：没有从编译它的阶段复制 {program}。",
      },
    },
  ],
};
