import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { platforms as plan } from "#content/lessons/platforms.ts";

export const platforms: LessonText<typeof plan> = {
  title: "在这里构建，在别处运行",
  summary: "在 amd64 上全速编译 arm64 的镜像：编译的阶段用 BUILDPLATFORM，产物用 TARGETARCH。",
  steps: [
    {
      title: "全速编译",
      text: [
        "如**平台**控件（在手机上位于**输入**）所示，这次构建是给 `linux/arm64` 的，也就是许多服务器和新款 Mac 的[平台](platform)。构建的机器则是 `linux/amd64`，普通的电脑。所以每个 `RUN` 都要[模拟](emulation)，编译要花好几倍的时间。卡片上也这么写。",
        "编译器不必在目标平台上运行。`FROM --platform=$BUILDPLATFORM` 让阶段在机器自己的平台上运行。",
      ],
      task: "让 `build` 以原生方式运行。镜像必须仍是给 `linux/arm64` 的。",
      hints: [
        "两行 `FROM` 中只有一行要加这个选项。",
        "`FROM --platform=$BUILDPLATFORM golang:1.25-alpine3.22 AS build`",
      ],
      done: "`build` 以原生方式运行，镜像是给 `linux/arm64` 的。还有一件事不对，页面也警告了：Go 现在为谁编译？这是下一步。",
      wrong: {
        constant:
          "`build` 在这台机器上以原生方式运行，但平台写死在文件里：在 arm64 机器上就会变成模拟运行。请使用代表构建机器平台的变量。",
        emulated: "`build` 仍以 `linux/arm64` 运行，在这台机器上要模拟。",
        "other-image": "现在镜像本身变成给 {platform} 的了：在 arm64 服务器上无法启动。最后一个阶段的平台不要动。",
        "not-arm": "**平台**被改了。要的是 `linux/arm64` 的镜像。",
        gone: "这次构建里已经没有 `go build`。",
      },
    },
    {
      title: "为另一个平台编译",
      text: [
        "在 amd64 机器上，除非 `GOARCH` 另有指定，Go 就为 amd64 编译。那样的程序在 arm64 上会以 `exec format error` 结束。BuildKit 知道要的是什么：`TARGETARCH`，这里是 `arm64`。和每个 `ARG` 一样，阶段要先声明才能使用。",
      ],
      task: "让 `go build` 为指定的平台编译，不论是哪一个。",
      hints: [
        "两件事：在 `build` 声明 `ARG TARGETARCH`，再把它的值交给 Go。",
        "`RUN GOARCH=$TARGETARCH go build -o /out/serve serve.go`",
      ],
      done: "Go 在这里为 `arm64` 编译，镜像要给哪个平台，就为哪个平台编译。",
      wrong: {
        unexported: "shell 设置了 `GOARCH`，但没有导出，因此 Go 看不到。请把它直接写在命令前面，或使用 `export`。",
        "whole-platform": "`GOARCH` 会是 {value}，那是完整的平台。Go 只要架构，例如 `arm64`。",
        "other-value": "对 `linux/arm64` 来说，`GOARCH` 不会是 `arm64`。请使用 BuildKit 提供的变量。",
        emulated: "没有 `--platform=$BUILDPLATFORM`，Go 的确为 `arm64` 编译，但要模拟，和之前一样慢。把选项加回去。",
        native: "没有设置 `GOARCH`，所以 Go 为运行它的机器编译：arm64 的镜像里是 amd64 的程序。",
        empty: "这里的 {variable} 是空的，因为这个阶段没有 `ARG` 声明它：Go 为运行它的机器编译。",
        fixed: "Go 为写死在文件里的一种架构编译。`linux/amd64` 的镜像也会得到同样的程序。",
        "not-arm": "**平台**被改了。要的是 `linux/arm64` 的镜像。",
        gone: "`go build` 已经不是构建的一部分。",
      },
    },
  ],
};
