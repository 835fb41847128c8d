import { translation } from "../../translation.ts";
import { splitMessages } from "../../en/refactor/split.ts";

export default translation(splitMessages, {
  base: (before, after) => `镜像改从 \`${after}\` 开始，不再从 \`${before}\` 开始。`,
  sameBase: (base) => `镜像仍从 \`${base}\` 开始。`,
  size: (before, after) => `基础镜像从约 ${before} MB 变成约 ${after} MB。`,
  reruns: (before, after) =>
    before === after
      ? `修改源码后会重新运行 ${before} 个命令，和以前一样。`
      : `修改源码后重新运行的命令从 ${before} 个变成 ${after} 个。`,
  leftOut: (what) => `不再进入镜像：${what.join("、")}。`,
  leftOutNames: {
    compiler: "编译器",
    sdk: "SDK",
    "build-tool": "构建工具",
    headers: "头文件",
    "development-dependencies": "开发依赖",
    caches: "下载缓存",
    sources: "源码",
    "build-files": "构建的中间文件",
    composer: "Composer",
  },
  reasons: {
    build: "构建程序。只有从这个阶段复制的东西会进入镜像。",
    runtime: "镜像从这里开始，只有程序运行时需要的东西。",
    "install-first": "在源码之前，所以修改源码不会重做这一步。",
    dependencies: "在构建程序的同时安装生产环境的依赖。",
    copies: "程序运行时需要它。",
  },
  extraFiles: (program) => `\`${program}\` 运行时会读取项目的其他文件吗，例如模板或静态文件？`,
  extraFilesOptions: { none: "不会", all: "会，复制整个项目目录" },
  runtime: "这是 Web 应用吗？",
  runtimeOptions: { aspnet: "是，需要 ASP.NET", runtime: "不是，有 .NET 运行时就够了" },
  verified: "已分析结果（未实际构建）：没有错误，而且镜像以相同的用户、环境变量和端口启动相同的命令。",
  whys: {
    "not-building": "这个 Dockerfile 还无法构建。",
    "no-image": "最后一个阶段不是从镜像开始。",
    triggers: "这个阶段有 ONBUILD 触发指令。",
    "no-command": "这个 Dockerfile 没有说镜像要启动什么：没有 CMD，也没有 ENTRYPOINT。",
    "no-build-step": "在最后一个阶段找不到安装依赖或编译的步骤。",
    "needs-tool": (tool) => `镜像以 \`${tool}\` 启动，需要构建工具。`,
    "unknown-program": "无法确定镜像启动哪个程序。",
    "unknown-runtime": (image) => `无法确定哪个较小的镜像可以取代 \`${image}\`。`,
    "unknown-packages": (words) => `无法确定 \`${words}\` 会安装哪些软件包。`,
    "root-folder": "项目在镜像的根目录。请先设置 WORKDIR。",
    "missing-file": (path: string) => `结果中会有步骤在 \`${path}\` 出现之前就需要它。`,
    different: "结果不会以相同方式启动相同的程序。",
    worse: (message) => `结果会有新的问题：${message}`,
  },
});
