import { hintMessages } from "../../en/problems/hints.ts";
import { translation } from "../../translation.ts";

export default translation(hintMessages, {
  sentences: {
    "Remove `{}`": "移除 `{0}`",
    "Write `AS {}`": "写成 `AS {0}`",
    "`{}` is in the folder, but line {} of the `.dockerignore` leaves it out of the build context":
      "`{0}` 在文件夹中，但 `.dockerignore` 第 {1} 行把它排除在构建上下文之外",
    "`{}` isn't in the build context": "构建上下文中没有 `{0}`",
    "`{}` isn't in the build context, but `{}` is: names are case-sensitive":
      "构建上下文中没有 `{0}`，但有 `{1}`：名称区分大小写",
    "`{}` isn't in the build context, but `{}` is": "构建上下文中没有 `{0}`，但有 `{1}`",
    "`{}` isn't in the build context. Did you mean `{}`?": "构建上下文中没有 `{0}`。你是不是要用 `{1}`？",
    "Change to `{}`": "改成 `{0}`",
    "`{}` copies {} into the image: it looks like a secret, and it stays in the layer":
      "`{0}` 把 {1} 复制到镜像：看起来是机密，而且会留在镜像层中",
    "`{}` copies {}, which looks like a secret: it stays in the build cache":
      "`{0}` 复制了 {1}，看起来是机密：它会留在构建缓存中",
    "`{}` also copies `{}` ({}) into the image: a `.dockerignore` can leave it out":
      "`{0}` 也把 `{1}`（{2}）复制到镜像：可以用 `.dockerignore` 排除",
    "`{}` also copies `{}` ({}): a `.dockerignore` can leave it out":
      "`{0}` 也复制了 `{1}`（{2}）：可以用 `.dockerignore` 排除",
    "`{}` is in the folder but isn't copied before line {}, which installs without it":
      "文件夹中有 `{0}`，但在第 {1} 行之前没有复制它，所以那一行安装时用不到",
    "Copy `{}` too": "也复制 `{0}`",
    "Write `{}`": "写成 `{0}`",
    "Separate it from the instruction with an empty comment": "用一行空注释把它和指令隔开",
    "Write `{}=…`": "写成 `{0}=…`",
    "Remove this {}": "移除这个 {0}",
    "Remove the empty lines": "移除空行",
    "Write `{}` here and everywhere it is used": "在这里和用到它的地方都写成 `{0}`",
    "This comment disables {}": "这条注释让 {0} 不再提示",
    "the WORKDIR on line {}": "第 {0} 行的 WORKDIR",
    "`{}` is relative to {} and changes with it": "`{0}` 是相对于{1}的路径：后者一改，它也跟着变",
    "`{}` is relative: the actual directory depends on the base image": "`{0}` 是相对路径：实际位置取决于基础镜像",
    "{}: nothing it does ends up in the image": "{0}：它做的事都不会留在镜像里",
    "The last USER of the stage is `{}`, so its program runs with full privileges":
      "阶段最后的 USER 是 `{0}`，因此它的程序拥有所有权限",
    "`cd {}` applies only to this RUN": "`cd {0}` 只对这个 RUN 有效",
    "Write `WORKDIR {}` above": "在上面写 `WORKDIR {0}`",
    "`sudo` isn't needed: a RUN already has the privileges of the USER above it":
      "不需要 `sudo`：RUN 本来就有上面 USER 的权限",
    "Remove `sudo`": "移除 `sudo`",
    "`{}` has no tag, so it means `latest`, which can change at any time":
      "`{0}` 没有标签，因此是指 `latest`，内容随时可能改变",
    "`{}` can change at any time": "`{0}` 的内容随时可能改变",
    "The apt package lists stay in the layer: nothing clears `{}` in the same RUN":
      "apt 软件包列表留在镜像层里：同一个 RUN 没有清空 `{0}`",
    "Add `{}`": "加上 `{0}`",
    "`{}` is copied and then unpacked: the archive stays in its layer":
      "复制 `{0}` 只是为了解开：归档文件会留在镜像层里",
    "`{}`: ports go up to 65535": "`{0}`：端口最大是 65535",
    "`apt-get install` without `-y` asks before it installs, and a build can't answer":
      "`apt-get install` 没有加 `-y` 就会在安装前要求确认，而构建无法回答",
    "`apt-get install` also installs recommended packages": "`apt-get install` 也会安装只是推荐的软件包",
    "`apk add` without `--no-cache` leaves the package index in the layer":
      "`apk add` 没有加 `--no-cache`，软件包索引会留在镜像层里",
    "Use COPY for `{}`: ADD can also unpack archives and download URLs":
      "`{0}` 请用 COPY：ADD 还会解开归档文件和下载网址",
    "Write COPY": "改用 COPY",
    "Write `{}/`": "写成 `{0}/`",
    "Several files are copied to `{}`, which doesn't end in `/`": "`{0}` 要接收多个文件，结尾却没有 `/`",
    "it is pulled as an image": "会当作镜像拉取",
    "did you mean `{}`?": "你是不是要写 `{0}`？",
    "`{}` isn't a stage above this line; {}": "`{0}` 不是这一行之前的阶段；{1}",
    "`{}` is the stage this line is in": "`{0}` 就是这一行所在的阶段",
    "The stage on line {} is also called `{}`": "第 {0} 行的阶段也叫 `{1}`",
    "HEALTHCHECK in shell form starts a shell for every check, so the image needs a shell":
      "shell 形式的 HEALTHCHECK 每次检查都要启动 shell，镜像里必须有它",
    "{} in shell form runs through a shell, which doesn't pass signals on to the program":
      "shell 形式的 {0} 通过 shell 运行，而 shell 不会把信号传给程序",
    "`{}` comes from a registry that isn't on the list of trusted registries": "`{0}` 来自不在信任列表上的 registry",
    "`apt` is made for interactive use: its options and output may change with any version":
      "`apt` 是给人用的：它的参数和输出可能随版本改变",
    "Use `apt-get` and `apt-cache`": "改用 `apt-get` 和 `apt-cache`",
    "`{}` is used for every build, whatever its target platform": "无论为哪个平台构建，都会用 `{0}`",
    "`yum` without `-y` asks before it installs, and a build can't answer":
      "`yum` 没有加 `-y` 就会在安装前要求确认，而构建无法回答",
    "`zypper` without `--non-interactive` asks before it changes anything, and a build can't answer":
      "`zypper` 没有加 `--non-interactive` 就会在更改前要求确认，而构建无法回答",
    "`zypper {}` may upgrade the base image to a different release": "`zypper {0}` 会把基础镜像变成另一个发行版本",
    "`dnf` without `-y` asks before it installs, and a build can't answer":
      "`dnf` 没有加 `-y` 就会在安装前要求确认，而构建无法回答",
    "`microdnf` without `-y` relies on not being prompted, but `dnf` 5 prompts":
      "`microdnf` 没有加 `-y`，就得靠它不要求确认，但 `dnf` 5 会要求",
    "`pip install` without `--no-cache-dir` leaves its download cache in the layer":
      "`pip install` 没有加 `--no-cache-dir`，下载缓存会留在镜像层里",
    "ONBUILD can't be used with {}": "ONBUILD 不能包住 {0}",
    "`{}` gets the old value of `{}`, not the one that this ENV sets":
      "`{0}` 得到的是 `{1}` 的旧值，不是这个 ENV 设置的值",
    "Set `{}` in a separate ENV": "另外用一个 ENV 设置 `{0}`",
    "`{}` is relative, and no WORKDIR is set above": "`{0}` 是相对路径，而上面没有 WORKDIR 说明相对于哪里",
    "`{}` is relative to `{}`, which only the base image sets": "`{0}` 是相对于 `{1}` 的路径，而那只写在基础镜像里",
    "`useradd` with the high UID {} writes huge log files without `--no-log-init`":
      "`useradd` 用了很大的 UID {0}，没有 `--no-log-init` 就会写出巨大的日志文件",
    "`wget` without `-q` or `--progress=dot:giga` fills the build log with its progress":
      "`wget` 没有加 `-q` 或 `--progress=dot:giga`，进度会塞满构建日志",
    "`{}` {}": "`{0}` {1}",
    "is in a namespace reserved for Docker": "使用了 Docker 保留给自己的命名空间",
    "has two separators in a row": "有两个连在一起的分隔符",
    "has characters other than a to z, 0 to 9, `.`, `-`, `_` and `/`":
      "含有 a 到 z、0 到 9、`.`、`-`、`_` 和 `/` 以外的字符",
    "doesn't start with a letter and end with a letter or digit": "不是以字母开头、以字母或数字结尾",
    "The stage has no `{}` label": "这个阶段没有标签 `{0}`",
    "`{}` isn't a label in the schema": "`{0}` 不是模式里的标签",
    "`{}` is empty": "`{0}` 是空的",
    "No HEALTHCHECK: nothing says whether the container is healthy": "没有 HEALTHCHECK：无从得知容器是否正常",
    "Combine this RUN with the one on line {}: each RUN adds a layer":
      "把这个 RUN 并入第 {0} 行的 RUN：每个 RUN 都会多一层",
    "Combine it with the RUN above": "并入上面的 RUN",
    "{} comes before the first FROM, where only ARG is allowed": "{0} 写在所有 FROM 之前：只有 ARG 可以这样写",
    "`{}` is a reserved word in Dockerfiles": "`{0}` 是 Docker 保留的字",
    "`{}` looks like a secret: anyone with the image can read its value":
      "`{0}` 看起来是机密：拿到镜像的人都能读到它的值",
    "A FROM without `--platform` uses `{}` anyway": "没有 `--platform` 的 FROM 用的就是 `{0}`",
    " (here {})": "（这里是 {0}）",
    "`USER {}` is a name: Kubernetes can only verify that a numeric UID{} isn't root":
      "`USER {0}` 是名称：Kubernetes 只能确认数字 UID{1} 不是 root",
    "The whole file system of `{}` is copied onto this one": "`{0}` 的整个文件系统都复制到这里",
    "MAINTAINER has been deprecated since Docker 1.13": "MAINTAINER 从 Docker 1.13 起已弃用",
    "The stage uses both `{}` and `{}`; one of them is enough": "这个阶段同时使用 `{0}` 和 `{1}`：用其中一个就够了",
    "`/bin/sh` becomes a different shell for every program in the image":
      "镜像里所有程序的 `/bin/sh` 都变成另一种 shell",
    "Use SHELL": "改用 SHELL",
    "A command before the `|` can fail without failing the RUN": "`|` 前面的命令失败时，RUN 不会因此失败",
    "`{}` is `{}`, which isn't a valid {}": "`{0}` 是 `{1}`，不是有效的{2}",
    "What `{}` downloads stays in the layer: no `{}` follows": "`{0}` 取得的内容留在镜像层里：后面没有 `{1}`",
    "Run the commands of this stage with `pipefail`": "让这个阶段的命令使用 `pipefail` 运行",
    "The version of {} isn't pinned": "没有固定 {0} 的版本",
    "The versions of {} aren't pinned": "没有固定 {0} 的版本",
    "Write `{}{}`": "写成 `{0}{1}`",
    "Write the label `org.opencontainers.image.authors`": "改用标签 `org.opencontainers.image.authors`",
    "Write it in exec form": "改写成 exec 形式",
    "This {} has no effect: the one on line {} overrides it": "这个 {0} 没有作用：第 {1} 行的会取代它",
    "Rename it to `{}`": "改名为 `{0}`",
    "`{}` is declared on line {}, inside a stage: FROM only sees the ARGs before the first FROM":
      "`{0}` 在第 {1} 行的阶段里声明：FROM 只看得到第一个 FROM 之前的 ARG",
    "Declare `{}` before the first FROM": "在第一个 FROM 之前声明 `{0}`",
    "{} {} needed to build, not to run, yet this layer ends up in the image":
      "{0} 是构建时才需要、运行时不需要的，而这个镜像层会交付出去",
    "{} {} needed to build, not to run; install them in `{}` instead":
      "{0} 是构建时才需要、运行时不需要的，而 `{2}` 就是用来构建的阶段",
    "Mount it here too": "在这里也挂载",
    "`{}` isn't in any layer: `{}` is a cache mount of the `RUN` on line {}":
      "`{0}` 不在任何镜像层里：`{1}` 是第 {2} 行 `RUN` 的缓存挂载",
    "`{}` has to be built first, but none of its files are used here": "必须先构建 `{0}`，而这里没有用到它的任何文件",
    "Start from `{}`": "从 `{0}` 开始",
    "`{}` stores the files from line {} again, in a different layer": "`{0}` 把第 {1} 行的文件在另一个镜像层里再存一次",
    "Copy with `--chown`": "复制时加上 `--chown`",
    "Any file change reruns `{}`, because `{} {}` comes before it":
      "任何文件一有更改，`{0}` 就会重新运行，因为 `{1} {2}` 写在它前面",
    "The stage starts from `{}`, which already has these files at this path":
      "这个阶段以 `{0}` 为起点，那里同一位置已经有这些文件",
    "The stage starts from `{}`: files copied from it are in the image twice":
      "这个阶段以 `{0}` 为起点：从它复制的内容在镜像里会有两份",
    "Remove the COPY": "移除这个 COPY",
    "`/` is the whole stage: its system, its caches and everything else the build left":
      "`/` 是该阶段的全部：它的系统、缓存，以及构建留下的其他一切",
    "`{}` contains everything the build left there, not only what is needed":
      "`{0}` 是构建留在那里的全部，不只是需要的内容",
    "`{}` on line {} waits until `{}` is built, and runs again whenever it changes":
      "第 {1} 行的 `{0}` 要等 `{2}` 构建完成，而且它一有更改就得重新运行",
    "`{}` installs what only the build needs, and the layer is in the image: a build stage would keep it out":
      "`{0}` 安装了只有构建才需要的内容，而这个镜像层会交付出去：另设构建阶段就不会带进来",
    "`{}` also installs development dependencies, and the layer is in the image":
      "`{0}` 安装了只有开发才需要的内容，而这个镜像层会交付出去",
    "`{}` also contains development dependencies: `{}` on line {} installs everything":
      "`{0}` 也含有只有开发才需要的内容：第 {2} 行的 `{1}` 会安装全部",
    "which the final image doesn't have": "而交付的镜像里没有它",
    "but the final image has musl": "而交付的镜像用的是 musl",
    "`go build` links against glibc if a package uses cgo, as `net` does, {}":
      "只要有软件包用到 cgo（例如 `net`），`go build` 就会链接 glibc，{0}",
    "`cargo build` links against glibc, {}": "`cargo build` 会链接 glibc，{0}",
    "Build without cgo": "不使用 cgo 构建",
    "`{}` isn't a flag: {}; write `--{}`": "`{0}` 不是标志：{1}；请写成 `--{2}`",
    "Write `--{}`": "写成 `--{0}`",
    "`{}` means `{}`, which can change at any time": "`{0}` 指的是 `{1}`，内容随时可能改变",
    "Copy `{}` first, then install": "先复制 `{0}` 并安装",
    "A build without `--target` builds `{}`, the last stage, not `{}`":
      "不带 `--target` 的构建会做出最后一个阶段 `{0}`，而不是 `{1}`",
    "Make `{}` the default": "让 `{0}` 成为默认目标",
    "`{}` is defined later, on line {}: here it is pulled as an image":
      "`{0}` 从第 {1} 行起才是阶段：在这里会当作镜像拉取",
    "`{}` is defined on line {}, below the stage that copies from it": "`{0}` 到第 {1} 行才开始，在取用它的阶段之后",
    "The array of `{}` isn't valid JSON ({}), so it is read as plain text":
      "`{0}` 的数组不是有效的 JSON（{1}），因此会当成纯文本读取",
    "CMD has no effect: ENTRYPOINT on line {} is in shell form, which takes no arguments":
      "CMD 不起作用：第 {0} 行的 ENTRYPOINT 使用 shell 形式，不接受参数",
    "`{}` gets `{}` as arguments: in shell form, CMD is a whole command, not arguments for ENTRYPOINT":
      "`{0}` 得到的参数是 `{1}`：shell 形式的 CMD 自成一条命令，不是 ENTRYPOINT 的参数",
    "`{}` belongs to the image of `{}`, but other stages only use its files":
      "`{0}` 属于 `{1}` 的镜像，而从那里只取用文件",
    "Remove the {}": "移除 {0}",
    "overwrites the installed `node_modules` with those of the build machine":
      "会用构建机器上的 `node_modules` 覆盖已安装的",
    "copies the whole build context into the image, including `.git` and `.env` files":
      "会把整个构建上下文带进镜像，有 `.git` 和 `.env` 也一并带入",
    "the `.dockerignore` doesn't exclude them": "`.dockerignore` 没有阻止它",
    "no known `.dockerignore` excludes them": "没有已知的 `.dockerignore` 阻止它",
    "`{} {}` {}: {}": "`{0} {1}` {2}：{3}",
    "FROM finds stages by their exact name, and `{}` is stored as `{}`":
      "FROM 以完全相同的名称查找阶段，而 `{0}` 记为 `{1}`",
    "There is no stage called `{}`, so an image with that name is pulled; did you mean `{}`?":
      "没有名为 `{0}` 的阶段，因此会拉取该名称的镜像；你是不是要写 `{1}`？",
    "`{}` in shell form needs `/bin/sh`, which `{}` doesn't have": "shell 形式的 `{0}` 需要 `/bin/sh`，而 `{1}` 里没有",
    "`--from={}` means a different stage as soon as one is added before it":
      "前面一插入新的阶段，`--from={0}` 指的就是另一个阶段",
    "Name the stage `{}`": "把阶段命名为 `{0}`",
    "`{}` leaves its download cache in the image": "`{0}` 把获取的内容留在缓存里，而那个镜像层会交付出去",
    "`{}` runs again after any file change: `{}` on line {} comes first":
      "任何文件一有更改，`{0}` 就要重新运行：第 {2} 行的 `{1}` 写在它前面",
    "The default for `{}` overrides what BuildKit sets, so `{}` is `{}` on every platform":
      "`{0}` 的默认值会取代 BuildKit 设置的值：在每个平台上都是 `{2}`",
    "Remove the default": "移除默认值",
    "`{}` compiles for `{}`, but the result is copied into an image for the target platform":
      "`{0}` 为 `{1}` 编译，却复制到目标平台的镜像里",
    "Cross-compile": "改用交叉编译",
    "`{}` is resolved from `/`, not from the stage's WORKDIR `{}`":
      "`{0}` 会从 `/` 开始查找，而不是从该阶段的 WORKDIR `{1}`",
    "`{}` stays in the layer from line {}: removing it here only hides it":
      "`{0}` 仍留在第 {1} 行的镜像层里：在这里移除只是把它遮住",
    "Remove it on line {}": "在第 {0} 行移除",
    "`{}` installs the same packages on line {}: they are downloaded and stored twice":
      "`{0}` 在第 {1} 行安装了同样的内容：会获取并存放两次",
    "`{}` runs as root: no `USER` is set": "`{0}` 以 root 运行：没有设置 `USER`",
    "`{}` runs as root: `{}` is created, but no `USER` switches to it":
      "`{0}` 以 root 运行：创建了 `{1}`，却没有 `USER` 切换过去",
    "Run as `{}`": "以 `{0}` 的身份运行",
    "Run as `{})": "以 `{0}) 的身份运行",
    "`{}` adds {} that `{}` doesn't need": "`{0}` 带来 `{2}` 不需要的{1}",
    "`{}` is in a layer of the image and stays there even if a later step removes it":
      "`{0}` 在镜像的某一层里，即使后面的步骤移除它也还在",
    "`{}` stays in a layer of the build cache": "`{0}` 留在构建缓存的某一层里",
    "`{}…` is a secret in plain text, in the Dockerfile and in the image history":
      "`{0}…` 是明文的机密，写在 Dockerfile 里，也留在镜像的历史记录里",
    "The value of `{}` is kept in the history of this layer, which is in the image":
      "`{0}` 的值留在这个镜像层的历史记录里，而它会交付出去",
    "Mount `{}` as a secret": "把 `{0}` 挂载为机密",
    "`{}` is skipped unless it is the target: nothing in the default build uses it":
      "除非 `{0}` 是目标，否则会跳过：默认构建的内容没有从它取用任何东西",
    "`{}` isn't declared until line {}, so it's still empty here": "`{0}` 到下面的第 {1} 行才声明：在这里还是空的",
    "`{}` is only declared before the first FROM, so it's empty in this stage":
      "`{0}` 只在第一个 FROM 之前声明：在这个阶段里是空的",
    "`{}` is only set after `ARG {}`, so it's empty in this stage":
      "`{0}` 只在 `ARG {1}` 声明的地方才有值：在这个阶段里是空的",
    "Declare it above": "移到上面声明",
    "Declare {} in this stage": "在这个阶段里声明 {0}",
    "A mount only finds stages by name: `{}` is pulled as an image": "挂载只能以名称查找阶段：`{0}` 会当作镜像拉取",
    "There is no stage called `{}`: it is pulled as an image from Docker Hub":
      "没有名为 `{0}` 的阶段：会当作镜像从 Docker Hub 拉取",
    "No other stage uses this stage from `{}`, and without a name, no `--target` can build it":
      "没有任何内容取自这个以 `{0}` 为起点的阶段；它没有名称，任何 `--target` 都无法构建它",
    "No other stage uses `{}`": "没有任何内容取自 `{0}`：它的产物不会进入其他阶段",
    "Remove the stage": "移除这个阶段",
    "`{}` is set in `{}`, which this stage doesn't start from, so it's empty here":
      "`{0}` 设置在 `{1}` 里，而这个阶段并不以它为起点：在这里是空的",
    "Set it here too": "在这里也设置",
    "`{}` was made with `{}` but runs on `{}`: {}": "`{0}` 是用 `{1}` 制作的，却在 `{2}` 上运行：{3}",
    "Each new `{}` makes the `RUN` on line {} install everything again, although it doesn't use it":
      "`{0}` 每换一个值，第 {1} 行的 `RUN` 就要全部重新安装，即使它没有用到这个值",
    "Declare it where it is used": "在读取它的地方声明",
    "Install first": "先安装",
    "`{}` builds for the build platform: this stage doesn't declare `ARG TARGETPLATFORM`":
      "`{0}` 会为构建平台编译：这个阶段没有声明 `ARG TARGETPLATFORM`",
    "Declare `TARGETPLATFORM`": "声明 `TARGETPLATFORM`",
  },
  phrases: {
    "the `.dockerignore` doesn't exclude them": "`.dockerignore` 没有阻止它",
    "no known `.dockerignore` excludes them": "没有已知的 `.dockerignore` 阻止它",
    "the Go toolchain": " Go 工具链",
    "the Rust toolchain": " Rust 工具链",
    "Maven and a JDK": " Maven 和 JDK",
    "Gradle and a JDK": " Gradle 和 JDK",
    "a whole JDK": "整套 JDK",
    "the .NET SDK": " .NET SDK",
    "compilers and headers": "编译器和头文件",
    "an older Java can't load newer classes": "较旧的 Java 无法加载较新的类",
    "its compiled modules don't load there": "其中编译过的内容在那里无法加载",
    "the C libraries differ, and its compiled modules don't load there":
      "两者的 C 库不同，其中编译过的内容在那里无法加载",
    "it is treated as a file to copy": "会被当成要复制的文件",
    "the shell treats it as a program": "shell 会把它当成程序",
    "it sets a shell variable": "会设置 shell 的变量",
    "curly quotes instead of double quotes": "应该用双引号而不是弯引号",
    "single quotes instead of double quotes": "应该用双引号而不是单引号",
    "missing bracket at the end": "结尾缺少括号",
    "trailing comma": "结尾多了逗号",
    "missing comma": "缺少逗号",
    "malformed strings": "字符串格式有误",
    "no double quotes": "没有双引号",
    URL: "网址",
    "RFC 3339 time": " RFC 3339 时间",
    "SPDX license": " SPDX 许可证",
    "commit hash": "提交哈希",
    "semantic version": "语义化版本",
    "email address": "电子邮件地址",
  },
});
