import { translation } from "../../translation.ts";
import { explainProjectMessages } from "../../en/explain/project.ts";

export default translation(explainProjectMessages, {
  title: "這個專案",
  files: (files, names, stages) =>
    files === 1
      ? `這個專案從一份 Dockerfile（${names}）建置，其中有 ${stages} 個[階段](stage)。`
      : `這個專案從 ${files} 份 Dockerfile（${names}）建置，總共有 ${stages} 個[階段](stage)。`,
  built: (built, skipped, images) =>
    skipped === 0
      ? `${built === 1 ? "它會建置" : "它們全部都會建置"}，起點是 ${images}。`
      : `其中 ${built} 個會建置，起點是 ${images}；另外 ${skipped} 個會略過，因為所選的[目標](target)都不需要。`,
  builtApart: (stages) => `有 ${stages} 個階段會以不同的輸入建置多次。`,
  targetEnds: (target, stage, file) => `目標 ${target} 建置到${file === "" ? "" : ` ${file} 的`}階段 ${stage} 為止。`,
  fileEnds: (file, stage) => `${file} 建置到階段 ${stage} 為止。`,
  targetRefused: (target, message) => `照目前的內容，BuildKit 會拒絕建置 ${target}：${message}。`,
  noImage: "它的結果不會匯出為映像檔。",
  moreTargets: (count) => `還會建置另外 ${count} 個目標。`,

  skippedByAll: "這次建置會略過它：所選的[目標](target)都不需要它的任何內容。",
  skippedMissing: (target, file) =>
    `它不會顯示為建置：[目標](target)是 ${target}，而專案中沒有它的 Dockerfile ${file}。`,
  skippedElsewhere: (target) => `它不會顯示為建置：[目標](target)是 ${target}，而專案中沒有建置它所用的內容。`,
  chooseIt: "把它選為目標，就會顯示它的建置。",
});
