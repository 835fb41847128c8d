import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatBuilds as plan } from "#content/lessons/what-builds.ts";

export const whatBuilds: LessonText<typeof plan> = {
  title: "构建会运行哪些阶段？",
  summary: "只有目标需要的阶段才会运行。所以放在阶段里的测试，可能一声不响就被跳过。",
  steps: [
    {
      title: "猜猜看：普通的构建",
      text: [
        "`docker build .` 没有指定[目标](target)，所以**最后**一个阶段就是目标。这个命令背后的构建器 [BuildKit](buildkit) 从那里往回走：目标以谁为基础、从谁复制，就构建谁，再看它们又需要什么。旧的构建器会从上到下运行每个阶段，BuildKit 不会。",
      ],
      task: "目标是最后一个阶段 `app`。",
      hints: ["`app` 从哪里取了什么？", "`app` 从 `build` 复制。`build` 又从什么开始？"],
      done: "会构建 {built}。{skipped} 被跳过：它的测试没有运行，日志里也没有任何一行提到。",
    },
    {
      title: "指定要测试",
      text: ["`docker build --target test .` 让另一个阶段成为目标。在这个页面上，就是上方的**目标**控件。"],
      task: "让这次构建运行 `test`。不需要修改文件。",
      hints: ["看页面最上方那一行。", "在**目标**控件选择 `test`。"],
      done: "现在会构建 {built}。看看图中哪些变暗了。",
      wrong: {
        gone: "文件里已经没有阶段 `test`。“重新开始这一步”会把它带回来。",
        skipped: "这会构建 {built}。`test` 被跳过，因为 {target} 需要的东西都不是从那里来的。",
      },
    },
    {
      title: "猜猜看：指定目标",
      text: ["同一个文件，目标是 `test`。再往回走一次，这次从 `test` 出发。"],
      task: "想一想 `test` 需要什么。",
      hints: ["`test` 从 `base` 开始。它有从 `build` 取任何东西吗？"],
      done: "只有 {built}。目标在文件中间时，后面的阶段和它不需要的阶段都不会构建。",
    },
    {
      title: "没有测试就没有镜像",
      text: [
        "测试失败时，普通的 `docker build .` 也应该失败。所以 `app` 必须需要 `test` 的某样东西，例如一份报告。测试本身的层则不该在镜像里。",
      ],
      task: "修改文件，让不指定目标的构建也运行 `test`，而 `app` 仍是镜像。",
      hints: [
        "`app` 可以从 `test` 取什么？命令可以把输出写进文件：`npm test > /report.txt`。",
        "让 `app` 复制它：`COPY --from=test /report.txt /usr/share/doc/report.txt`。",
      ],
      done: "现在每次构建 {target} 都会运行测试：{built}。其中只有 {ships} 在镜像里。",
      wrong: {
        "cannot-fail": "就算测试失败，因为 {hidden}，`RUN` 仍会成功，镜像还是会构建出来。",
        "no-tests": "`test` 会构建，但里面没有命令运行测试。",
        skipped: "普通的构建会跳过 `test`，因为最后一个阶段需要的东西都不是从那里来的。",
        gone: "文件里已经没有阶段 `test`。“重新开始这一步”会把它带回来。",
        "other-target": "文件对了：普通的构建现在会运行 `test`。只是**目标**还是 {target}：把它设回最后一个阶段。",
        "only-target": "只有指定目标 {target} 的人才会运行 `test`。把**目标**设回最后一个阶段，再修改文件。",
        ships: "测试会运行，但它们的层在镜像里：{ships}。改成从 `test` 复制一个文件，不要以它为基础。",
        missing: "复制了 {missing}，但没有命令写出它：`COPY` 会以“not found”失败。让测试写出它。",
        "no-app": "`test` 会构建，但 `app` 不再构建：现在 {target} 才是镜像。",
      },
    },
  ],
};
