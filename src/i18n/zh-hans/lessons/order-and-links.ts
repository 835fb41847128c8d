import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { orderAndLinks as plan } from "#content/lessons/order-and-links.ts";

export const orderAndLinks: LessonText<typeof plan> = {
  title: "同名、触发与链接",
  summary: "两个同名的阶段、会带进另一个阶段的 ONBUILD，还有不在乎基础镜像更新的 COPY --link。",
  steps: [
    {
      title: "猜猜看：两个同名",
      text: [
        "有两个阶段都叫 `build`。BuildKit 接受它，只提出警告 `DuplicateStageName`。同名的阶段中，`COPY --from` 指的是**最后**一个。",
      ],
      task: "`app` 需要两个中的哪一个？",
      hints: ["用编号分辨：`0` 和 `1`。", "哪一个写出 `/out/serve` 并不重要。名字才算数，而它属于最后一个。"],
      done: "构建的是第二个 `build`。第一个一声不响就被跳过，再也无法用名称引用它。",
    },
    {
      title: "各自的名字",
      text: [
        "`app` 应该两者都有：第一个阶段的网页文件放在 `/srv`，还有第二个阶段的程序。",
        "BuildKit 对重复的名字只提出警告。**问题**面板列为错误，因为其中一个阶段就这样无声无息地丢了。",
      ],
      task: "给两个阶段各自的名字，并让 `app` 也从第一个把 `/web/dist` 复制到 `/srv`。",
      hints: ["把第一个叫作 `web`。", "然后 `app` 就能从它取：`COPY --from=web /web/dist /srv`。"],
      done: "三个名字，三个阶段，全部构建：{built}。",
      wrong: {
        "too-much": "{source} 里不只有打包结果：源代码也会进入镜像。请复制 `/web/dist`。",
        elsewhere: "网页文件复制到了 {place}，应该放在 `/srv`。",
        twins: "仍有两个阶段同名。这会构建 {built}，而两个中的第一个无法引用。",
        gone: "文件里不再同时有 `node bundle.js` 和 `go build`。",
        "not-there": "全部都会构建，但没有全部进入 {target}：`/web/dist` 在打包的阶段里，{program} 在编译的阶段里。",
        skipped: "现在名字清楚了。但 {skipped} 被跳过，因为 {target} 没有从那里取任何东西。",
      },
    },
    {
      title: "猜猜看：留到以后的一行",
      text: [
        "`ONBUILD` 在它所在之处不运行任何东西。它是先放着的一行，在以这个阶段为 `FROM` 的阶段里、紧接着 `FROM` 之后运行。",
      ],
      task: "目标是 `shop`。把 `ONBUILD` 的那一行放到它会运行的地方。",
      hints: ["`shop` 从 `site` 开始，所以得到先放在那里的 `COPY`。", "那个 `COPY` 从 `assets` 取东西。"],
      done: "会构建 {built}：`shop` 通过写在 `site` 里的一行，从 `assets` 复制。{skipped} 不是从 `site` 开始，也不需要。",
    },
    {
      title: "新的基础镜像，同样的文件",
      text: [
        "今天有新的 `nginx:1.29-alpine`。`build` 来自缓存，它的文件没变。但 `COPY` 把它们叠在基础镜像上，而基础镜像变了：所以这个步骤重新运行。用 `COPY --link`，这些文件就是独立的一[层](layer)，不依赖下面是什么。",
      ],
      task: "让新的 nginx 镜像不会使 `COPY` 重新运行。",
      hints: ["它是 `COPY` 的选项，和 `--from` 并列。", "`COPY --link --from=build /app/dist /usr/share/nginx/html`"],
      done: "基础镜像更新时，复制的那一层来自缓存。可以在**缓存**面板试试。",
      wrong: {
        again: "`nginx:1.29-alpine` 更新时，`COPY` 会重新运行：它建立在基础镜像之上。",
        gone: "镜像应该仍从 nginx 开始，并复制 `build` 的文件。",
      },
    },
  ],
};
