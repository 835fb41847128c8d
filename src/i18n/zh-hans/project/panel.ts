import { projectMessages } from "../../en/project/panel.ts";
import { listOf, type ListWords } from "../../list-of.ts";
import { translation } from "../../translation.ts";

const LIST: ListWords = { comma: "、", and: " 和 ", andMore: (count) => ` 和另外 ${count} 个` };

const UNBUILT = { "no target": "没有目标构建它", "not chosen": "所选目标不构建它" };

export default translation(projectMessages, {
  files: "项目的文件",
  addFile: "添加文件",
  newFile: "新文件…",
  openFiles: "打开文件…",
  openFolder: "打开文件夹…",
  fileName: "新文件的路径",
  create: "创建",
  cancel: "取消",
  pathTaken: "这个路径已经有文件了。",
  renameFile: "重命名…",
  removeFile: "从项目移除",
  fileMenu: (path) => `${path} 的更多操作`,
  newPath: (path) => `${path} 的新路径`,
  rename: "重命名",
  fileTab: (path, unbuilt, problems) => {
    const why = unbuilt === null ? "" : `，${UNBUILT[unbuilt]}`;
    return `${path}${why}${problems === 0 ? "" : `，${problems} 个问题`}`;
  },
  byDefault: "default",
  allServices: "所有服务",
  allDockerfiles: "所有 Dockerfile",
  groups: "组",
  targets: "目标",
  services: "服务",
  dockerfiles: "Dockerfile",
  stagesOf: (path) => `${path} 的阶段`,
  noSuchTarget: (name) => `${name}（没有这个目标）`,
  more: "构建更多目标",
  moreHeading: "一起构建",
  onlyDefault: "只构建默认的",
  opened: (count) => `有 ${count} 个文件的项目`,
  added: (paths) => `已添加 ${paths}。`,
  noBuildFiles: (name) => `“${name}”里没有 Dockerfile、Bake 文件或 Compose 文件。什么都没有改变。`,
  brokenZip: (name) => `“${name}”不是可以读取的 zip 文件。什么都没有改变。`,
  tooManyFiles: (most) => `一个项目最多 ${most} 个文件。什么都没有改变。`,
  tooLong: "项目超过 1 MiB，这个页面最多只接受这么大。什么都没有改变。",
  fold: (path) => `折叠 ${path}`,
  unfold: (path) => `展开 ${path}`,
  image: "镜像",
  noDockerfiles: "还没有任何 Dockerfile",
  doesNotBake: "这个定义无法构建",
  addOne: (path) => `添加 ${path}`,
  missing: (file, targets) => `项目里没有 ${file}，因此无法显示 ${listOf(targets, LIST)} 构建的内容。`,
});
