import type { ShellCommand } from "../../shell/script/script.ts";
import { hasArg, hasFlag, hasSequence, isPipInstall, plainArgs } from "../../shell/script/shell-args.ts";

/** Package managers whose downloads a cache mount can keep. */
export type CacheTool =
  | "npm"
  | "yarn"
  | "pnpm"
  | "pip"
  | "uv"
  | "go"
  | "cargo"
  | "maven"
  | "gradle"
  | "composer"
  | "bundler"
  | "nuget"
  | "apt";

/** The environment of a RUN, by name. */
export type RunEnvironment = ReadonlyMap<string, string>;

/** How a package manager keeps what it downloads. */
export interface ToolCache {
  readonly tool: CacheTool;
  /** A call that reads or fills the cache. */
  readonly uses: (command: ShellCommand) => boolean;
  /** The directories, absolute; empty where they are not certain. `home` is that of the user that runs. */
  readonly directories: (environment: RunEnvironment, home: string) => readonly string[];
  /**
   * Later RUNs need what is in the directory: all RUNs that use it have to mount it, and what the image starts must not
   * need it.
   */
  readonly isNeededLater: boolean;
  /** Two builds at once would get in each other's way. */
  readonly isLocked?: boolean;
  /** What in a RUN or in the environment says that the cache is off, moved or emptied: it is left alone. */
  readonly settled: RegExp;
  /** A flag that turns the cache off; it would have to go. */
  readonly offFlag?: string;
}

/** A directory that a variable names, or one that it is by default; none where the variable is not an absolute path. */
function directory(environment: RunEnvironment, variable: string, fallback: string): readonly string[] {
  const value = environment.get(variable);
  if (value === undefined || value === "") return [fallback];
  return value.startsWith("/") && !value.includes("$") ? [value] : [];
}

const NODE_INSTALL = ["install", "i", "ci", "clean-install"];

function isNodeInstall(command: ShellCommand, ...verbs: readonly string[]): boolean {
  const [verb] = plainArgs(command, ["prefix", "C", "cwd", "dir", "registry", "network-timeout", "filter"]);
  return verb !== undefined && verbs.includes(verb.text) && !hasFlag(command, "help");
}

function isDotnet(command: ShellCommand): boolean {
  return command.name === "dotnet" && hasArg(command, "restore", "build", "publish", "test", "pack", "run", "ef");
}

const GO = ["build", "install", "get", "run", "test", "vet", "generate", "mod", "list", "tool"];

