import type { Command, Option } from "commander";
import { assertNever } from "#core/text/assert-never.ts";
import type { Shell } from "./shells.ts";

/** A script for a shell that completes the commands, their options, and the values that an option can have. */
export function completionScript(shell: Shell, program: Command): string {
  switch (shell) {
    case "bash":
      return bashScript(program);
    case "zsh":
      return `#compdef stagelight\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(program)}`;
    case "fish":
      return fishScript(program);
    default:
      return assertNever(shell);
  }
}

function bashScript({ commands }: Command): string {
  const options = commands.map((command) => `    ${command.name()}) words="${flagsOf(command).join(" ")}" ;;`);
  const values = commands.flatMap((command) =>
    optionsOf(command).flatMap((option) =>
      option.argChoices === undefined
        ? []
        : [
            `    ${[option.short, option.long]
              .filter(Boolean)
              .map((flag) => `"${command.name()} ${flag}"`)
              .join("|")}) COMPREPLY=($(compgen -W "${option.argChoices.join(" ")}" -- "$current")); return ;;`,
          ],
    ),
  );
  return `_stagelight() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map((command) => command.name()).join(" ")} help --help --version" -- "$current"))
    return
  fi
  case "$command $previous" in
${values.join("\n")}
    "completion completion") COMPREPLY=($(compgen -W "bash zsh fish" -- "$current")); return ;;
  esac
  case "$command" in
${options.join("\n")}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _stagelight stagelight
`;
}

function fishScript({ commands }: Command): string {
  const lines = commands.flatMap((command) => {
    const name = command.name();
    const options = optionsOf(command).map((option) => {
      const short = option.short === undefined ? "" : ` -s ${option.short.slice(1)}`;
      const long = option.long === undefined ? "" : ` -l ${option.long.slice(2)}`;
      const values = option.argChoices === undefined ? "" : ` -x -a "${option.argChoices.join(" ")}"`;
      const takes = values === "" && option.required ? " -r" : "";
      return `complete -c stagelight -n "__fish_seen_subcommand_from ${name}"${short}${long}${takes}${values} -d ${quoted(option.description)}`;
    });
    return [
      `complete -c stagelight -n __fish_use_subcommand -f -a ${name} -d ${quoted(command.description())}`,
      ...options,
    ];
  });
  return `${lines.join("\n")}
complete -c stagelight -n "__fish_seen_subcommand_from completion" -x -a "bash zsh fish"
`;
}

function optionsOf(command: Command): readonly Option[] {
  return command.options.filter(({ hidden }) => !hidden);
}

function flagsOf(command: Command): readonly string[] {
  return [
    ...optionsOf(command).flatMap(({ short, long }) => [short, long].filter((flag) => flag !== undefined)),
    "--help",
  ];
}

function quoted(text: string): string {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
