import type { LookAtTexts } from "#content/look-at-texts.ts";

/** What to look at, in Simplified Chinese. */
export const SIMPLIFIED_CHINESE: LookAtTexts = {
  "node-slim": [
    "默认情况下构建 2 个阶段中的 2 个，但进入镜像的只有 `runtime`：只从 `build` 复制 2 个路径，`build` 安装的其他东西都留在原处。",
    "两个阶段从同一个镜像开始。只拉取 1 个镜像，也只拉取一次，两条 FROM 连线都从它出发。",
    "依赖清单在源代码之前复制，所以更改源文件不会重新运行 `npm ci`。",
  ],
  "go-scratch": [
    "最后的阶段从 `scratch` 开始，所以没有 shell、没有包管理器，也没有库：只从 `build` 复制 2 个路径。",
    "静态可执行文件要用 HTTPS 连接，仍然需要证书颁发机构的证书。证书来自 `build`，它的基础镜像里有。",
    "默认情况下只拉取 1 个镜像，虽然构建 2 个阶段中的 2 个：`scratch` 不是镜像。",
  ],
  "java-jre": [
    "`build` 有 Maven 和 JDK，`runtime` 有 JRE：拉取 2 个镜像，交付的内容以较小的那一个为基础。",
    "从 `build` 复制 4 个路径，按更改频率由低到高排列：库在最前，自己的类在最后。应用程序的新版本只增加小小的一层，其余各层都能复用。",
    "`pom.xml` 在源代码之前单独复制，所以只有它更改时才会重新获取依赖。",
  ],
  "python-venv": [
    "虚拟环境就是一个目录，所以从 `build` 复制 1 个路径就带来所有软件包；构建其中某些软件包的编译器留在 `build`。",
    "两个阶段都设置 `PATH`：从另一个镜像开始的阶段，不会从它复制文件的那个阶段继承任何设置。",
    "虚拟环境在哪个路径构建，就在哪个路径使用。它的脚本里写着这个路径，所以不能移动。",
  ],
  "rust-slim": [
    "工具链和所有中间产物都留在 `build`；从 `build` 复制 1 个路径，就是程序本身。",
    "`target` 在缓存挂载里，不属于阶段的文件。所以在同一个 RUN 里就把程序从那里复制到 `/usr/local/bin`。",
    "`runtime` 和 `build` 是同一版本的 Debian，所以程序所链接的 C 库也在那里。",
  ],
  "frontend-nginx": [
    "Node 不会进入镜像：从 `build` 复制 1 个路径，也就是完成的文件，放进只负责提供文件的镜像。",
    "拉取 2 个镜像，谁也不等谁：`build` 还在安装软件包时，`web` 的配置就已经复制了。",
    "`web` 以普通用户的身份运行，所以监听 `8080`，而不是只有 root 才能打开的端口。",
  ],
  "named-stages": [
    "这个文件有 5 个阶段。默认情况下构建 5 个阶段中的 4 个：跳过 `test`，因为 `production` 需要的东西都不是从它来的。",
    "加上 `--target test` 会构建 5 个阶段中的 3 个，跳过 `build` 和 `production`：在 CI 里先指定 `test`，再构建镜像。",
    "默认情况下进入镜像的是 `base` 和 `production`：目标以 FROM 从某个阶段开始时，那个阶段的镜像层就在镜像里；只是从它复制文件则不会。",
    "加上 `--target build` 构建就停在那里：跳过 `test` 和 `production`。",
  ],
  "parallel-builders": [
    "`web` 和 `api` 在同一波开始：两者之间没有路径相通，所以 BuildKit 同时构建它们。",
    "默认情况下分 2 波构建 3 个阶段中的 3 个。整体花的时间等于较慢的那一个，而不是两者相加。",
    "加上 `--target web` 只构建 3 个阶段中的 1 个：跳过 `api` 和 `app`。",
  ],
  "external-binary": [
    "`COPY --from` 也接受镜像：探测程序直接来自 `ghcr.io/grpc-ecosystem/grpc-health-probe:v0.4.37`，不需要为它写一个阶段。",
    "拉取 3 个镜像，构建 2 个阶段中的 2 个。探测程序的镜像和其他来源一样，画成较小的节点。",
    "它和基础镜像一样用标签固定版本；没有标签就是 `latest`，构建那天是什么就是什么。",
  ],
  "dotnet-aspnet": [
    "默认情况下构建 4 个阶段中的 3 个；跳过 `test`。加上 `--target test` 会构建 4 个阶段中的 2 个。",
    "项目文件在其他文件之前复制，所以只有引用更改时才会重新运行 `dotnet restore`。",
    "`publish` 和 `test` 都以 FROM 从 `restore` 开始：共同的部分只做一次，之后各走各的路。",
    "进入镜像的只有 `runtime`：它从不含 SDK 的镜像开始。",
  ],
  "php-composer": [
    "`vendor` 和 `assets` 在同一波开始：PHP 软件包和样式表彼此无关。",
    "拉取 4 个镜像。Composer 是从 `docker.io/library/composer:2.8` 复制出来的单个程序；那个镜像里的其他东西都没有用到。",
    "默认情况下构建 3 个阶段中的 3 个，进入镜像的只有 `app`，没有 Composer、没有 Node，也没有缓存。",
  ],
  "ruby-bundle": [
    "拉取 2 个镜像：完整的那个有原生 gem 需要的编译器，精简的那个是要交付的。",
    "两个阶段都设置 `BUNDLE_PATH`，因为 `app` 从 `build` 获取文件，但不会得到它的环境变量。",
    "从 `build` 复制 2 个路径：gem，以及应用程序和预编译好的资源。",
  ],
  "cpp-distroless": [
    "`test` 以 FROM 从 `build` 开始，所以测试的正是要交付的目标文件。默认情况下构建 3 个阶段中的 2 个，跳过 `test`。",
    "从 `build` 复制 1 个路径，到一个除了 C 库几乎什么都没有的镜像：没有 shell，也没有包管理器。",
    "安装的软件包固定到次要版本，软件包列表在同一个 RUN 结束时就删除。",
  ],
  "numeric-references": [
    "`--from=0` 和 `--from=1` 指的是文件的第一个和第二个阶段。构建 3 个阶段中的 3 个。",
    "在最前面插入一个阶段，两个编号就会不声不响地指向别的阶段。用 `AS` 给阶段取名，无论顺序如何，引用都正确。",
    "没有名称的阶段无法指定：目标控件只提供默认的目标。",
    "这里关于编号的提示是有意保留的：较旧的文件就长这样。",
  ],
  "arg-bases": [
    "第一个 FROM 之前的 ARG 只供 FROM 行使用。`runtime` 再写一次 `ARG VARIANT`，才能在 LABEL 里用它的值。",
    "默认情况下拉取 `docker.io/library/debian:trixie-slim`，跳过 `runtime-alpine`：构建 4 个阶段中的 3 个。",
    "加上 `--build-arg VARIANT=alpine` 则相反：跳过 `runtime-debian`。FROM 所用的阶段名称里也可以有变量。",
    "加上 `--build-arg GO_VERSION=1.26` 会拉取另一个镜像，`build` 里的一切都重新运行。",
  ],
  "cross-compilation": [
    "加上 `--platform linux/arm64` 时，`build` 在 `linux/amd64` 上运行，仍是机器自己的平台，因为这个阶段的 FROM 写着 `--platform=$BUILDPLATFORM`。只有 `runtime` 在 `linux/arm64` 上运行。",
    "BuildKit 知道 `TARGETOS` 和 `TARGETARCH`，阶段却不知道，要等 ARG 声明它们。",
    "它们在 `go mod download` 之后才声明，所以下载的内容由所有平台共享；只有 ARG 之后的部分才要为每个平台各运行一次。",
    "`runtime` 没有任何步骤会运行程序：什么都不用模拟。",
  ],
  "cache-mounts": [
    "缓存挂载是一个在构建之后仍保留的目录，不在任何镜像层里：`build` 和 `runtime` 都不含 apt、pip 或 uv 存放的东西。",
    "`sharing=locked` 让 apt 的目录一次只给一个构建使用，因为它不能共享；其他目录可以同时给好几个构建使用。",
    "镜像自带的 apt 清理功能要先关掉，否则每次安装之后都会清空缓存。",
    "从 `build` 复制 1 个路径，而且不是缓存挂载里的路径：那样的路径在这里会是空的。",
  ],
  "secret-mount": [
    "令牌是只在一个 RUN 期间存在的文件，别处都没有：不在镜像层里、不在历史里，也不在缓存里。",
    "没有提供机密时，`required=true` 会以清楚的消息中止构建，而不是让 registry 给出令人费解的响应。",
    "如果用 ARG 或 ENV，拿到镜像的人都能读到令牌；BuildKit 会对此提出警告。",
    "默认情况下构建 3 个阶段中的 3 个，但没有 FROM 连线从 `dependencies` 或 `build` 通往要交付的内容：它重新开始，只从 `build` 复制 2 个路径。",
  ],
  "ssh-mount": [
    "加上 `--ssh default`，构建就可以向构建者的 agent 提出请求。密钥本身从不进入构建。",
    "主机的密钥是项目里的一个文件，所以没有别人能冒充那台主机应答。在构建期间运行 `ssh-keyscan`，则是谁应答就相信谁。",
    "只有带着挂载的 RUN 能访问私有模块；之后的 `go build` 使用已经获取的内容。",
    "默认情况下构建 2 个阶段中的 2 个，并从 `build` 复制 1 个路径。",
  ],
  "bind-mounts": [
    "绑定挂载让一个 RUN 看到文件，而不增加镜像层。`runtime` 使用 `wheels` 制作的 wheel 文件，却一个也不留下。",
    "挂载是自成一类的连线：从构建上下文到 `wheels`，再从 `wheels` 到 `runtime`。默认情况下构建 2 个阶段中的 2 个。",
    "和先 COPY wheel 再用 `rm` 删除比一比：删除的文件仍会留在 COPY 的镜像层里。",
  ],
  heredocs: [
    "带有 heredoc 的 RUN 无论有几行，都是一条指令、一个镜像层。`set -eu` 让它在第一次失败时就结束，和 `&&` 一样。",
    "`report` 里脚本的第一行写明解释器，所以那个 RUN 是 Python。",
    "COPY 就地写出小文件。它们的名称写在 `<<` 之后；名称加上引号时，`$` 会照原样保留。",
    "默认情况下构建 3 个阶段中的 3 个。`build` 和 `report` 在同一波开始。",
  ],
  "onbuild-triggers": [
    "ONBUILD 在 `service-base` 本身什么都不做。每个以 FROM 从它开始的阶段，都会最先运行它：`search` 和 `mail` 各自复制并安装自己的文件。",
    "`SERVICE` 也由触发指令声明，两个阶段都会得到它。",
    "默认情况下构建 3 个阶段中的 2 个：跳过 `search`，因为 `mail` 是最后一个阶段，而且不需要它的任何东西。加上 `--target search` 则相反：跳过 `mail`。",
    "整个文件的默认目标，就是碰巧排在最后的那个阶段。一个文件里有好几个服务时，一定要指定目标。",
  ],
  "link-copies": [
    "加上 `--link`，COPY 做出的镜像层就不依赖下方的内容。在计划里，这样的 COPY 不等 `site` 的任何东西；之后再由合并把它叠加到已有的内容上。",
    "基础镜像有新版本时，以链接方式复制的镜像层会原样使用：什么都不用重新复制。",
    "`assets` 和 `pages` 在同一波开始，先完成的那一个，它的 COPY 不必等另一个。",
    "以链接方式进行的 COPY 看不到下方的内容，所以它的目标路径是一个可能会重新创建的目录，也无法跟随基础镜像的符号链接。",
  ],
  "debug-target": [
    "默认情况下构建 4 个阶段中的 3 个：跳过 `debug`，镜像里没有 shell。",
    "加上 `--target debug` 也会构建 4 个阶段中的 3 个：在生产环境运行的 `service`，再加上 shell 和调试器。你看到的就是实际运行的东西，不是用另一种方式构建的副本。",
    "顺序很重要。如果 `debug` 是最后一个阶段，它就成了默认目标，也会被发布；所以让 `release` 排在最后，它只是 `service` 的另一个名称。",
    "默认情况下进入镜像的是 `service` 和 `release`。",
  ],
  "test-targets": [
    "默认情况下构建 8 个阶段中的 4 个。跳过 `lint`、`unit`、`browser` 和 `checks`：自成一个阶段的测试，不会因为写在那里就运行。",
    "加上 `--target checks` 会构建 8 个阶段中的 6 个，跳过 `build` 和 `production`。`lint`、`unit` 和 `browser` 在同一波开始。",
    "`checks` 从各个阶段取一份报告：从 `lint` 复制 1 个路径、从 `unit` 复制 1 个路径、从 `browser` 复制 1 个路径。它全都需要，所以测试必须全部通过。",
    "`docker build --target checks --output reports .` 还会把报告放到主机上的一个目录。",
  ],
  "export-artifacts": [
    "不是每次构建都以镜像结束。`docker build --output dist .` 会把默认目标 `artifacts` 的文件写到主机上。",
    "默认情况下构建 6 个阶段中的 5 个：跳过 `image`。加上 `--target image` 会构建 6 个阶段中的 3 个。",
    "`linux`、`macos` 和 `windows` 在同一波开始，都以 FROM 从 `modules` 开始：共享的内容只下载一次。",
    "默认情况下拉取 1 个镜像，进入镜像的只有 `artifacts`，而它从 `scratch` 开始。",
  ],
  "remote-sources": [
    "ADD 从网络获取归档文件和仓库，图中把它们画成和镜像并列的来源。`--unpack` 在获取时就解压归档文件。",
    "`--checksum` 确保归档文件就是原本要的那一个。没有它，同一个网址背后的文件可能会变，构建也跟着变。",
    "仓库以 `#` 之后的内容固定版本：标签，或者更牢靠的提交。BuildKit 自己获取它；阶段里不需要 Git。",
    "默认情况下构建 3 个阶段中的 3 个，进入镜像的只有 `runtime`，并从 `build` 复制 1 个路径。",
  ],
  "large-build": [
    "这个文件有 36 个阶段。其中只有几个是供人指定的：`demo`、`checks`、`binaries`、`web` 和各个服务。其余的都是通往它们的路。",
    "默认情况下构建 36 个阶段中的 19 个；其中没有任何服务自己的镜像，因为 `demo` 直接从构建阶段获取程序。",
    "加上 `--target checks` 会构建 36 个阶段中的 12 个，没有生产环境的镜像。",
    "加上 `--target orders` 会构建 36 个阶段中的 7 个：无论文件里还有什么，单个服务的图都很小。",
    "`build-gateway`、`build-accounts`、`build-catalog`、`build-orders`、`build-payments`、`build-search` 和 `build-mail` 在同一波开始。它们都要等 `protocols`：协议文件一更改，它右边的一切都要重新构建。",
    "用 `/` 搜索阶段，或者沿着连线从 `demo` 一路走回 `go-base`。",
  ],
  "this-page": [
    "这个 Dockerfile 构建的就是你正在看的网页。默认情况下构建 2 个阶段中的 2 个，并拉取 2 个镜像。",
    "从 `build` 复制 1 个路径：完成的文件。Node、源代码和软件包都不会进入镜像。",
    "服务器写入的内容都在 `/tmp`，所以容器也能以只读文件系统运行。",
  ],
  "large-context": [
    "这个示例附有一个虚构的文件夹。从“上下文”面板可以看到，`COPY . .` 让构建发送几乎全部内容，虽然它只需要一小部分。",
    "`.git` 和 `video` 占了大部分。把建议的那一行加入 `.dockerignore`，或在树状列表中忽略任何条目，总计会立刻改变。",
    "文件夹中有 `package-lock.json`，但 `COPY package.json` 没有复制它，所以 `npm install` 会自行选择版本。`COPY nginx.conf` 指定的文件其实在 `deploy` 里。编辑器会标出这些地方。",
    "默认情况下构建 2 个阶段中的 2 个。文件夹中会进入镜像的是 `nginx.conf` 和 `dist`，而 `npm run build` 会重新生成 `dist`。其余的留在 `build`，但其中任何更改都会让 `npm run build` 重新运行。",
  ],
  "bake-monorepo": [
    "默认情况下构建 5 个目标中的 3 个，也就是组 `default` 里的（不算 `_common`）。两个 Dockerfile 在同一张图里：构建 9 个阶段中的 7 个，两边都跳过 `test`。",
    "`api` 和 `worker` 由同一个 Dockerfile 构建。两者的 `build` 相同，所以图里只有一个，BuildKit 也只为两者运行一次。",
    "运行 `docker buildx bake test` 时，构建 5 个目标中的 2 个，而且没有一个会产生要推送的镜像：`type=cacheonly` 只留下缓存。",
    "`_common` 以下划线开头，因为没有人构建它。其他目标用 `inherits` 取得它的设置。",
  ],
  "service-base": [
    "`FROM company-python` 指的不是 registry 里的镜像：`docker-bake.hcl` 的 `contexts` 把它换成 `target:base`。在图里，线从 `base` 连到另外两个 Dockerfile。",
    "默认情况下选了 3 个目标中的 2 个，但构建 4 个阶段中的 4 个：`base` 不在组里，而两个服务都需要它。BuildKit 在它们之前构建它，只构建一次。",
    "基础镜像不必先推送再拉取，就能进入服务：`base` 的变更在下一次构建就会同时进入两个服务。",
    "运行 `docker buildx bake orders` 时，构建 4 个阶段中的 2 个：跳过 `wheels` 和 `billing`。",
  ],
  "compose-services": [
    "这些服务中，`web` 和 `api` 有 `build`。`db` 没有：服务启动时，Compose 才会拉取它的 `image`，这不属于构建。",
    "默认情况下构建 5 个阶段中的 4 个。跳过 `debug`，因为服务的 `target: api` 让构建在它之前的阶段结束。",
    "`args` 把 `JAVA_VERSION` 设为 `25`，所以服务器的两行 `FROM` 都依照 Compose 文件，而不是 Dockerfile 里的默认值。",
    "`depends_on` 说明先启动哪一个，对构建没有任何影响：图里的服务之间没有连线，所以两个会并行构建。",
  ],
  "multi-platform-release": [
    "默认情况下构建 2 个目标中的 2 个，每个都是给 `linux/amd64`、`linux/arm64` 和 `linux/arm/v7` 的。它们的 `platforms` 来自 `_release`，两者只要写一次。",
    "构建 3 个阶段中的 3 个。两个目标都取用 `build`，所以每个程序在每个平台只编译一次，而不是每个目标一次。",
    "`FROM --platform=$BUILDPLATFORM` 让 Go 在构建机器上以原生方式运行。到 `go mod download` 为止的步骤，所有平台只运行一次；目标平台的 `ARG` 之后的步骤，每个平台运行一次。",
    "`VERSION` 是 Bake 文件的变量。`VERSION=2.0.0 docker buildx bake` 不必编辑文件，就能发布另一个版本。",
  ],
};
