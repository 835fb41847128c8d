import { lookUp } from "#core/text/look-up.ts";

/** Every instruction, in the order in which a newcomer meets them. */
export const KEYWORDS = [
  "from",
  "run",
  "copy",
  "cmd",
  "entrypoint",
  "workdir",
  "arg",
  "env",
  "expose",
  "user",
  "add",
  "volume",
  "label",
  "healthcheck",
  "shell",
  "stopsignal",
  "onbuild",
  "maintainer",
] as const;

export type Keyword = (typeof KEYWORDS)[number];

export function isKeyword(text: string): text is Keyword {
  return KEYWORDS.some((keyword) => keyword === text);
}

/** What can be written after `--`, by instruction; `=` says that a value follows. */
export const FLAGS = {
  add: ["--checksum=", "--chmod=", "--chown=", "--exclude=", "--keep-git-dir", "--link", "--unpack"],
  copy: ["--from=", "--chmod=", "--chown=", "--exclude=", "--link", "--parents"],
  from: ["--platform="],
  healthcheck: ["--interval=", "--timeout=", "--start-period=", "--start-interval=", "--retries="],
  run: ["--mount=", "--network=", "--security=", "--device="],
} as const;

/** The flags of an instruction as they are written; none for those without. */
export function documentedFlags(keyword: string): readonly string[] {
  return new Map<string, readonly string[]>(Object.entries(FLAGS)).get(keyword) ?? [];
}

export const MOUNT_TYPES = ["bind", "cache", "tmpfs", "secret", "ssh"] as const;

export type MountTypeName = (typeof MOUNT_TYPES)[number];

/** The options of each kind of mount; `=` says that a value follows. */
export const MOUNT_OPTIONS = {
  bind: ["target=", "source=", "from=", "readwrite"],
  cache: ["target=", "id=", "sharing=", "from=", "source=", "mode=", "uid=", "gid=", "readonly"],
  tmpfs: ["target=", "size="],
  secret: ["id=", "target=", "env=", "required", "mode=", "uid=", "gid="],
  ssh: ["id=", "target=", "required", "mode=", "uid=", "gid="],
} as const;

/** Other names that BuildKit treats as an option. */
const OPTION_ALIASES: Readonly<Record<string, MountOptionName>> = {
  src: "source",
  dst: "target",
  destination: "target",
  ro: "readonly",
  rw: "readwrite",
};

export type MountOptionName =
  | "type"
  | "from"
  | "source"
  | "target"
  | "readonly"
  | "readwrite"
  | "id"
  | "sharing"
  | "required"
  | "size"
  | "mode"
  | "uid"
  | "gid"
  | "env";

const OPTION_NAMES: readonly MountOptionName[] = [
  "type",
  "from",
  "source",
  "target",
  "readonly",
  "readwrite",
  "id",
  "sharing",
  "required",
  "size",
  "mode",
  "uid",
  "gid",
  "env",
];

/** The option that a word names, by its first name; null for none. */
export function mountOption(written: string): MountOptionName | null {
  const lower = written.toLowerCase();
  return OPTION_NAMES.find((name) => name === lower) ?? lookUp(OPTION_ALIASES, lower) ?? null;
}

export function mountType(written: string): MountTypeName | null {
  return MOUNT_TYPES.find((type) => type === written.toLowerCase()) ?? null;
}

/** The values a flag takes where there are only some. */
export const FLAG_VALUES: Readonly<Record<string, readonly string[]>> = {
  network: ["default", "none", "host"],
  security: ["sandbox", "insecure"],
  interval: ["10s", "30s", "1m"],
  timeout: ["3s", "10s", "30s"],
  "start-period": ["5s", "30s", "1m"],
  "start-interval": ["1s", "5s"],
  retries: ["3", "5"],
};

export const SHARING_MODES: readonly string[] = ["shared", "private", "locked"];
