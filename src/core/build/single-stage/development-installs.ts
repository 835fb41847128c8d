import { basePath } from "../../text/path.ts";
import { lookUp } from "../../text/look-up.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import { isPipInstall, optionValues } from "../../shell/script/shell-args.ts";

interface Installer {
  readonly verbs: readonly string[];
  /** Options that have a value in the next word. */
  readonly values: readonly string[];
  /** Options, with `=` before their value, that leave out what only development needs, or are about something else. */
  readonly without: RegExp;
  /** Options that ask for it, whatever the environment says. */
  readonly including: RegExp | null;
  /** Variables, with their values, that leave it out as well. */
  readonly environment: RegExp;
  /** With names of packages it installs these alone. */
  readonly takesPackages: boolean;
}

const PRODUCTION = /^NODE_ENV=production$/;

const INSTALLERS: Readonly<Record<string, Installer>> = {
  npm: {
    verbs: ["ci", "clean-install", "i", "install"],
    values: [
      "--prefix",
      "-C",
      "--omit",
      "--include",
      "--only",
      "--production",
      "--cache",
      "--registry",
      "-w",
      "--workspace",
      "--loglevel",
    ],
    without: /^(?:--omit=dev|--production(?:=true)?|--only=prod.*|-g|--global|--location=global)$/,
    including: /^(?:--include=dev|--production=false|--no-production|--only=dev.*|--also=dev.*)$/,
    environment: /^(?:NODE_ENV=production|npm_config_(?:omit=dev|only=prod.*|production=true))$/i,
    takesPackages: true,
  },
  pnpm: {
    verbs: ["i", "install"],
    values: ["-C", "--dir", "--filter", "--registry", "--store-dir"],
    without: /^(?:--prod(?:=true)?|--production(?:=true)?|-P|-g|--global)$/,
    including: /^(?:--(?:prod|production)=false|--dev|-D)$/,
    environment: PRODUCTION,
    takesPackages: true,
  },
  yarn: {
    verbs: ["", "install"],
    values: ["--cwd", "--cache-folder", "--registry", "--network-timeout"],
    without: /^(?:--production(?:=true)?|--prod|--version|-v|--help|-h)$/,
    including: /^--production=false$/,
    environment: PRODUCTION,
    takesPackages: true,
  },
  bun: {
    verbs: ["i", "install"],
    values: ["--cwd", "--registry", "--cache-dir"],
    without: /^(?:--production|-p|--omit=dev|-g|--global)$/,
    including: null,
    environment: PRODUCTION,
    takesPackages: true,
  },
  composer: {
    verbs: ["install"],
    values: ["-d", "--working-dir"],
    without: /^--no-dev$/,
    including: /^--dev$/,
    environment: /^COMPOSER_NO_DEV=1$/,
    takesPackages: false,
  },
  poetry: {
    verbs: ["install"],
    values: ["-C", "--directory", "--with", "--without", "--only", "-E", "--extras"],
    without: /^--(?:without|only|no-dev)\b.*$/,
    including: null,
    environment: /^POETRY_(?:WITHOUT|ONLY)=.+$/,
    takesPackages: false,
  },
  uv: {
    verbs: ["sync"],
    values: ["--extra", "--group", "--no-group", "--only-group", "--project", "--directory", "-p", "--python"],
    without: /^--(?:no-dev|no-group|only|no-default-groups)\b.*$/,
    including: null,
    environment: /^UV_NO_DEV=(?:1|true)$/,
    takesPackages: false,
  },
};

/** A command that installs what only development needs. */
export interface DevelopmentCommand {
  readonly command: ShellCommand;
  /** `npm ci`. */
  readonly written: string;
}

/**
 * The commands of a script that install what only development needs, too. `env` is what the script starts with, as
 * `NAME=value`; what it exports holds from there on.
 */
export function developmentInstalls(
  commands: readonly ShellCommand[],
  env: readonly string[],
): readonly DevelopmentCommand[] {
  const exported = new Map(env.map(toPair));
  return commands.flatMap((command) => {
    const { name, args, assignments } = command;
    if (name === "export") for (const { text } of args) if (text.includes("=")) exported.set(...toPair(text));
    if (name === "unset") for (const { text } of args) exported.delete(text);
    const own = new Map([...exported, ...assignments.map(({ text }) => toPair(text))]);
    const written = developmentInstall(command, own);
    return written === null ? [] : [{ command, written }];
  });
}

/** Whether an option of a package manager leaves out or removes what only development needs. */
export function leavesOutDevelopment(command: ShellCommand): boolean {
  const installer = lookUp(INSTALLERS, command.name);
  const options = installer ? optionsOf(command, installer) : [];
  return options.some(
    (option) =>
      !/^(?:-[ghv]|--global|--location=global|--version|--help)$/.test(option) && installer?.without.test(option),
  );
}

function toPair(text: string): [string, string] {
  const equals = text.indexOf("=");
  return equals < 0 ? [text, ""] : [text.slice(0, equals), text.slice(equals + 1)];
}

function developmentInstall(command: ShellCommand, env: ReadonlyMap<string, string>): string | null {
  const { name, args } = command;
  if (isPipInstall(command)) return installsDevelopmentList(command) ? "pip install" : null;
  const installer = lookUp(INSTALLERS, name);
  if (installer === undefined) return null;
  const words = args.map(({ text }) => text);
  const [verb = "", ...others] = words.filter(
    (word, at) => !word.startsWith("-") && !takesNext(words[at - 1] ?? "", word, installer),
  );
  if (!installer.verbs.includes(verb) || (installer.takesPackages && others.length > 0)) return null;
  const options = optionsOf(command, installer);
  const isAsked = options.some((option) => installer.including?.test(option));
  if (options.some((option) => installer.without.test(option))) return null;
  if (!isAsked && [...env].some(([key, value]) => installer.environment.test(`${key}=${value}`))) return null;
  return verb === "" ? name : `${name} ${verb}`;
}

/** A word is the value of the option before it; `--production` has one only where it is a truth value. */
function takesNext(option: string, word: string, { values }: Installer): boolean {
  return values.includes(option) && (option !== "--production" || /^(?:true|false)$/.test(word));
}

/** The options of a command, each with `=` before its value. */
function optionsOf({ args }: ShellCommand, installer: Installer): readonly string[] {
  const words = args.map(({ text }) => text);
  return words.flatMap((word, at) => {
    if (!word.startsWith("-")) return [];
    const next = words[at + 1];
    return next !== undefined && takesNext(word, next, installer) ? `${word}=${next}` : word;
  });
}

/** `pip install -r requirements-dev.txt`, `-r requirements/dev.txt`, `-r dev.txt`. */
function installsDevelopmentList(command: ShellCommand): boolean {
  return optionValues(command, "r", "requirement").some((file) =>
    /(?:^|[^a-z])(?:dev|develop|development)(?![a-z])/i.test(basePath(file)),
  );
}
