/** What a command is run with; a test hands in its own. */
export interface Io {
  /** Where relative paths start. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  /** All of standard input, or its first `limit` bytes and one more. */
  readonly readInput: (limit: number) => Promise<Uint8Array>;
  /** Resolves when a command that runs on is told to stop. */
  readonly untilStopped: () => Promise<void>;
}

/** How a command ends: 0 all is well, 1 it found something, 2 it couldn't run. */
export type ExitCode = 0 | 1 | 2;

/** Hands the exit code of a command out. */
export type Finish = (code: ExitCode) => void;
