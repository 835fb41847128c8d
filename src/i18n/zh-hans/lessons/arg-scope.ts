import type { argScope as plan } from "#content/lessons/arg-scope.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const argScope: LessonText<typeof plan> = {
  title: "ARG 的有效范围",
  summary: "第一个 FROM 上方的 ARG 只给 FROM 用。在阶段里要再声明一次。",
  steps: [
    {
      title: "变量是空的",
      text: [
        "`ARG` 声明构建时的变量，也就是[构建参数](build-argument)。`ARG ALPINE=3.22` 写在第一个 `FROM` 上方。那里不属于任何阶段：只有 `FROM` 那几行能用它。所以 `RUN` 看到的 `$ALPINE` 是空的，页面也对此提出警告。",
        "阶段要用它，就再声明一次，不写值：`ARG ALPINE`。",
      ],
      task: "让 `RUN` 看到的版本，和阶段开始时用的版本相同，而数字只写一次。",
      hints: ["声明要放在 `FROM` 和 `RUN` 之间。", "在 `FROM` 正下方加一行 `ARG ALPINE`。"],
      done: "`RUN` 看到的就是阶段开始时用的版本，而版本只写在一个地方。",
      wrong: {
        "too-late": "`ARG ALPINE` 排在 `RUN` 之后，因此在那里还是空的。变量只在自己的 `ARG` 之后才看得到。",
        "own-default":
          "这个阶段声明了 `ALPINE`，却给了它自己的默认值，而这个值是空的：在默认值里也看不到第一个 `FROM` 之前的 `ARG`。请不要写值。",
        empty: "在这次构建里，`RUN` 使用的 `$ALPINE` 是空的：这个阶段没有 `ARG` 声明它。",
        differs: "`RUN` 看到 {value}，阶段却从 {bases} 开始。第二个 `ARG` 有自己的值，就是另一个同名的变量：不要写值。",
        twice: "`RUN` 看到 {value}，今天是对的。但现在数字写在两个地方，总有一天会不一致：不要写值。",
        "in-shell": "`RUN` 自己设置了 `ALPINE`，版本就写在两个地方了。改成在这个阶段声明构建参数。",
        quoted: "在单引号里，shell 不会替换 `$ALPINE`，文件里会是这个词本身。请改用双引号。",
        unused: "`RUN` 已经不使用 `$ALPINE`，版本改了它也不会跟着变。",
        "no-run": "已经没有 `RUN echo` 可以使用这个变量了。",
      },
    },
    {
      title: "换个值，文件不变",
      text: [
        "`=` 后面只是默认值。`docker build --build-arg ALPINE=3.21 .` 只在那一次构建给另一个值。在这个页面上，就是**输入**面板。",
      ],
      task: "不修改文件，改用 `alpine:3.21` 构建。",
      hints: ["在**输入**面板找到 `ALPINE`。", "把 `ALPINE` 输入框里的内容换成 `3.21`。"],
      done: "这次构建从 {bases} 开始，文件还是原来的样子。",
      wrong: {
        same: "这次构建仍从默认的 {bases} 开始。",
        other: "这次构建从 {bases} 开始，不是 `alpine:3.21`。看看**输入**里的整个值。",
        edited: "确实从 {bases} 开始了，但对所有人都是：文件里的默认值改了。改回来，然后在**输入**里给值。",
      },
    },
    {
      title: "两个阶段，一个版本",
      text: [
        "`VERSION` 在 `build` 里声明，也随着那个阶段结束。所以 `app` 里的 `LABEL`（镜像附带的标签）是空的，BuildKit 提出警告：`UndefinedVar`。",
        "要让多个阶段用同一个值，就在第一个 `FROM` 上方连同默认值声明一次，再于每个用到的阶段里不写值声明一次。",
      ],
      task: "让标签和编译出的程序有相同的版本，版本只写一次，并让 `--build-arg VERSION=…` 同时改变两者。",
      hints: [
        "需要三行以 `ARG VERSION` 开头：一行有默认值，每个阶段再各一行。",
        "第一个 `FROM` 上方：`ARG VERSION=1.4`。`build` 和 `app` 里：`ARG VERSION`。",
      ],
      done: "两个阶段都从同一行取得版本。",
      wrong: {
        empty:
          "在 {target} 里 `$VERSION` 是空的，所以标签也是空的：这个阶段没有 `ARG` 声明它，而其他阶段里或第一个 `FROM` 上方的 `ARG` 在这里看不到。",
        "too-late":
          "在 {target} 里，`ARG VERSION` 排在 `LABEL` 之后，所以标签还是空的。变量只在自己的 `ARG` 之后才看得到。",
        "no-default": "{target} 声明了 `VERSION`，但没有默认值传到它，所以标签是空的。把默认值写在第一个 `FROM` 上方。",
        "no-label": "{target} 已经没有 `LABEL` 了。",
        "not-compiled": "标签是 {label}，但 `build` 里的变量是空的，程序也就没有版本。`build` 也声明它了吗？",
        differs: "标签是 {label}，程序得到的却是 {compiled}。再次声明时不要写值。",
        twice: "两者都是 {label}，但数字写在两个地方，总有一天会不一致。只在第一个 `FROM` 上方写一次。",
        "fixed-program": "用 `--build-arg VERSION={other}` 时标签会变，程序得到的却还是 {label}。那里也要用变量。",
        fixed: "标签是 {label}，用 `--build-arg VERSION={other}` 也还是一样。请用变量，不要直接写数字。",
      },
    },
  ],
};
