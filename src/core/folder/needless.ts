/** Why something in a build context is mostly not needed there. */
export type NeedlessReason = "git" | "dependencies" | "cache" | "output" | "logs" | "editor" | "secret";

/** A kind of file or directory that mostly has no place in a build context. */
interface NeedlessKind {
  readonly reason: NeedlessReason;
  /** Names of directories or files. */
  readonly names: RegExp;
  readonly isDirectory: boolean;
  /** The line for a name that is found below the top. */
  readonly line: (name: string) => string;
  /** What some RUN has to do, so that the build makes it itself. */
  readonly madeBy?: RegExp;
}

const everywhere = (name: string): string => `**/${name}`;
const JAVASCRIPT = /\b(?:npm|pnpm|yarn|bun|next|nuxt|vite|ng)\b/;
const PYTHON = /\b(?:pip3?|uv|poetry|pipenv|pdm|conda|venv|virtualenv)\b/;

const KINDS: readonly NeedlessKind[] = [
  { reason: "git", names: /^(?:\.git|\.svn|\.hg)$/, isDirectory: true, line: everywhere },
  {
    reason: "dependencies",
    names: /^(?:node_modules|bower_components)$/,
    isDirectory: true,
    line: everywhere,
    madeBy: JAVASCRIPT,
  },
  { reason: "dependencies", names: /^(?:\.venv|venv)$/, isDirectory: true, line: everywhere, madeBy: PYTHON },
  {
    reason: "cache",
    names:
      /^(?:__pycache__|\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox|\.nox|\.gradle|\.terraform|\.turbo|\.parcel-cache|\.nyc_output|\.cache|\.sass-cache|\.angular)$/,
    isDirectory: true,
    line: everywhere,
  },
  {
    reason: "output",
    names: /^(?:\.next|\.nuxt|\.svelte-kit)$/,
    isDirectory: true,
    line: everywhere,
    madeBy: JAVASCRIPT,
  },
  { reason: "output", names: /^target$/, isDirectory: true, line: everywhere, madeBy: /\b(?:cargo|mvnw?|sbt)\b/ },
  { reason: "output", names: /^(?:coverage|htmlcov)$/, isDirectory: true, line: everywhere },
  { reason: "output", names: /^(?:bin|obj)$/, isDirectory: true, line: everywhere, madeBy: /\bdotnet\b/ },
  { reason: "editor", names: /^(?:\.idea|\.vscode|\.vs)$/, isDirectory: true, line: everywhere },
  { reason: "editor", names: /^(?:\.DS_Store|Thumbs\.db)$/, isDirectory: false, line: everywhere },
  { reason: "logs", names: /\.log$/, isDirectory: false, line: () => "**/*.log" },
];

const SECRET_NAME =
  /^(?:\.env(?:\.(?!example$|sample$|template$|dist$|defaults?$)[\w-]+)*|\.npmrc|\.pypirc|\.netrc|\.git-credentials|id_(?:rsa|dsa|ecdsa|ed25519)|.*\.(?:pem|p12|pfx|keystore|jks)|.*(?<!\.pub)\.key|credentials\.json|service-account.*\.json|\.htpasswd|secrets?\.(?:ya?ml|json|toml))$/i;

export interface Needless {
  readonly reason: NeedlessReason;
  readonly line: string;
}

/** Why an entry is mostly needless, and the line that leaves out all of its kind; null where it may well be needed. */
export function findNeedless(name: string, isDirectory: boolean, commands: readonly string[]): Needless | null {
  const kind = KINDS.find(
    (one) =>
      one.isDirectory === isDirectory &&
      one.names.test(name) &&
      (one.madeBy === undefined || commands.some((command) => one.madeBy?.test(command))),
  );
  return kind ? { reason: kind.reason, line: kind.line(name) } : null;
}

/** The line for a name that is only at the top of the context. */
export function atTop(line: string): string {
  return line.replace(/^\*\*\/(?!\*)/, "");
}

/** Whether a file of that name mostly holds a secret. */
export function isSecretFileName(name: string): boolean {
  return SECRET_NAME.test(name);
}
