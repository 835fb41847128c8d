import { translation } from "../../translation.ts";
import { refactoringNames } from "../../en/app/refactorings.ts";

export default translation(refactoringNames, {
  split: "拆成建置階段與執行階段…",
  "secret-mounts": "改用 secret 掛載傳遞機密…",
  "manifests-first": "先安裝相依套件，再複製原始碼…",
  dockerignore: "撰寫 .dockerignore…",
  "cache-mounts": "為套件管理工具加上快取掛載…",
  "shared-base": "把重複的安裝移到共用的基礎階段…",
  "pin-bases": "固定基礎映像檔的版本…",
  "test-stage": "新增測試階段…",
  "cross-compile": "為其他平台交叉編譯…",
});
