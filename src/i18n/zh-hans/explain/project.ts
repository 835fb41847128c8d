import { translation } from "../../translation.ts";
import { explainProjectMessages } from "../../en/explain/project.ts";

export default translation(explainProjectMessages, {
  title: "这个项目",
  files: (files, names, stages) =>
    files === 1
      ? `这个项目从一份 Dockerfile（${names}）构建，其中有 ${stages} 个[阶段](stage)。`
      : `这个项目从 ${files} 份 Dockerfile（${names}）构建，总共有 ${stages} 个[阶段](stage)。`,
  built: (built, skipped, images) =>
    skipped === 0
      ? `${built === 1 ? "它会构建" : "它们全部都会构建"}，起点是 ${images}。`
      : `其中 ${built} 个会构建，起点是 ${images}；另外 ${skipped} 个会跳过，因为所选的[目标](target)都不需要。`,
  builtApart: (stages) => `有 ${stages} 个阶段会以不同的输入构建多次。`,
  targetEnds: (target, stage, file) => `目标 ${target} 构建到${file === "" ? "" : ` ${file} 的`}阶段 ${stage} 为止。`,
  fileEnds: (file, stage) => `${file} 构建到阶段 ${stage} 为止。`,
  targetRefused: (target, message) => `照目前的内容，BuildKit 会拒绝构建 ${target}：${message}。`,
  noImage: "它的结果不会导出为镜像。",
  moreTargets: (count) => `还会构建另外 ${count} 个目标。`,

  skippedByAll: "这次构建会跳过它：所选的[目标](target)都不需要它的任何内容。",
  skippedMissing: (target, file) =>
    `它不会显示为构建：[目标](target)是 ${target}，而项目中没有它的 Dockerfile ${file}。`,
  skippedElsewhere: (target) => `它不会显示为构建：[目标](target)是 ${target}，而项目中没有构建它所用的内容。`,
  chooseIt: "把它选为目标，就会显示它的构建。",
});
