/** What a build is asked for. */
interface Asked {
  readonly target: string;
  readonly platform: string;
  readonly buildArgs: Readonly<Record<string, string>>;
}

/** The commands that build `target` and the targets `also`, a line each. */
export function buildCommands(asked: Asked, also: readonly string[]): string {
  return [asked.target, ...also].map((target) => buildCommand({ ...asked, target })).join("\n");
}

/** The command that builds what is shown, in a POSIX shell. */
export function buildCommand({ target, platform, buildArgs }: Asked): string {
  return [
    "docker buildx build",
    ...(target === "" ? [] : [`--target ${shellWord(target)}`]),
    ...(platform === "" ? [] : [`--platform ${shellWord(platform)}`]),
    ...Object.entries(buildArgs).map(([name, value]) => `--build-arg ${shellWord(`${name}=${value}`)}`),
    ".",
  ].join(" ");
}

function shellWord(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
