import type { ExampleTitles } from "#content/example-titles.ts";
import { exampleTitleMessages } from "../../en/examples/titles.ts";
import { translation } from "../../translation.ts";

const titles: ExampleTitles = {
  "node-slim": {
    title: "Node：先构建，再换成精简的运行时",
    summary: "经典的两个阶段。第一个安装全部软件包、编译，再丢掉只有开发才需要的东西；第二个重新开始，只取走成果。",
  },
  "go-scratch": {
    title: "Go：scratch 上的单个可执行文件，附 CA 证书",
    summary: "静态可执行文件不需要操作系统。最终镜像从零开始，只有程序，以及它发出 HTTPS 请求所需的证书。",
  },
  "java-jre": {
    title: "Java：用 JDK 运行 Maven，再换成 JRE",
    summary: "Maven 和编译器留在第一个阶段。第二个阶段有运行时和应用程序，后者按更改频率分层复制过来。",
  },
  "python-venv": {
    title: "Python：虚拟环境搬家",
    summary: "软件包在带有编译器的完整镜像里构建，完成的虚拟环境再复制到精简的镜像。",
  },
  "rust-slim": {
    title: "Rust：在精简的 Debian 上做 release 构建",
    summary: "Cargo 的 registry 和 target 目录放在缓存挂载里，小改动只要几秒就能编译；只有程序本身进入精简的 Debian。",
  },
  "frontend-nginx": {
    title: "前端：由 Node 打包，由 nginx 提供服务",
    summary: "制作这些文件需要 Node，提供它们则不需要。最终镜像就是一个 Web 服务器和一个目录。",
  },
  "named-stages": {
    title: "有名称的阶段：base、dependencies、test、build、production",
    summary: "测试和镜像共用一个文件。每个阶段都有名称，从具备所需内容的阶段开始，也可以单独指定。",
  },
  "parallel-builders": {
    title: "两个构建阶段同时进行，合成一个镜像",
    summary: "前端和服务器互不需要，所以 BuildKit 同时构建它们。最后一个阶段把两份成果放在一起。",
  },
  "external-binary": {
    title: "从别人的镜像取一个可执行文件",
    summary: "COPY --from 不只接受阶段，任何镜像都可以。这样就能固定现成工具的版本，既不用下载，也不用包管理器。",
  },
  "dotnet-aspnet": {
    title: ".NET：还原、测试、发布、运行",
    summary: "还原软件包自成一个阶段，测试和发布由此分开。交付的镜像里是 ASP.NET 运行时，不是 SDK。",
  },
  "php-composer": {
    title: "PHP：Composer 和 Node 留在外面",
    summary: "Composer 是从它的镜像取来的单个程序，前端资源来自 Node 阶段。生产环境的镜像是 PHP 加上两者的成果。",
  },
  "ruby-bundle": {
    title: "Ruby：gem 只编译一次，精简交付",
    summary: "原生 gem 需要编译器，运行中的应用程序不需要。bundle 在完整的镜像里构建，再复制到精简的镜像。",
  },
  "cpp-distroless": {
    title: "C++：CMake、测试和 distroless 镜像",
    summary: "测试是构建之上的一个阶段，指定它时才会运行。交付的只有 C 库和安装好的程序。",
  },
  "numeric-references": {
    title: "用编号引用阶段，以及为什么名称更好",
    summary: "没有名称的阶段只能用位置来引用。这行得通，直到有人插入一个阶段为止。你会在较旧的文件里遇到这种写法。",
  },
  "arg-bases": {
    title: "由 ARG 选择基础镜像",
    summary: "构建参数选择工具链的版本，甚至选择最后的阶段从哪个阶段开始。没被选中的就不构建。",
  },
  "cross-compilation": {
    title: "为多个平台交叉编译",
    summary:
      "编译器在机器自己的平台上运行，为指定的平台编译。什么都不用模拟，所以构建 ARM 的镜像和 x86 的花一样多时间。",
  },
  "cache-mounts": {
    title: "apt、pip 和 uv 的缓存挂载",
    summary: "下载的文件从一次构建留到下一次，永远不会成为镜像的一部分。",
  },
  "secret-mount": {
    title: "把私有 registry 的令牌当作机密",
    summary: "令牌只在一条指令期间存在，在镜像和它的历史里都不留痕迹。",
  },
  "ssh-mount": {
    title: "通过 SSH 获取私有模块",
    summary: "构建只在一条指令期间借用构建者的 SSH agent。密钥不会复制到任何地方。",
  },
  "bind-mounts": {
    title: "用绑定挂载代替 COPY 和 rm",
    summary: "只在一个 RUN 期间需要的文件用挂载，不用复制，所以任何镜像层里都没有它们。",
  },
  heredocs: {
    title: "heredoc：就地写脚本和文件",
    summary: "一个 RUN 里的多行脚本、一个用 Python 写的 RUN，以及由 COPY 直接从 Dockerfile 写出的小文件。",
  },
  "onbuild-triggers": {
    title: "ONBUILD：留给后来者的指令",
    summary: "基础阶段留下指令，在每个从它开始的阶段里运行。",
  },
  "link-copies": {
    title: "COPY --link：互不依赖的镜像层",
    summary: "这样复制的镜像层构建在基础镜像旁边，不是叠在上面；基础镜像换了新版本，它们也不必重新构建。",
  },
  "debug-target": {
    title: "为没有 shell 的镜像准备调试目标",
    summary: "生产环境的镜像没有 shell。它上面的一个阶段加上 shell 和调试器，给指定这个阶段的人使用。",
  },
  "test-targets": {
    title: "同时运行的测试目标",
    summary: "lint、单元测试和浏览器测试各自是一个阶段。一个目标收集它们的报告，也就让它们全部同时运行。",
  },
  "export-artifacts": {
    title: "要文件，不要镜像",
    summary: "默认目标是一个目录，里面是给多个系统的程序，由构建写到主机上。想要镜像也可以。",
  },
  "remote-sources": {
    title: "从网络 ADD：归档文件和仓库",
    summary: "BuildKit 自己获取归档文件和 Git 仓库，核对获取的内容，并按内容缓存。",
  },
  "large-build": {
    title: "整个商店写在一个文件里",
    summary:
      "七个服务、两个前端、一本手册、各项检查和一个演示。文件再大也依然快，因为目标只构建它需要的内容，而且大多并行进行。",
  },
  "this-page": {
    title: "这个网页：用 Node 构建，由 nginx 提供",
    summary:
      "Stagelight 自己的 Dockerfile。一个阶段构建网页并压缩文件，另一个以普通用户身份、从只读文件系统提供这些文件。",
  },
  "large-context": {
    title: "过大的构建上下文",
    summary:
      "一个虚构的文件夹，里面有 Git 历史记录、视频和依赖。看看每个 COPY 取用什么、.dockerignore 能省下多少，以及缺了哪个文件。",
  },
  "bake-monorepo": {
    title: "用 Bake 构建 monorepo",
    summary: "用两个 Dockerfile 构建三个镜像和它们的测试：Bake 文件为目标命名、分组，并把它们连起来。",
  },
  "service-base": {
    title: "多个服务共用的基础镜像",
    summary: "Bake 先构建基础镜像，再交给两个服务，中间不必经过 registry。",
  },
  "compose-services": {
    title: "Compose 文件里的三个服务",
    summary: "Compose 并行构建前端和服务器，并拉取数据库。",
  },
  "multi-platform-release": {
    title: "用 Bake 发布多个平台",
    summary: "一条命令就产生三个平台的镜像，以及可供下载的程序文件。",
  },
};

export default translation(exampleTitleMessages, titles);
