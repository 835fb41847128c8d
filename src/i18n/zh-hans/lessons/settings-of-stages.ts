import type { settingsOfStages as plan } from "#content/lessons/settings-of-stages.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const settingsOfStages: LessonText<typeof plan> = {
  title: "ENV、USER、WORKDIR 会留下",
  summary: "COPY --from 只带走文件，不带走设置。FROM 两者都带。",
  steps: [
    {
      title: "文件跟着走，设置不会",
      text: [
        "`build` 用 `ENV` 设置变量，用 `WORKDIR` 设置目录，用 `USER` 设置用户。`app` 只复制它的文件：新的镜像在 `/` 以 root 启动，也没有 `NODE_ENV`。在那里 `node server.js` 连文件都找不到。",
      ],
      task: "让镜像在 `/app` 以用户 `node` 启动，并且有 `NODE_ENV=production`。",
      hints: [
        "设置要写在会被启动的镜像的阶段里。是哪一个？",
        "`app` 需要三行：`ENV NODE_ENV=production`、`WORKDIR /app` 和 `USER node`。",
      ],
      done: "设置和文件又在一起了。**镜像**面板会显示每一项来自哪里。",
      wrong: {
        gone: "镜像里不再有程序：没有从 `build` 复制任何东西。",
        directory: "这个镜像在 {directory} 启动。`build` 的 `WORKDIR` 只在 `build` 里有效。",
        environment: "这个镜像没有 `NODE_ENV=production`。`build` 的 `ENV` 只在 `build` 里有效。",
        user: "这个镜像不是以 `node` 启动。`build` 的 `USER` 只在 `build` 里有效。",
      },
    },
    {
      title: "设置一次，两边都有",
      text: [
        "`FROM base` 不一样：以另一个阶段为基础，也会得到它的设置。`api` 和 `worker` 都从 `base` 开始，但只有 `api` 的设置是对的。",
      ],
      task: "让 `api` 和 `worker` 都有 `NODE_ENV=production` 和用户 `node`，每项设置只写一次。`npm ci` 仍要以 root 运行，因为只有 root 能写入 `/app`。",
      hints: [
        "两个阶段都需要的，就写在两者共同的起点。",
        "把 `ENV` 和 `USER` 从 `api` 移到 `base`，放在 `RUN npm ci` 下方。",
      ],
      done: "两个镜像都从 `base` 得到设置。第三个也会。",
      wrong: {
        "one-in-other":
          "{stage} 从 {other} 开始，因此它的镜像也包含 {other} 的文件。请把两者都需要的东西放进两者共同的起始阶段。",
        missing: "{stage} 的镜像没有同时具备这两项设置。",
        twice: "两个镜像都对了，但设置写在不只一个地方，以后可能会不一致。",
        "too-early": "`USER node` 在上方时，`npm ci` 会以 `node` 运行，而它不能写入 `/app`：构建会在那里失败。",
      },
    },
  ],
};
