import { messages } from "../../messages.ts";

const more = (users: number): string =>
  users === 0 ? "" : users === 1 ? "; 1 more stage uses it" : `; ${users} more stages use it`;

/** Why a stage is built, ships or is skipped. Names come in backquotes. */
export const graphReasonMessages = messages({
  theTarget: "The target: its file system is the image.",
  aTarget: "A target: its file system is one of the images.",
  unbuiltTarget: "The target: an error keeps it from building.",
  unbuilt: (reason: string) =>
    reason.replace(/^(?:Built|In the image): /, "Needed: ").replace(/^Skipped: /, "Not needed yet: "),
  targetUnknown: "Not known yet: the last FROM has an error.",
  noTarget: "Skipped: there is no target to build.",
  targetMissing: (target: string) => `Skipped: ${target} can't be shown without its Dockerfile.`,
  notNeeded: (target: string) => `Skipped: ${target} needs nothing from it.`,
  notNeededByAny: "Skipped: the targets need nothing from it.",
  replaced: (context: string) => `Not built: the named context ${context} replaces it.`,
  unused: "No other stage uses it.",
  onlyOneUser: (user: string) => `Only ${user} uses it, and that is skipped too.`,
  onlyUsers: (users: readonly string[]) => {
    const named = users.length > 3 ? users.slice(0, 2) : users.slice(0, -1);
    const last = users.length > 3 ? `${users.length - 2} others` : (users.at(-1) ?? "");
    return `Only ${named.join(", ")} and ${last} use it, and those are skipped too.`;
  },
  itself: "the target",
  ships: (user: string) => `In the image: ${user} starts FROM it.`,
  needed: "Built: the target needs it.",
  base: (user: string, others: number) => `Built: ${user} starts FROM it${more(others)}.`,
  mounted: (user: string, others: number) => `Built: ${user} mounts its files${more(others)}.`,
  copied: (user: string, path: string, paths: number, others: number) =>
    `Built: ${user} copies ${path}${paths === 0 ? "" : ` and ${paths} more`} from it${more(others)}.`,
  copiedFiles: (user: string, others: number) => `Built: ${user} copies files from it${more(others)}.`,
});