export const TOOL_CACHES: readonly ToolCache[] = [
  {
    tool: "npm",
    uses: (command) => command.name === "npm" && isNodeInstall(command, ...NODE_INSTALL),
    directories: (environment, home) => directory(environment, "npm_config_cache", `${home}/.npm`),
    isNeededLater: false,
    settled: /cache (?:clean|clear|rm)|npm_config_cache=|NPM_CONFIG_CACHE|--cache\b|\.npm\b|--offline\b/,
  },
  {
    tool: "yarn",
    // yarn 1, which the images of Node bring; a later one says so by its flags or by corepack
    uses: (command) =>
      command.name === "yarn" && (command.args.length === 0 || isNodeInstall(command, "install") || onlyFlags(command)),
    directories: (environment, home) =>
      directory(environment, "YARN_CACHE_FOLDER", home === "/root" ? "/usr/local/share/.cache/yarn" : ""),
    isNeededLater: false,
    settled:
      /cache clean|cache-folder|corepack|--immutable|yarn set version|YARN_CACHE_FOLDER=|\.yarn\b|--offline\b|berry/,
  },
  {
    tool: "pnpm",
    uses: (command) => command.name === "pnpm" && isNodeInstall(command, "install", "i"),
    directories: (environment, home) => {
      const [base] = directory(environment, "PNPM_HOME", `${home}/.local/share/pnpm`);
      return base === undefined ? [] : [`${base}/store`];
    },
    isNeededLater: false,
    settled: /store (?:prune|path)|store-dir|--offline\b|pnpm fetch|npm_config_store|PNPM_STORE/,
  },
  {
    tool: "pip",
    uses: isPipInstall,
    directories: (environment, home) => directory(environment, "PIP_CACHE_DIR", `${home}/.cache/pip`),
    isNeededLater: false,
    settled: /cache purge|--cache-dir|PIP_NO_CACHE_DIR|PIP_CACHE_DIR=|\.cache\b/,
    offFlag: "no-cache-dir",
  },
  {
    tool: "uv",
    uses: (command) =>
      command.name === "uv" &&
      (hasArg(command, "sync") || hasSequence(command, "pip", "install")) &&
      !hasFlag(command, "help"),
    directories: (environment, home) => directory(environment, "UV_CACHE_DIR", `${home}/.cache/uv`),
    isNeededLater: false,
    settled: /uv cache|--cache-dir|UV_NO_CACHE|UV_CACHE_DIR=|\.cache\b|--offline\b/,
    offFlag: "no-cache",
  },
  {
    tool: "go",
    uses: (command) => command.name === "go" && hasArg({ ...command, args: command.args.slice(0, 1) }, ...GO),
    directories: (environment, home) => {
      const path = environment.get("GOPATH") ?? `${home}/go`;
      const [modules] = directory(environment, "GOMODCACHE", `${path}/pkg/mod`);
      const [builds] = directory(environment, "GOCACHE", `${home}/.cache/go-build`);
      return modules === undefined || builds === undefined || !path.startsWith("/") ? [] : [modules, builds];
    },
    isNeededLater: true,
    settled: /go clean|GOMODCACHE=|GOCACHE=|GOPATH=|GOFLAGS=\S*-mod=vendor|-mod=vendor|\/go\/pkg\/mod|\.cache\b/,
  },
  {
    tool: "cargo",
    uses: (command) => command.name === "cargo",
    directories: (environment) => {
      const home = environment.get("CARGO_HOME");
      // where nothing says so, the installer may have put it anywhere
      return home?.startsWith("/") && !home.includes("$") ? [`${home}/registry`, `${home}/git/db`] : [];
    },
    isNeededLater: true,
    settled: /cargo cache|CARGO_HOME=|cargo\/(?:registry|git)|cargo vendor|--offline\b|--frozen\b/,
  },
  {
    tool: "maven",
    uses: ({ name, args }) => /^(?:\.\/)?mvnw?$/.test(name) && args.length > 0,
    directories: (_, home) => [`${home}/.m2/repository`],
    isNeededLater: true,
    settled: /maven\.repo\.local|\.m2\b/,
  },
  {
    tool: "gradle",
    uses: ({ name, args }) => /^(?:\.\/)?gradlew?$/.test(name) && args.length > 0,
    directories: (environment, home) =>
      directory(
        environment,
        "GRADLE_USER_HOME",
        environment.has("GRADLE_HOME") ? "/home/gradle/.gradle" : `${home}/.gradle`,
      ),
    isNeededLater: true,
    isLocked: true,
    settled: /GRADLE_USER_HOME=|--gradle-user-home|(?:^|\s)-g\s|\.gradle\b(?!\.kts)/,
  },
  {
    tool: "composer",
    uses: (command) => command.name === "composer" && hasArg(command, "install", "update", "require", "create-project"),
    directories: (environment) => {
      if (environment.has("COMPOSER_CACHE_DIR")) return directory(environment, "COMPOSER_CACHE_DIR", "");
      const home = environment.get("COMPOSER_HOME");
      // without either the place depends on what is in the image
      return home?.startsWith("/") ? [`${home}/cache`] : [];
    },
    isNeededLater: false,
    settled: /clear-?cache|cache:clear|COMPOSER_CACHE_DIR=|COMPOSER_NO_CACHE|COMPOSER_HOME=/,
    offFlag: "no-cache",
  },
  {
    tool: "bundler",
    uses: (command) => command.name === "bundle" && (command.args.length === 0 || command.args[0]?.text === "install"),
    directories: (environment) => {
      const home = environment.get("GEM_HOME");
      const isElsewhere = environment.has("BUNDLE_PATH") || environment.has("BUNDLE_DEPLOYMENT");
      return home?.startsWith("/") && !isElsewhere ? [`${home}/cache`] : [];
    },
    isNeededLater: false,
    settled:
      /--path\b|--deployment\b|config (?:set )?(?:--\w+ )?(?:path|deployment|cache_path)|\/cache\b|vendor\/bundle|\*\.gem|--local\b/,
  },
  {
    tool: "nuget",
    uses: isDotnet,
    directories: (environment, home) => directory(environment, "NUGET_PACKAGES", `${home}/.nuget/packages`),
    isNeededLater: true,
    settled: /--packages\b|NUGET_PACKAGES=|\.nuget\b|nuget locals/,
  },
  {
    tool: "apt",
    uses: (command) => command.name === "apt-get" && hasArg(command, "update", "install", "upgrade", "dist-upgrade"),
    directories: () => ["/var/cache/apt", "/var/lib/apt"],
    isNeededLater: false,
    isLocked: true,
    settled: /apt-get (?:auto)?clean|docker-clean|keep-cache|\/var\/cache|apt\.conf/,
  },
];

function onlyFlags({ args }: ShellCommand): boolean {
  return args.every(({ text }) => text.startsWith("-"));
}
