import { optionValues } from "../../shell/script/shell-args.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import { basePath, pathFrom } from "../../text/path.ts";
import { buildOutputs } from "./build-outputs.ts";
import type { Artifact } from "./recipe.ts";
import type { StageReading } from "./read-stage.ts";
import { commandsWithFolder, isProgram, type PlacedCommand, variableOf } from "./stage-commands.ts";

const BIN = /^\/(?:usr\/(?:local\/)?|opt\/)?s?bin\//;

/**
 * Programs that the image starts, or is checked with, and that commands download to a path of the system, unpack there, move
 * there, or install by their address.
 */
export function downloadedTools(reading: StageReading): readonly Artifact[] {
  const { blocks, starts } = reading;
  const checks = blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? text.split(/[\s"'[\],;|&]+/) : []));
  const words = new Set([...starts, ...checks].flatMap((word) => word.split(/[\s;|&]+/)).map(basePath));
  const placed = commandsWithFolder(reading);
  const moved = buildOutputs(reading).flatMap(({ path, isCopied }) => (isCopied && BIN.test(path) ? [path] : []));
  const found = [
    ...placed.flatMap((one) => [...downloaded(one), ...unpacked(one, words), ...installed(reading, one, words)]),
    ...moved,
  ];
  return [...new Set(found)]
    .filter((path) => path.startsWith("/") && !path.includes("$") && words.has(basePath(path)))
    .map((path) => ({
      from: path,
      to:
        BIN.test(path) || !/^\/(?:go|usr\/local\/cargo)\/bin\//.test(path) ? path : `/usr/local/bin/${basePath(path)}`,
    }));
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
