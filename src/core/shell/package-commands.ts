import { lookUp } from "../text/look-up.ts";
import type { ShellCommand, ShellWord } from "./script/script.ts";
import { hasFlag, plainArgs } from "./script/shell-args.ts";

export type PackageManager = "apt" | "apk" | "dnf" | "zypper" | "pacman";

/** Packages of the distribution that a command installs. */
export interface NamedPackages {
  readonly manager: PackageManager;
  /** As they are written, with versions. */
  readonly packages: readonly ShellWord[];
}

interface Installer {
  readonly manager: PackageManager;
  readonly verbs: readonly string[];
  /** Flags that take the next word. */
  readonly valued: readonly string[];
  /** Flags that install into another root than the image's. */
  readonly elsewhere: readonly string[];
}

const APT: Installer = {
  manager: "apt",
  verbs: ["install"],
  valued: ["t", "target-release", "default-release", "o", "option", "c", "config-file"],
  elsewhere: [],
};
const DNF: Installer = {
  manager: "dnf",
  verbs: ["install", "groupinstall", "localinstall", "reinstall"],
  valued: ["c", "config", "x", "exclude", "enablerepo", "disablerepo", "releasever", "setopt", "repo", "repoid"],
  elsewhere: ["installroot"],
};
const INSTALLERS: Readonly<Record<string, Installer>> = {
  apt: APT,
  "apt-get": APT,
  aptitude: APT,
  apk: {
    manager: "apk",
    verbs: ["add"],
    valued: ["t", "virtual", "X", "repository", "arch", "keys-dir", "repositories-file"],
    elsewhere: ["root", "p"],
  },
  dnf: DNF,
  microdnf: DNF,
  tdnf: DNF,
  yum: DNF,
  zypper: { manager: "zypper", verbs: ["install", "in"], valued: ["r", "repo", "from"], elsewhere: ["root", "R"] },
  pacman: { manager: "pacman", verbs: [], valued: [], elsewhere: ["root", "r"] },
};

/** The names that package managers of distributions are called by. */
export const PACKAGE_TOOLS: readonly string[] = Object.keys(INSTALLERS);

/** The packages that a command installs into the image itself, by the package manager of the distribution; null for every other command. */
export function packagesInstalledBy(command: ShellCommand): NamedPackages | null {
  const installer = lookUp(INSTALLERS, command.name);
  if (!installer || hasFlag(command, ...installer.elsewhere)) return null;
  const { manager, verbs, valued } = installer;
  const words = plainArgs(command, valued);
  if (verbs.length === 0) return hasFlag(command, "S") ? { manager, packages: words } : null;
  if (!command.args.some((word) => isVerb(word, installer))) return null;
  return { manager, packages: words.slice(words.findIndex((word) => isVerb(word, installer)) + 1) };
}

function isVerb({ text }: ShellWord, { verbs }: Installer): boolean {
  return verbs.includes(text);
}

/** The name without version, architecture and repository. */
export function packageName({ text }: ShellWord): string {
  return text.replace(/[=:<>@~].*$/, "");
}
