import { translation } from "../../translation.ts";
import { baseImageMessages } from "../../en/images/base-images.ts";

const sizeOf = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${Math.round(bytes / 1e6)} MB`;

export default translation(baseImageMessages, {
  title: "基础镜像",
  about: "本页不连接任何镜像仓库。粘贴 Docker 对镜像的说明，就会取代本页自己的目录；内容只保存在这个浏览器里。",
  tell: "告诉本页它设置了什么…",
  image: "镜像",
  command: "运行其中一条命令",
  output: "粘贴输出",
  placeholder: '[{ "RepoTags": … }]',
  use: "使用",
  copy: (command) => `复制“${command}”`,
  commandCopied: "命令",
  known: "由你提供的信息",
  fromLink: "来自链接",
  remove: (image) => `移除 ${image} 的信息`,
  isUsed: (image) => `已采用你粘贴的 ${image} 信息。`,
  notKept: "浏览器不允许本页保存，关闭页面后信息就会消失。",
  variables: (count) => `${count} 个变量`,
  says: (name, parts, platforms, bytes, isWhole) =>
    [
      `${name === "" ? "" : `${name}：`}${parts.length === 0 ? "没有设置任何东西" : `设置了 ${parts.join("、")}`}`,
      ...(platforms.length === 0 ? [] : [`（${platforms.join("、")}）`]),
      ...(bytes === 0 ? [] : [`，${sizeOf(bytes)}`]),
      isWhole ? "。" : "。history 不会列出全部，镜像可能还设置了其他东西。",
    ].join(""),
  nameless: "这段文字没有写明是哪个镜像，而这里也没有以镜像为起点的 Dockerfile。",
  severalNameless: "这段文字说明了多个镜像，却没有写明名称。请一次粘贴一个。",
  otherName: (named, image) => `这段文字说的是 ${named}。如果使用，本页会把它当作 ${image} 的设置。`,
  faults: {
    tooLong: "这段文字超过 1 MiB，本页无法接受。",
    broken: "这段 JSON 不完整或已损坏，请复制完整的输出。",
    container: "这是容器的信息。请改为查看它所用的镜像：`docker inspect IMAGE`。",
    manifest: "这是 manifest，只列出镜像的组成部分。请在命令中加上 `--format '{{json .Image}}'`。",
    nothing: "里面没有镜像。请先拉取：`docker pull IMAGE`。",
    other: "这不是上述命令的输出。",
  },
  sources: {
    inspect: "docker inspect",
    config: "镜像配置",
    history: "docker history",
    record: "构建记录",
  },
  withImages: "包含基础镜像的信息",
});
