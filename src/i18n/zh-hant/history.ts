import { translation } from "../translation.ts";
import { historyMessages } from "../en/history.ts";

const number = new Intl.NumberFormat("zh-Hant");
const time = new Intl.DateTimeFormat("zh-Hant", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat("zh-Hant", { day: "numeric", month: "long" });
const dayOfYear = new Intl.DateTimeFormat("zh-Hant", { day: "numeric", month: "long", year: "numeric" });

export default translation(historyMessages, {
  title: "版本",
  about: "只保存在這個瀏覽器中，來自所有分頁，內容停留一秒就會保存。還原後可以復原。",
  denied: "這個瀏覽器不允許頁面保存版本，例如某些私密視窗。你寫的內容仍在網址中：複製網址即可保留。",
  noneYet: "還沒有版本：變更內容一秒後會保存第一個。",
  list: "版本，最新的在前",
  showOlder: (count) => `再顯示 ${number.format(count)} 個較早的版本`,
  lines: (count) => `${number.format(count)} 行`,
  openNow: "目前開啟",
  compare: "比較",
  compareWith: (summary, when) => `與 ${when} 的版本「${summary}」比較`,
  restore: "還原",
  restoreIt: (summary, when) => `還原 ${when} 的版本「${summary}」`,
  theVersion: (when) => `${when} 的版本`,
  noRoom: "瀏覽器沒有空間可保存這份 Dockerfile 的版本。內容仍在網址中：複製網址即可保留。",

  unknownTime: "不明時間",
  justNow: "剛剛",
  minutesAgo: (minutes) => `${minutes} 分鐘前`,
  today: (at) => `今天 ${time.format(at)}`,
  thisYear: (at) => `${day.format(at)} ${time.format(at)}`,
  earlier: (at) => `${dayOfYear.format(at)} ${time.format(at)}`,

  told: (changes, more) => `${changes.join("、")}${more > 0 ? `，另有 ${more} 項` : ""}`,
  spacing: "變更註解或空白",
  noStage: "還沒有階段",
  stages: (count) => `${number.format(count)} 個階段`,
  stagesAndTarget: (count, target) => `${number.format(count)} 個階段，目標 ${target}`,
  added: (stage) => `新增階段 ${stage}`,
  removed: (stage) => `移除階段 ${stage}`,
  renamed: (before, after) => `將 ${before} 改名為 ${after}`,
  changed: (stage) => `變更階段 ${stage}`,
  based: (stage, base) => `${stage} 改以 ${base} 為起點`,
  defaultTarget: "預設目標",
  target: (target) => `目標 ${target}`,
  platform: (platform) => `平台 ${platform}`,
  buildArgs: "變更建置引數",
  ignore: "變更 .dockerignore",
  files: (count) => `${number.format(count)} 個檔案`,
  addedFile: (path) => `新增 ${path}`,
  removedFile: (path) => `移除 ${path}`,
  changedFile: (path) => `變更 ${path}`,
});
