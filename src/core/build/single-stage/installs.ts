import { lookUp } from "../../text/look-up.ts";
import type { ShellCommand } from "../../shell/script/script.ts";

/** How it is written that only what a program needs at run time is installed. */
export const PRODUCTION = "NODE_ENV=production";

/** The options of package managers that have a value in the next word. */
const DISTRIBUTION_VALUES: Readonly<Record<string, readonly string[]>> = {
  apt: ["-t", "--target-release", "--default-release", "-o", "--option", "-c", "--config-file"],
  apk: ["-t", "--virtual", "-X", "--repository", "-p", "--root", "--arch", "--keys-dir", "--repositories-file"],
  rpm: ["--enablerepo", "--disablerepo", "--repo", "--repoid", "--releasever", "--installroot", "-c", "--config", "-x"],
};

const DISTRIBUTION_TOOLS: Readonly<Record<string, keyof typeof DISTRIBUTION_VALUES>> = {
  apt: "apt",
  "apt-get": "apt",
  apk: "apk",
  dnf: "rpm",
  microdnf: "rpm",
  tdnf: "rpm",
  yum: "rpm",
  zypper: "rpm",
};

/** The packages of the distribution that a command installs; plain names only, not what a variable holds. */
export function installedPackages(command: ShellCommand): string[] {
  const tool = lookUp(DISTRIBUTION_TOOLS, command.name);
  if (tool === undefined) return [];
  const [verb, ...names] = plainWords(command, lookUp(DISTRIBUTION_VALUES, tool) ?? []);
  if (verb !== "install" && verb !== "add" && verb !== "in") return [];
  return names.flatMap((word) => /^([a-z0-9][\w.+-]*)(?:[=<>~@].*)?$/i.exec(word)?.[1] ?? []);
}

interface Installer {
  readonly verbs: readonly string[];
  /** Options that have a value in the next word. */
  readonly values: readonly string[];
  /** Leaves out what only development needs, or is about something else. */
  readonly without: RegExp;
  /** With names of packages it installs these alone. */
  readonly takesPackages: boolean;
}

const INSTALLERS: Readonly<Record<string, Installer>> = {
  npm: {
    verbs: ["ci", "clean-install", "i", "install"],
    values: ["--prefix", "-C", "--omit", "--only", "--cache", "--registry", "-w", "--workspace", "--loglevel"],
    without: /^(?:--omit=dev|--omit dev|--production.*|--only=prod.*|--only prod.*|-g|--global)$/,
    takesPackages: true,
  },
  pnpm: {
    verbs: ["i", "install"],
    values: ["-C", "--dir", "--filter", "--registry", "--store-dir"],
    without: /^(?:--prod|--production|-P|-g|--global)$/,
    takesPackages: true,
  },
  yarn: {
    verbs: ["", "install"],
    values: ["--cwd", "--cache-folder", "--registry", "--network-timeout"],
    without: /^(?:--production.*|--prod|--version|-v|--help|-h)$/,
    takesPackages: true,
  },
  composer: {
    verbs: ["install"],
    values: ["-d", "--working-dir"],
    without: /^--no-dev$/,
    takesPackages: false,
  },
  poetry: {
    verbs: ["install"],
    values: ["-C", "--directory", "--with", "--without", "--only", "-E", "--extras"],
    without: /^--(?:without|only|no-dev)\b.*$/,
    takesPackages: false,
  },
  uv: {
    verbs: ["sync"],
    values: ["--extra", "--group", "--no-group", "--only-group", "--project", "--directory", "-p", "--python"],
    without: /^--(?:no-dev|no-group|only|no-default-groups)\b.*$/,
    takesPackages: false,
  },
};

/** `npm ci`, for a command that installs what only development needs, too; null for every other command. */
export function developmentInstall(command: ShellCommand): string | null {
  const { name, args, assignments } = command;
  if (assignments.some(({ text }) => text === PRODUCTION)) return null;
  if (/^pip3?$/.test(name)) return installsDevelopmentList(command) ? `${name} install` : null;
  const installer = lookUp(INSTALLERS, name);
  if (installer === undefined) return null;
  const [verb = "", ...others] = plainWords(command, installer.values);
  if (!installer.verbs.includes(verb) || (installer.takesPackages && others.length > 0)) return null;
  const options = args.map(({ text }, at) => (/^--(?:omit|only)$/.test(text) ? `${text} ${args[at + 1]?.text}` : text));
  if (options.some((option) => installer.without.test(option))) return null;
  return verb === "" ? name : `${name} ${verb}`;
}

/** `pip install -r requirements-dev.txt`. */
function installsDevelopmentList({ args }: ShellCommand): boolean {
  const words = args.map(({ text }) => text);
  return words.includes("install") && words.some((word) => /^(?:-r|--requirement=)?[^-].*dev.*\.txt$/.test(word));
}

/** The words behind a command, without options and their values. */
function plainWords({ args }: ShellCommand, valued: readonly string[]): readonly string[] {
  const words = args.map(({ text }) => text);
  return words.filter((word, at) => !word.startsWith("-") && !valued.includes(words[at - 1] ?? ""));
}
