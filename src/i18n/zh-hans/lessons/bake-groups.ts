import type { bakeGroups as plan } from "#content/lessons/bake-groups.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const bakeGroups: LessonText<typeof plan> = {
  title: "Bake：用一个文件构建多个镜像",
  summary: "Bake 文件列出项目要构建什么：组、目标，以及以另一个目标为起点的目标。",
  steps: [
    {
      title: "组会构建什么",
      text: [
        "实际的项目很少只有一个 Dockerfile。`docker buildx bake` 会读取 Bake 文件，这里是 `docker-bake.hcl`。每个 `target` 是一个镜像：由哪个目录、哪个 Dockerfile 构建，又叫什么名字。`group` 为一起构建的目标命名；没有指定别的时，Bake 就构建 `default`。",
        "也看看 `contexts`。两个服务都是 `FROM node-base`，但 registry 里没有这个镜像：Bake 文件说明这个名称代表 `target:base`。所以一个[目标](target)可以是另一个的基础。",
      ],
      task: "读一读 `docker-bake.hcl` 和三个 Dockerfile，再说说 `docker buildx bake` 会构建什么。",
      hints: [
        "从组 `default` 开始，顺着它的目标需要什么往下找。",
        "除非另有指定，目标会在它的 Dockerfile 的最后一个阶段结束。",
      ],
      done: "组只要求 `api`。`api` 需要它的 `build`，而后者以目标 `base` 为起点。它不在组里，仍然会构建。没有人要求 `test` 或 `web`。",
    },
    {
      title: "两个服务都构建",
      text: ["团队里每个人输入的都是 `docker buildx bake`。目前它漏掉了网站。"],
      task: "让 `docker buildx bake` 同时构建 `api` 和 `web`。",
      hints: ["组 `default` 里的列表决定要构建什么。", '`targets = ["api", "web"]`'],
      done: "一条命令就并行构建两个镜像。两者都取用 `base`，它只构建一次。",
      wrong: {
        "not-default": "`docker buildx bake` 还是不会构建 `web`：它不在组 `default` 里。",
        dropped: "现在会构建 `web`，但不再构建 `api`。",
        gone: "已经没有目标 {target}。",
        "only-chosen": "你在这个页面选了 `web`。其他人输入 `docker buildx bake` 时，得到的还是只有 `api`。请修改文件。",
        changed: "{target} 和原来不同了：它不再在最后一个阶段结束，或不再以 `base` 为起点。",
      },
    },
    {
      title: "为测试加一个目标",
      text: [
        "`api/Dockerfile` 有一个没有目标会构建的阶段 `test`，所以测试从来不会运行。应该要能在流水线输入 `docker buildx bake api-test`。",
        '目标可以指定在哪个阶段结束：`target = "test"`。它也可以用 `inherits` 取得另一个目标的设置，而且是全部的设置，所以要留意哪些是它不该有的。',
      ],
      task: "加一个目标 `api-test`，在 `api/Dockerfile` 的阶段 `test` 结束。默认不要构建它，也不要给它 `api` 的标签。",
      hints: ["它需要和 `api` 相同的 `context` 与 `contexts`。", '成果不必留成镜像：`output = ["type=cacheonly"]`'],
      done: "`docker buildx bake api-test` 会运行测试。到 `build` 为止的步骤都和 `api` 共用，所以其中一个构建过的，另一个就能从缓存取得。",
      wrong: {
        missing: "还没有目标 `api-test`。",
        "other-stage": "`api-test` 在 {stage} 结束，所以不会运行测试。",
        "other-file": "`api-test` 由 {file} 构建，而不是 `api/Dockerfile`。",
        "no-stage": "`api/Dockerfile` 已经没有阶段 `test`。",
        "api-tests": "现在 `api` 自己在 {stage} 结束。它是要发布的，应该在 `api` 结束。",
        "no-base":
          "`api-test` 不知道 `node-base` 代表什么，所以 BuildKit 会到 registry 找这个名称的镜像。请给它和 `api` 相同的 `contexts`。",
        "by-default": "这样每次 `docker buildx bake` 都会运行测试。不要把 `api-test` 放进组 `default`。",
        "same-tag":
          "`api-test` 也有标签 {tag}，因为它继承了这个标签。最后构建的那个会得到这个名称。请在 `api-test` 里设置 `tags = []`。",
        dropped: "`docker buildx bake` 不再构建 {target}。",
      },
    },
    {
      title: "把相关的连起来",
      text: [
        "这个项目的目标还没有人连起来。两个服务都以 `base` 已发布的镜像为起点。想试试基础的变更，就得先推送它。从图里也看得出来：没有线从一个 Dockerfile 连到另一个。",
        "`contexts` 也可以代替镜像。它的键就是 Dockerfile 里所写的镜像。",
      ],
      task: "让两个服务都以目标 `base` 构建的成果为起点，并继续发布 `base`。",
      hints: [
        "两个目标都需要 `contexts`，值是 `target:base`。",
        '`contexts = { "registry.example.com/node-base:4" = "target:base" }`',
      ],
      done: "两个服务都以这个项目里目前的基础构建，BuildKit 会先构建它。单独使用这些 Dockerfile 时仍然可行，用的是已发布的镜像。",
      wrong: {
        pulled: "{target} 仍然从 registry 拉取已发布的镜像。",
        unused: "{target} 有上下文 {name}，但它的 Dockerfile 里没有 `FROM` 写这个名称，所以没有任何地方使用它。",
        elsewhere: "{target} 不再拉取已发布的镜像，但也不是以目标 `base` 为起点。",
        "no-base": "已经没有目标 `base`。",
        gone: "`docker buildx bake` 不再构建 {target}。",
        "not-pushed": "`base` 已经没有标签，其他人无法拉取它。",
      },
    },
  ],
};
