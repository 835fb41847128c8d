import { optionValues } from "../../../shell/script/shell-args.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { basePath, pathFrom } from "../../../text/path.ts";
import { buildOutputs } from "./build-outputs.ts";
import type { Artifact } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsOf, commandsWithFolder, isProgram, type PlacedCommand, variableOf } from "../stage-commands.ts";

const BIN = /^\/(?:usr\/(?:local\/)?|opt\/)?s?bin\//;

/**
 * Programs that commands download to a path of the system, unpack there, move there, or install by their address: those
 * that the image starts, or is checked with, and those that the build has no use for and that aren't known to be for
 * developers.
 */
export function downloadedTools(reading: StageReading): readonly Artifact[] {
  const { blocks, starts } = reading;
  const checks = blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? text.split(/[\s"'[\],;|&]+/) : []));
  const words = new Set([...starts, ...checks].flatMap((word) => word.split(/[\s;|&]+/)).map(basePath));
  const placed = commandsWithFolder(reading);
  const moved = buildOutputs(reading).filter(({ path, isCopied }) => isCopied && BIN.test(path));
  const found: readonly Found[] = [
    ...placed.flatMap((one) =>
      [...downloaded(one), ...unpacked(one, words), ...installed(reading, one, words)].map((path) => ({
        path,
        command: one.command,
      })),
    ),
    ...moved,
  ];
  const taken = found
    .filter(({ path }) => path.startsWith("/") && !path.includes("$"))
    .filter(
      (one) =>
        words.has(basePath(one.path)) ||
        (isProgramPath(one.path) && !isForDevelopment(basePath(one.path)) && !mayBeUsed(reading, one)),
    );
  return [...new Set(taken.map(({ path }) => path))].map((path) => ({
    from: path,
    to: BIN.test(path) || !/^\/(?:go|usr\/local\/cargo)\/bin\//.test(path) ? path : `/usr/local/bin/${basePath(path)}`,
  }));
}

/** A program, and the command that brings it. */
interface Found {
  readonly path: string;
  readonly command: ShellCommand;
}

function isProgramPath(path: string): boolean {
  return /^(?:\/usr)?(?:\/local)?\/bin\/[\w-]+$|^\/(?:go|usr\/local\/cargo)\/bin\/[\w-]+$/.test(path);
}

/** A later command starts the program, or something that may do so. */
function mayBeUsed(reading: StageReading, { path, command: source }: Found): boolean {
  const commands = commandsOf(reading);
  return commands.slice(commands.indexOf(source) + 1).some((command) => {
    const [first = ""] = command.args.map(({ text }) => text);
    if (isProgram(command, "sh", "bash") && command.before === "|") return false;
    return (
      isProgram(command, basePath(path), ...STARTERS) ||
      command.name.startsWith(".") ||
      (isProgram(command, "go", "dotnet", "cargo") && /^(?:generate|run|tool|xtask)$/.test(first)) ||
      (isProgram(command, "env", "sudo", "exec", "time", "nice") && basePath(first) === basePath(path))
    );
  });
}

const STARTERS = (
  "make gmake cmake ninja meson task just mage sh bash eval xargs npm npx yarn pnpm bun rake rails bundle composer php " +
  "python python3 tox poetry uv mvn gradle sbt protoc buf"
).split(" ");

/** Linters, generators, test runners, debuggers, and what builds: an image that doesn't name them has no use for them. */
const DEVELOPMENT_TOOLS: ReadonlySet<string> = new Set(
  (
    "actionlint air bazel bazelisk benchstat buf buildifier controller-gen deadcode dlv easyjson ent enumer errcheck " +
    "esbuild fieldalignment gci ginkgo go-bindata go-junit-report gocover-cobertura gocyclo godoc gofumpt goimports " +
    "golangci-lint golint golines gomock gopls goreleaser gosec gotests gotestsum govulncheck gox gqlgen hadolint " +
    "ineffassign ko lefthook mage misspell mockery mockgen modd moq nilaway oapi-codegen pkgsite " +
    "pre-commit protoc protolint reflex revive sccache shellcheck shfmt sqlc staticcheck statik stringer swag swagger " +
    "tailwindcss task templ tfsec trunk upx wasm-bindgen wasm-pack wire yamllint"
  ).split(" "),
);

function isForDevelopment(name: string): boolean {
  return DEVELOPMENT_TOOLS.has(name) || name.startsWith("protoc-gen-");
}

/** Where commands of a stage put what they download. */
export function downloadedPaths(reading: StageReading): readonly string[] {
  return commandsWithFolder(reading).flatMap(downloaded);
}

function downloaded({ command, folder }: PlacedCommand): readonly string[] {
  if (!isProgram(command, "curl", "wget")) return [];
  const at = command.args.findIndex(({ text }) => /^(?:-[a-zA-Z]*[oO]|--output|--output-document)$/.test(text));
  const [given] = optionValues(command, "output", "output-document");
  const path = at < 0 ? given : command.args[at + 1]?.text;
  return path === undefined || path.includes("://") ? [] : [pathFrom(folder, path)];
}

/** `tar -C /usr/local/bin -xzf tool.tgz tool`: what it names, and else the program that the archive is called by. */
function unpacked({ command, block, folder }: PlacedCommand, words: ReadonlySet<string>): readonly string[] {
  const isTar = isProgram(command, "tar", "bsdtar");
  if (!isTar && !isProgram(command, "unzip")) return [];
  const [given = "."] = isTar ? optionValues(command, "C", "directory") : optionValues(command, "d");
  const target = pathFrom(folder, given);
  if (!BIN.test(`${target}/`)) return [];
  const strips = optionValues(command, "strip-components", "strip").map(Number)[0] ?? 0;
  const named = membersOf(command).filter((word) => words.has(basePath(word)));
  if (named.length > 0) return named.map((word) => pathFrom(target, word.split("/").slice(strips).join("/")));
  const archives = (block.at.script.text.match(/https?:\/\/[^\s"'|;]+/g) ?? []).map(basePath);
  const called = [...words].filter((word) => archives.some((archive) => isCalled(archive, word)));
  return called.map((word) => pathFrom(target, word));
}

/** `hugo_0.121_linux-amd64.tar.gz` has `hugo` in it. */
function isCalled(archive: string, word: string): boolean {
  return word.length > 1 && archive.startsWith(word) && /^[-_.]/.test(archive.slice(word.length));
}

function membersOf({ args }: ShellCommand): readonly string[] {
  return args.flatMap(({ text }) => (/^-|\.(?:tgz|zip|tar(?:\.\w+)?)$/.test(text) ? [] : text));
}

/** `go install ADDRESS@VERSION` and `cargo install NAME` put the program into their folders for binaries. */
function installed(reading: StageReading, { command }: PlacedCommand, words: ReadonlySet<string>): readonly string[] {
  const [verb, ...names] = command.args.map(({ text }) => text);
  if (verb !== "install") return [];
  if (isProgram(command, "go")) {
    const folder = variableOf(reading, "GOBIN") ?? `${variableOf(reading, "GOPATH") ?? "/go"}/bin`;
    return names.flatMap((name) => {
      const address = /^([\w./-]+)@/.exec(name)?.[1]?.replace(/\/v\d+$/, "");
      return address === undefined ? [] : [`${folder}/${basePath(address)}`];
    });
  }
  if (!isProgram(command, "cargo") || names.includes("--path")) return [];
  // `sqlx-cli` is called `sqlx`
  const called = [...words].filter((word) => names.some((name) => name.replace(/[-_]cli$|@.*$/, "") === word));
  return called.map((word) => `${variableOf(reading, "CARGO_HOME") ?? "/usr/local/cargo"}/bin/${word}`);
}
