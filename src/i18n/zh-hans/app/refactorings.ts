import { translation } from "../../translation.ts";
import { refactoringNames } from "../../en/app/refactorings.ts";

export default translation(refactoringNames, {
  split: "拆成构建阶段和运行阶段…",
  "secret-mounts": "改用 secret 挂载传递机密…",
  "manifests-first": "先安装依赖，再复制源码…",
  dockerignore: "编写 .dockerignore…",
  "cache-mounts": "为包管理器添加缓存挂载…",
  "shared-base": "把重复的安装移到共用的基础阶段…",
  "pin-bases": "固定基础镜像的版本…",
  "test-stage": "添加测试阶段…",
  "cross-compile": "为其他平台交叉编译…",
});
