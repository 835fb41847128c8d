import type { RowKind } from "../card-view/row-kind.ts";
import type { IconName } from "#ui/icons/icon.tsx";
import { graphCardMessages } from "#i18n/en/graph/cards.ts";

/** The drawing of each kind of row. */
export const ROW_ICONS: Readonly<Record<RowKind, IconName>> = {
  add: "folder-input",
  copy: "folder-input",
  directory: "folder",
  from: "layers",
  health: "health",
  label: "tag",
  more: "more",
  port: "plug",
  run: "terminal",
  settings: "sliders",
  shell: "hash",
  signal: "stop",
  start: "terminal-box",
  trigger: "repeat",
  unknown: "info",
  user: "user",
  variable: "variable",
  volume: "volume",
};

/** Signs of what a RUN is given for its time only. */
const SIGN_ICONS: ReadonlyMap<string, IconName> = new Map([
  ["cache", "database"],
  ["secret", "key"],
  ["ssh", "ssh"],
  ["tmpfs", "box"],
]);

/** The drawing of a sign such as `cache` or `network=none`. */
export function signIcon(sign: string): IconName {
  return SIGN_ICONS.get(sign) ?? (sign.startsWith("network") ? "globe" : "info");
}

/** What a sign means, for those who point at it. */
export function signText(sign: string): string {
  const words = graphCardMessages();
  switch (sign) {
    case "cache":
      return words.cacheSign;
    case "secret":
      return words.secretSign;
    case "ssh":
      return words.sshSign;
    case "tmpfs":
      return words.tmpfsSign;
    default:
      return sign;
  }
}
