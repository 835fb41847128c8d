import { translation } from "../translation.ts";
import { recordMessages } from "../en/record.ts";

export default translation(recordMessages, {
  tooLarge: (name) => `“${name}”解压后超过 64 MiB，这是本页接受构建记录的上限。没有任何更改。`,
  notAnArchive: (name) => `“${name}”不是完整的构建记录：归档文件已损坏或被截断。没有任何更改。`,
  noRecord: (name) => `“${name}”中没有构建记录。请用 docker buildx history export 导出。没有任何更改。`,
  notOpened: (name) => `无法及时打开“${name}”。没有任何更改。`,
  close: "关闭记录",
  builds: (count) => `${count} 次构建`,
  whichBuild: "这份记录中的构建",
  unnamed: "默认目标",
  cachedShare: (cached, all) => `${all} 步中有 ${cached} 步来自缓存`,
  succeeded: "成功",
  failed: "失败",
  canceled: "已取消",
  private: "内容不会离开你的浏览器：不会进入链接、导出文件或存储空间。",
  noDockerfile: "这次构建的记录不含 Dockerfile。它的步骤会与当前打开的 Dockerfile 对应。",
  openDockerfile: "这次构建的记录不含 Dockerfile。请打开该 Dockerfile，以查看每个步骤属于哪里。",
  took: (time) => `耗时 ${time}`,
});
