import { messages } from "../messages.ts";

const number = new Intl.NumberFormat("en");
const time = new Intl.DateTimeFormat("en-US", { hour: "numeric", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-US", { day: "numeric", month: "long" });
const dayOfYear = new Intl.DateTimeFormat("en-US", { day: "numeric", month: "long", year: "numeric" });

/** The versions that the browser keeps; a version's summary is kept in the language of its day. */
export const historyMessages = messages({
  title: "Versions",
  about:
    "Saved only in this browser, from all tabs, whenever the text hasn't changed for a second. You can undo a restore.",
  denied:
    "This browser doesn't let the page save versions, as in some private windows. Your text is still in the address bar: copy the address to keep it.",
  noneYet: "No versions yet. The first is saved a second after you change something.",
  list: "Versions, latest first",
  showOlder: (count: number) => (count === 1 ? "Show 1 older version" : `Show ${number.format(count)} older versions`),
  lines: (count: number) => (count === 1 ? "1 line" : `${number.format(count)} lines`),
  openNow: "open now",
  compare: "Compare",
  compareWith: (summary: string, when: string) => `Compare with the version “${summary}” from ${when}`,
  restore: "Restore",
  restoreIt: (summary: string, when: string) => `Restore the version “${summary}” from ${when}`,
  theVersion: (when: string) => `the version from ${when}`,
  noRoom:
    "The browser is out of storage for versions of this Dockerfile. It is still in the address bar: copy the address to keep it.",

  unknownTime: "an unknown time",
  justNow: "just now",
  minutesAgo: (minutes: number) => `${minutes} min ago`,
  today: (at: number) => `today, ${time.format(at)}`,
  thisYear: (at: number) => `${day.format(at)}, ${time.format(at)}`,
  earlier: (at: number) => `${dayOfYear.format(at)}, ${time.format(at)}`,

  told: (changes: readonly string[], more: number) => [...changes, ...(more > 0 ? [`${more} more`] : [])].join(", "),
  spacing: "changed comments or spacing",
  noStage: "no stages yet",
  stages: (count: number) => (count === 1 ? "1 stage" : `${number.format(count)} stages`),
  stagesAndTarget: (count: number, target: string) =>
    `${count === 1 ? "1 stage" : `${number.format(count)} stages`}, target ${target}`,
  added: (stage: string) => `added stage ${stage}`,
  removed: (stage: string) => `removed stage ${stage}`,
  renamed: (before: string, after: string) => `renamed ${before} to ${after}`,
  changed: (stage: string) => `changed stage ${stage}`,
  based: (stage: string, base: string) => `${stage} from ${base}`,
  defaultTarget: "default target",
  target: (target: string) => `target ${target}`,
  platform: (platform: string) => `platform ${platform}`,
  buildArgs: "changed build arguments",
  ignore: "changed .dockerignore",
  files: (count: number) => (count === 1 ? "1 file" : `${number.format(count)} files`),
  addedFile: (path: string) => `added ${path}`,
  removedFile: (path: string) => `removed ${path}`,
  changedFile: (path: string) => `changed ${path}`,
});
