import { translation } from "../translation.ts";
import { recordMessages } from "../en/record.ts";

export default translation(recordMessages, {
  tooLarge: (name) => `「${name}」解壓縮後超過 64 MiB，這是本頁接受建置記錄的上限。沒有任何變更。`,
  notAnArchive: (name) => `「${name}」不是完整的建置記錄：封存檔已損壞或被截斷。沒有任何變更。`,
  noRecord: (name) => `「${name}」中沒有建置記錄。請以 docker buildx history export 匯出。沒有任何變更。`,
  notOpened: (name) => `無法及時開啟「${name}」。沒有任何變更。`,
  close: "關閉記錄",
  builds: (count) => `${count} 次建置`,
  whichBuild: "這份記錄中的建置",
  unnamed: "預設目標",
  cachedShare: (cached, all) => `${all} 步中有 ${cached} 步來自快取`,
  succeeded: "成功",
  failed: "失敗",
  canceled: "已取消",
  private: "內容不會離開你的瀏覽器：不會進入連結、匯出檔或儲存空間。",
  noDockerfile: "這次建置的記錄不含 Dockerfile。它的步驟會與目前開啟的 Dockerfile 對應。",
  openDockerfile: "這次建置的記錄不含 Dockerfile。請開啟該 Dockerfile，以查看每個步驟屬於哪裡。",
  took: (time) => `耗時 ${time}`,
});
