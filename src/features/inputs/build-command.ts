import type { BuildOptions } from "#core/build-input/build-input.ts";

/** The commands that build the input's target and the targets `extra`, one per line. */
export function buildCommands(input: BuildOptions, extra: readonly string[]): string {
  return [input.target ?? "", ...extra].map((target) => buildCommand({ ...input, target })).join("\n");
}

/** The command that builds what is shown, for a POSIX shell. */
export function buildCommand({ target, platform, buildArgs = {}, buildContexts = {} }: BuildOptions): string {
  return [
    "docker buildx build",
    ...(target ? [`--target ${shellWord(target)}`] : []),
    ...(platform ? [`--platform ${shellWord(platform)}`] : []),
    ...pairs("--build-arg", buildArgs),
    ...pairs("--build-context", buildContexts),
    ".",
  ].join(" ");
}

function pairs(flag: string, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${flag} ${shellWord(`${name}=${value}`)}`);
}

/** A word as a POSIX shell reads it, quoted where it has to be. */
export function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
