import { translation } from "../../translation.ts";
import { problemSummaryMessages } from "../../en/problems/summary.ts";

const number = new Intl.NumberFormat("zh-Hans");

export default translation(problemSummaryMessages, {
  title: "先做什么",
  checking: "正在找出最重要的事…",
  nothing: "没有需要先处理的事，下面列出的都可做可不做。",
  gains: {
    secret: "拿到镜像的人都能读到",
    failure: "会使构建或容器失败",
    risk: "每次构建或运行都有风险",
    size: "镜像会变小",
    time: "重新构建会变快",
  },
  smaller: (megabytes) => `镜像约小 ${number.format(megabytes)} MB`,
  faster: (time) => `重新构建约快 ${time}`,
  fewerSteps: (steps) => `少重跑 ${number.format(steps)} 个步骤`,
  othersLike: (count) => `另有 ${number.format(count)} 个同类问题`,
  goToLine: (lines) => `转到第 ${lines} 行`,
  line: (line) => `第 ${number.format(line)} 行`,
  verdicts: "整个文件",
  reproducible: { title: "可重现", yes: "是", no: "否" },
  secrets: { title: "泄漏机密", yes: "是", maybe: "可能", no: "未发现" },
  arguments: {
    title: "参数",
    none: "无需提供",
    required: (count) => `需提供 ${number.format(count)} 个`,
    optional: (count) => `可提供 ${number.format(count)} 个`,
  },
  isReproducible: "基础镜像、软件包和下载的内容都已固定，以后再构建会得到相同的镜像。",
  leaksNothing: "在 ENV、ARG、复制的文件和命令中都没有发现机密。",
  needsNothing: "每个构建参数都有默认值。",
  why: {
    "floating-tag": "没有指定版本：下次构建可能是另一个镜像",
    "moving-tag": "标签可能改指向别的镜像；只有摘要（digest）是固定的",
    packages: "安装当下的最新版本",
    download: "下载时没有核对校验和",
    git: "跟随分支，而不是固定的 commit",
    time: "写入构建的时间",
    "in-image": "在镜像或其历史记录中能读到",
    "may-be-in-image": "看起来像机密，而且在镜像中能读到",
  },
  isRequired: "FROM 需要它的值",
  isOptional: "不设置就是空的",
  unpinned: (count, stage) => `阶段 \`${stage}\` 中有 ${number.format(count)} 处安装没有固定版本`,
  showEach: "逐一显示",
  hideEach: "收起",
});
