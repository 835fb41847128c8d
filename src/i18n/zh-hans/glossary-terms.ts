import type { Glossary } from "#content/glossary-terms.ts";

/** The glossary in Simplified Chinese. */
export const SIMPLIFIED_CHINESE: Glossary = {
  "base-image": {
    name: "基础镜像",
    meaning: "阶段的起点：写在 FROM 后面的镜像。阶段的第一条指令运行之前，它的所有文件就已经在那里。",
  },
  "bind-mount": {
    name: "绑定挂载",
    meaning: "`RUN --mount=type=bind` 让命令在运行期间看到另一个阶段、镜像或构建上下文的文件。这些文件不会写入镜像层。",
  },
  "build-argument": {
    name: "构建参数",
    meaning:
      "只在构建期间存在的变量：用 ARG 声明，用 `--build-arg` 赋值。从声明它的 ARG 开始到该阶段结束为止有效，仅此而已。",
  },
  "build-context": {
    name: "构建上下文",
    meaning: "你发送给构建的文件，通常是 `docker build .` 末尾的那个目录。没有 `--from` 的 COPY 只能从这里取文件。",
  },
  buildkit: {
    name: "BuildKit",
    meaning:
      "`docker build` 和 `docker buildx build` 背后的构建器。它先算出目标需要哪些步骤，只运行这些步骤，能同时进行的就同时进行，其余取自缓存。",
  },
  cache: {
    name: "构建缓存",
    meaning:
      "之前步骤的结果。当一条指令以及它所依据的一切都和当时相同，该步骤就直接取自缓存；从第一个不同的步骤起，其后的步骤都要重新运行。",
  },
  "cache-mount": {
    name: "缓存挂载",
    meaning:
      "`RUN --mount=type=cache` 给命令一个目录，它留在构建机器上，下次构建还在，例如包管理器的下载内容。它永远不会成为镜像的一部分。",
  },
  "critical-path": {
    name: "关键路径",
    meaning: "必须一个等一个的步骤所形成的最长链条。无论有多少步骤并行运行，构建都不可能比它更快。",
  },
  "cross-compilation": {
    name: "交叉编译",
    meaning:
      "编译器在构建机器的平台上运行，生成另一个平台的程序。使用 `FROM --platform=$BUILDPLATFORM` 的阶段以原生方式运行，因此是全速的。",
  },
  digest: {
    name: "摘要",
    meaning: "镜像内容的校验和：`node@sha256:…`。同一个摘要永远是同一个镜像；标签则可能改指向别的镜像。",
  },
  distroless: {
    name: "distroless",
    meaning: "只含某种语言的运行时和库、没有 shell 也没有包管理器的基础镜像：体积小，可供攻击者利用的东西也少。",
  },
  "dockerfile-frontend": {
    name: "Dockerfile 前端",
    meaning:
      "BuildKit 中读取 Dockerfile 并把它转成步骤的部分。第一行的 `# syntax=docker/dockerfile:1` 会获取最新的前端，不受构建器自身版本的影响。",
  },
  dockerignore: {
    name: ".dockerignore",
    meaning:
      "放在 Dockerfile 旁边的模式清单。匹配的文件不会进入构建：发送的内容更少、不会不小心带进机密，重新构建的次数也更少。",
  },
  emulation: {
    name: "模拟",
    meaning:
      "目标平台与构建机器不同的阶段，会在模拟的处理器（QEMU）上运行命令。无需修改就能工作，但往往比原生慢许多倍。",
  },
  entrypoint: {
    name: "入口点",
    meaning:
      "由 ENTRYPOINT 设置，容器启动时运行的程序；CMD 提供它的默认参数，没有 ENTRYPOINT 时 CMD 就是程序本身。两者在构建期间都不会运行。",
  },
  "environment-variable": {
    name: "环境变量",
    meaning: "用 ENV 设置。它对该阶段之后的每条命令、从该阶段开始的其他阶段，以及运行镜像的容器都有效。",
  },
  heredoc: {
    name: "heredoc",
    meaning: "Dockerfile 里 `<<EOF` 和 `EOF` 之间的文本：可以是一个 RUN 的多行 shell，或是 COPY 要写入的文件内容。",
  },
  image: {
    name: "镜像",
    meaning: "构建的结果：一叠含有文件的镜像层，加上说明如何从中启动容器的配置。",
  },
  instruction: {
    name: "指令",
    meaning: "Dockerfile 的一行，或以反斜杠连接的多行：RUN、COPY 之类的关键字加上参数。",
  },
  layer: {
    name: "镜像层",
    meaning:
      "一条指令（RUN、COPY 或 ADD）在之前各层之上新增、更改或移除的文件。后面的层删掉的文件只是被遮住，仍然留在镜像里。",
  },
  link: {
    name: "--link",
    meaning: "`COPY --link` 生成一个不依赖下方各层的镜像层。基础镜像改变时，不必重新复制。",
  },
  "multi-stage-build": {
    name: "多阶段构建",
    meaning:
      "含有一个以上 FROM 的 Dockerfile。一个阶段负责编译，另一个阶段负责交付：最终镜像只取得它所复制的文件，工具都留在原处。",
  },
  onbuild: {
    name: "ONBUILD",
    meaning: "先存起来的指令：在每个以此镜像为起点的阶段里，紧接在 FROM 之后运行。",
  },
  platform: {
    name: "平台",
    meaning: "操作系统加上处理器，例如 `linux/arm64`。镜像是为某一个平台制作的，用 `--platform` 选择。",
  },
  scratch: {
    name: "scratch",
    meaning: "空的起点：没有文件、没有 shell、没有库。适合不需要其他东西的单个程序，例如静态链接的 Go 程序。",
  },
  "secret-mount": {
    name: "机密挂载",
    meaning:
      "`RUN --mount=type=secret` 让命令在运行期间看到密码或令牌。和 ARG、COPY 不同，它不会在镜像或缓存里留下痕迹。",
  },
  "ssh-mount": {
    name: "SSH 挂载",
    meaning: "`RUN --mount=type=ssh` 让命令使用构建者的 SSH agent，以便从私有仓库获取内容。密钥本身从不进入构建。",
  },
  stage: {
    name: "阶段",
    meaning:
      "Dockerfile 的一部分：一个 FROM 以及到下一个 FROM 之前的指令。它有自己的文件；FROM 末尾写了 `AS 名称` 时，也有自己的名称。",
  },
  step: {
    name: "构建步骤",
    meaning: "BuildKit 所做的一件工作：拉取镜像、运行命令、复制文件。它需要的一切完成后，就立刻开始。",
  },
  tag: {
    name: "标签",
    meaning: "冒号后面的名称：`node:24-alpine`。发布者随时可以让它改指向别的镜像；没有标签时就是 `latest`。",
  },
  target: {
    name: "目标",
    meaning: "构建最后停在的阶段：`--target` 所指定的那个，否则是文件的最后一个阶段。只会构建它需要的内容。",
  },
  vertex: {
    name: "顶点",
    meaning: "BuildKit 对构建步骤的称呼：它所求解的图上的一个点。日志里以 `#5` 这样的编号表示。",
  },
  wave: {
    name: "波次",
    meaning: "可以同时开始的阶段，因为彼此互不需要。下一波的阶段至少要等这一波中的一个。",
  },
};
