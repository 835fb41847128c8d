import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import type { Facts } from "../facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { memoize } from "../memoize.ts";
import { hasFlag, plainArgs } from "../shell-args.ts";
import { lookUp } from "../../../text/look-up.ts";

/** Packages of the distribution that a RUN installs. */
export interface PackageInstall {
  readonly at: InstructionFacts;
  readonly command: ShellCommand;
  readonly manager: PackageManager;
  readonly packages: readonly ShellWord[];
}

export type PackageManager = "apt" | "apk" | "dnf" | "zypper" | "pacman";

interface Installer {
  readonly manager: PackageManager;
  readonly verbs: readonly string[];
  /** Flags that take the next word. */
  readonly valued: readonly string[];
  /** Flags that install into another root than the image's. */
  readonly elsewhere: readonly string[];
}

const APT: Installer = { manager: "apt", verbs: ["install"], valued: ["t", "o", "c"], elsewhere: [] };
const DNF: Installer = {
  manager: "dnf",
  verbs: ["install", "groupinstall", "localinstall", "reinstall"],
  valued: ["c", "config", "x", "exclude", "enablerepo", "disablerepo", "releasever", "setopt", "repo"],
  elsewhere: ["installroot"],
};
const INSTALLERS: Readonly<Record<string, Installer>> = {
  apt: APT,
  "apt-get": APT,
  aptitude: APT,
  apk: { manager: "apk", verbs: ["add"], valued: ["t", "virtual", "X", "repository"], elsewhere: ["root", "p"] },
  dnf: DNF,
  microdnf: DNF,
  tdnf: DNF,
  yum: DNF,
  zypper: { manager: "zypper", verbs: ["install", "in"], valued: ["r", "repo", "from"], elsewhere: ["root", "R"] },
  pacman: { manager: "pacman", verbs: [], valued: [], elsewhere: ["root", "r"] },
};

/** All installations of packages by the package manager of the distribution, into the image itself. */
export const packageInstalls = memoize((facts): readonly PackageInstall[] =>
  Object.entries(INSTALLERS).flatMap(([name, installer]) => {
    const calls = facts.commands(name).filter(({ at, command }) => !at.isTrigger && isInstall(command, installer));
    return calls.map(({ at, command }) => {
      const words = plainArgs(command, installer.valued);
      const packages =
        installer.verbs.length === 0 ? words : words.slice(words.findIndex((word) => isVerb(word, installer)) + 1);
      return { at, command, manager: installer.manager, packages };
    });
  }),
);

function isInstall(command: ShellCommand, installer: Installer): boolean {
  if (hasFlag(command, ...installer.elsewhere)) return false;
  return installer.verbs.length === 0 ? hasFlag(command, "S") : command.args.some((word) => isVerb(word, installer));
}

function isVerb({ text }: ShellWord, { verbs }: Installer): boolean {
  return verbs.includes(text);
}

/** The name without version, architecture and repository. */
export function packageName({ text }: ShellWord): string {
  return text.replace(/[=:<>@~].*$/, "");
}

const byInstruction = memoize((facts) => groupBy(packageInstalls(facts), ({ at }) => at));

/** Those of one RUN. */
export function packageInstallsAt(facts: Facts, at: InstructionFacts): readonly PackageInstall[] {
  return byInstruction(facts).get(at) ?? [];
}

/** The RUNs of which every command belongs to an installation of packages: nothing in them reads what was copied. */
export const packageOnlyRuns = memoize((facts): readonly InstructionFacts[] => {
  return [...byInstruction(facts)].filter(([at, installs]) => isOnlyPackages(at, installs)).map(([at]) => at);
});

function isOnlyPackages({ script, syntax }: InstructionFacts, installs: readonly PackageInstall[]): boolean {
  if (script.isBroken || syntax.isJson || !installs.every(({ packages }) => packages.every(isFromRepository)))
    return false;
  return script.commands.every((command) => lookUp(INSTALLERS, command.name) !== undefined || isHousekeeping(command));
}

// a path or a variable may stand for a copied file
function isFromRepository({ text, isLiteral }: ShellWord): boolean {
  return isLiteral && !text.includes("/") && !/\.(?:deb|rpm|apk)$/.test(text);
}

const QUIET = new Set(
  "set : true echo mkdir adduser addgroup useradd groupadd usermod update-ca-certificates locale-gen ldconfig".split(
    " ",
  ),
);
const CACHE_PATHS = /^\/(?:var\/(?:lib\/apt|cache|lib\/dnf|log)|tmp|root\/\.cache|usr\/share\/(?:doc|man|info))\b/;

function isHousekeeping(command: ShellCommand): boolean {
  if (QUIET.has(command.name)) return true;
  return command.name === "rm" && plainArgs(command).every(({ text }) => CACHE_PATHS.test(text));
}
