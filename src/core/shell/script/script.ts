/** A word of a shell script; offsets count in the script. */
export interface ShellWord {
  /** Without quotes and escapes; variables stay as `${NAME}`, what a command would print as `${…}`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing in it is expanded by the shell. */
  readonly isLiteral: boolean;
}

/** A flag of a command: `-xz` gives `x` and `z`, `--name=value` gives `name`. */
export interface ShellFlag {
  readonly name: string;
  /** Position in `args`. */
  readonly arg: number;
}

/** A redirection: `> file`, `2>&1`, `<<EOF`. */
export interface ShellRedirect {
  /** With the file descriptor in front. */
  readonly operator: string;
  readonly target: ShellWord | null;
  readonly start: number;
  readonly end: number;
}

/** A simple command, wherever it is: in a pipe, a loop, a subshell, a `$(…)`. */
export interface ShellCommand {
  /** Its name as the shell looks it up; behind `command`, `builtin`, `exec` and `busybox` the name that follows. */
  readonly name: string;
  /** The first word. */
  readonly nameWord: ShellWord;
  /** All words behind the first. */
  readonly args: readonly ShellWord[];
  readonly flags: readonly ShellFlag[];
  /** `NAME=value` in front. */
  readonly assignments: readonly ShellWord[];
  readonly redirects: readonly ShellRedirect[];
  readonly start: number;
  readonly end: number;
  /** In how many `$(…)`, subshells, groups, loops and branches it is: 0 on the outside. */
  readonly depth: number;
  /** The operator before it on its level: "" for the first. */
  readonly before: "" | "&&" | "||" | ";" | "|" | "&" | "\n";
}

/** A pipe sign, `|` or `|&`. */
export interface ShellPipe {
  readonly start: number;
  readonly end: number;
}

/** A shell script, taken apart into what rules ask for. */
export interface Script {
  readonly text: string;
  /** In order of the text; empty where the script does not parse. */
  readonly commands: readonly ShellCommand[];
  readonly pipes: readonly ShellPipe[];
  /** The script ends inside a quote or a compound command, or has a sign no shell would take. */
  readonly isBroken: boolean;
}
