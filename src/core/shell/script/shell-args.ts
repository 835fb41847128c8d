import type { ShellCommand, ShellWord } from "./script.ts";

// What rules ask of a command, in hadolint's sense: it knows flags only by their dashes, so `-yq` is `y` and `q`.

/** One of these flags is given, written without dashes. */
export function hasFlag({ flags }: ShellCommand, ...names: readonly string[]): boolean {
  return flags.some(({ name }) => names.includes(name));
}

/** How often a flag is given. */
export function countFlag({ flags }: ShellCommand, name: string): number {
  return flags.filter((flag) => flag.name === name).length;
}

/** One of the arguments is one of these words. */
export function hasArg({ args }: ShellCommand, ...texts: readonly string[]): boolean {
  return args.some(({ text }) => texts.includes(text));
}

/** The first argument that is one of these words. */
export function findArg({ args }: ShellCommand, ...texts: readonly string[]): ShellWord | undefined {
  return args.find(({ text }) => texts.includes(text));
}

/** These arguments appear somewhere side by side. */
export function hasSequence({ args }: ShellCommand, ...texts: readonly string[]): boolean {
  return args.some((_, start) => texts.every((text, ahead) => args[start + ahead]?.text === text));
}

/** The arguments that aren't flags; of `valued` flags, what follows them is left out too, unless they are given with `=`. */
export function plainArgs(command: ShellCommand, valued: readonly string[] = []): ShellWord[] {
  const { args, flags } = command;
  const dropped = new Set<number>();
  for (const { name, arg } of flags) {
    dropped.add(arg);
    if (valued.includes(name) && !args[arg]?.text.includes("=")) dropped.add(arg + 1);
  }
  return args.filter((_, index) => !dropped.has(index));
}

/** What follows a flag. */
export function flagValues({ args, flags }: ShellCommand, name: string): ShellWord[] {
  return flags.flatMap((flag) => (flag.name === name ? args.slice(flag.arg + 1, flag.arg + 2) : []));
}

/** The values of an option under any of its names, written without dashes: `-r x`, `-rx`, `--requirement x`, `--requirement=x`. */
export function optionValues({ args }: ShellCommand, ...names: readonly string[]): string[] {
  return args.flatMap(({ text }, index) => {
    if (!text.startsWith("-")) return [];
    const equals = text.indexOf("=");
    const [name, value] = equals < 0 ? [text, args[index + 1]?.text] : [text.slice(0, equals), text.slice(equals + 1)];
    if (names.some((one) => name === (one.length > 1 ? `--${one}` : `-${one}`))) return value ?? [];
    const joined = names.find((one) => one.length === 1 && text.startsWith(`-${one}`));
    return joined === undefined ? [] : [text.slice(2)];
  });
}

/** `pip install`, under any of its names. */
export function isPipInstall(command: ShellCommand): boolean {
  const { name } = command;
  if (name.startsWith("pip")) return !name.startsWith("pipenv") && hasArg(command, "install");
  return name.startsWith("python") && hasSequence(command, "-m", "pip", "install");
}
