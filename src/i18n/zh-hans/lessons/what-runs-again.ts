import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatRunsAgain as plan } from "#content/lessons/what-runs-again.ts";

export const whatRunsAgain: LessonText<typeof plan> = {
  title: "更改之后，什么会重新运行？",
  summary: "步骤读取的内容变了，它就重新运行，建立在它之上的也一样。行的顺序决定一切。",
  steps: [
    {
      title: "猜猜看：一个源文件",
      text: [
        "全部构建过一次，每个[步骤](step)都在[缓存](cache)里。现在 `src/app.js` 有更改。`COPY` 看的是它列出的文件内容：相同就用**缓存**；不同就重新运行，同一阶段中它后面的步骤也都重新运行。",
        "谁以它为基础、谁从它复制，影响就传到谁。",
      ],
      task: "哪个阶段复制 `src/app.js`？又有哪些阶段从它取东西？",
      hints: ["只有一个 `COPY` 提到 `src`。", "`app` 从 `build` 复制，而 `build` 的输出现在可能不同了。"],
      done: "`build` 看到更改，`app` 取用它的输出。`deps` 和 `docs` 都来自缓存。",
    },
    {
      title: "只安装一次",
      text: [
        "这里的 `COPY . .` 一次复制全部，所以任何文件的更改都会让 `npm ci` 重新运行。但 `npm ci` 只读两个文件：`package.json` 和 `package-lock.json`。",
      ],
      task: "修改文件，让 `src/app.js` 的更改不会让 `npm ci` 重新运行，但仍会让 `npm run build` 重新运行。",
      hints: [
        "`npm ci` 需要什么？先复制那些，安装，再复制其余的。",
        "`RUN npm ci` 上方：`COPY package.json package-lock.json ./`。下方：`COPY . .`。",
      ],
      done: "`src/app.js` 更改之后，安装来自缓存。在**缓存**面板可以试试更多文件。",
      wrong: {
        install: "`src/app.js` 更改时，`RUN npm ci` 会重新运行：它上方的 `COPY` 取了有更改的文件。",
        stale: "`src/app.js` 更改时，`RUN npm run build` 不会重新运行：新的源代码进不了构建。",
        blind: "`package.json` 或它的锁文件更改时，`RUN npm ci` 不会重新运行：它安装时不知道有什么新的。",
        gone: "`RUN npm ci` 和 `RUN npm run build` 都应该仍是构建的一部分。",
      },
    },
    {
      title: "无关紧要的文件",
      text: [
        "现在有人编辑 `README.md`。`COPY . .` 把它也带进来，所以构建白白重新运行。`.dockerignore` 列出的文件不会送进构建，也就不能改变构建中的任何东西。在这个页面上，它有自己的面板 **.dockerignore**；在手机上则在**输入**里。",
      ],
      task: "让 `README.md` 的更改不会让任何步骤重新运行，而源代码的更改仍然会。",
      hints: ["`.dockerignore` 的每一行是一个文件、目录或模式。哪个文件不该送进去？", "在里面加一行：`README.md`。"],
      done: "已经没有步骤和 `README.md` 有关。写在 `.dockerignore` 里的文件也不会发送，构建开始得更快。",
      wrong: {
        readme: "`README.md` 更改时，`COPY . .` 会重新运行，它下方的也一样。",
        "too-much": "现在源代码或 `package.json` 的更改也不会让任何步骤重新运行：构建再也看不到那些文件。",
      },
    },
  ],
};
