import { lookUp } from "#core/text/look-up.ts";

/** What an instruction is for, as far as a reader of the graph cares; each has its own icon. */
export type RowKind =
  | "from"
  | "run"
  | "copy"
  | "add"
  | "variable"
  | "label"
  | "directory"
  | "user"
  | "port"
  | "volume"
  | "start"
  | "health"
  | "shell"
  | "signal"
  | "trigger"
  | "settings"
  | "more"
  | "unknown";

const KINDS: Readonly<Record<string, RowKind>> = {
  add: "add",
  arg: "variable",
  cmd: "start",
  copy: "copy",
  entrypoint: "start",
  env: "variable",
  expose: "port",
  from: "from",
  healthcheck: "health",
  label: "label",
  maintainer: "label",
  onbuild: "trigger",
  run: "run",
  shell: "shell",
  stopsignal: "signal",
  user: "user",
  volume: "volume",
  workdir: "directory",
};

/** Kinds that only set something, and may be shown together as "4 settings". */
const SETTINGS: ReadonlySet<RowKind> = new Set<RowKind>([
  "variable",
  "label",
  "directory",
  "user",
  "port",
  "volume",
  "health",
  "shell",
  "signal",
]);

/** The kind of an instruction, by its keyword in lower case. */
export function rowKind(keyword: string): RowKind {
  return lookUp(KINDS, keyword) ?? "unknown";
}

/** Whether a row of this kind changes no file of the image. */
export function isSetting(kind: RowKind): boolean {
  return SETTINGS.has(kind);
}
