import { translation } from "../translation.ts";
import { tourMessages } from "../en/tour.ts";

export default translation(tourMessages, {
  count: (step, of) => `${step}／${of}`,
  next: "下一步",
  back: "上一步",
  skip: "跳过导览",
  done: "完成",
  steps: {
    text: {
      title: "你的文本就是这张图",
      text: "在这里输入、粘贴或拖放 Dockerfile。每个 FROM 是一张卡片，每条指令是一行，每条线说明谁从谁那里取用什么。指着其中一边，另一边就会亮起。",
    },
    target: {
      title: "选择要构建什么",
      text: "构建会停在某一个阶段：最后一个，或你在这里选的那个。目标需要的会亮起，在镜像里的最亮。",
    },
    why: {
      title: "哪些跳过，为什么",
      text: "目标不需要的保持暗淡：BuildKit 根本不会运行它。每张卡片都写明原因；打开卡片可以看到整条链，或看“解释”面板。",
    },
    problems: {
      title: "哪里有问题，怎么修复",
      text: "BuildKit 自己的错误和检查、hadolint 的规则，以及来自整张图的提示，都标在所在的行上，许多都能一键修复。",
    },
    share: {
      title: "一个链接装下一切",
      text: "“分享”会复制一个链接，其中带着整份 Dockerfile 和你看到的画面。没有上传任何东西：链接本身就是存储空间。",
    },
  },
});
