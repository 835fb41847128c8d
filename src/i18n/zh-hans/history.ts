import { translation } from "../translation.ts";
import { historyMessages } from "../en/history.ts";

const number = new Intl.NumberFormat("zh-Hans");
const time = new Intl.DateTimeFormat("zh-Hans", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat("zh-Hans", { day: "numeric", month: "long" });
const dayOfYear = new Intl.DateTimeFormat("zh-Hans", { day: "numeric", month: "long", year: "numeric" });

export default translation(historyMessages, {
  title: "版本",
  about: "只保存在这个浏览器中，来自所有标签页，内容停留一秒就会保存。恢复之后可以撤销。",
  denied: "这个浏览器不允许页面保存版本，例如某些隐私窗口。你写的内容仍在网址中：复制网址即可保留。",
  noneYet: "还没有版本：修改内容一秒后会保存第一个。",
  list: "版本，最新的在前",
  showOlder: (count) => `再显示 ${number.format(count)} 个较早的版本`,
  lines: (count) => `${number.format(count)} 行`,
  openNow: "当前打开",
  compare: "比较",
  compareWith: (summary, when) => `与 ${when} 的版本“${summary}”比较`,
  restore: "恢复",
  restoreIt: (summary, when) => `恢复 ${when} 的版本“${summary}”`,
  theVersion: (when) => `${when} 的版本`,
  noRoom: "浏览器没有空间保存这份 Dockerfile 的版本。内容仍在网址中：复制网址即可保留。",

  unknownTime: "未知时间",
  justNow: "刚刚",
  minutesAgo: (minutes) => `${minutes} 分钟前`,
  today: (at) => `今天 ${time.format(at)}`,
  thisYear: (at) => `${day.format(at)} ${time.format(at)}`,
  earlier: (at) => `${dayOfYear.format(at)} ${time.format(at)}`,

  told: (changes, more) => `${changes.join("、")}${more > 0 ? `，另有 ${more} 项` : ""}`,
  spacing: "修改注释或空白",
  noStage: "还没有阶段",
  stages: (count) => `${number.format(count)} 个阶段`,
  stagesAndTarget: (count, target) => `${number.format(count)} 个阶段，目标 ${target}`,
  added: (stage) => `新增阶段 ${stage}`,
  removed: (stage) => `移除阶段 ${stage}`,
  renamed: (before, after) => `将 ${before} 改名为 ${after}`,
  changed: (stage) => `修改阶段 ${stage}`,
  based: (stage, base) => `${stage} 改以 ${base} 为起点`,
  defaultTarget: "默认目标",
  target: (target) => `目标 ${target}`,
  platform: (platform) => `平台 ${platform}`,
  buildArgs: "修改构建参数",
  ignore: "修改 .dockerignore",
  files: (count) => `${number.format(count)} 个文件`,
  addedFile: (path) => `新增 ${path}`,
  removedFile: (path) => `移除 ${path}`,
  changedFile: (path) => `修改 ${path}`,
});
