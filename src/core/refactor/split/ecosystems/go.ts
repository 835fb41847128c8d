import type { ShellCommand } from "../../../shell/script/script.ts";
import type { ReadRecipe } from "../recipe.ts";
import { PLAIN_RECIPE } from "../recipe.ts";
import { baseOf } from "../base-of.ts";
import type { StageReading } from "../read-stage.ts";
import { smallLinux } from "../runtime-image.ts";
import {
  commandsOf,
  installsInProject,
  mountsOf,
  variableOf,
  isProgram,
  saysInOrder,
  startedPath,
  startedWords,
} from "../stage-commands.ts";
import { COMPILING, collectStarted, distinct, extraFiles, extraFilesQuestion, findStarted } from "./compiled.ts";
import { namedRuntimeFiles } from "../results/runtime-files.ts";
import { nodeInstallFirst, isInstall as isNodeInstall } from "./node-installs.ts";

const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";

/** Programs in Go: only the binary runs, on a small Linux. */
export const readGo: ReadRecipe = (reading, answers) => {
  const commands = commandsOf(reading);
  const builds = commands.filter(isBuild);
  const isGoImage = /(?:^|\/)golang[:@]/.test(baseOf(reading).ref);
  const isMade = isGoImage && commands.some((command) => isProgram(command, "make", "mage", "task", "just"));
  if (startedWords(reading)[0] === "go") return { why: { id: "needs-tool", detail: "go run" } };
  if (builds.length === 0 && !isMade) return null;
  const program = findStarted(reading, `${variableOf(reading, "GOPATH") ?? "/go"}/bin`);
  if (program.artifacts.length === 0) return { why: { id: "unknown-program", detail: "" } };
  const runtimeImage = smallLinux(baseOf(reading));
  const isInstall = (command: ShellCommand): boolean =>
    isProgram(command, "go") && (isDownload(command) || builds.includes(command));
  const isVendored = builds.some(({ args }) => args.some(({ text }) => text === "-mod=vendor"));
  const isFirst = installsInProject(reading, isInstall) && !isVendored && hasModules(reading);
  // where modules come from, said for the command alone
  const settings = commands
    .filter(isInstall)
    .flatMap(({ assignments }) => assignments.map(({ text }) => text))
    .filter((text) => /^GO(?:PROXY|PRIVATE|NOPROXY|(?:NO)?SUMDB|NOSUMCHECK|INSECURE|AUTH)=[\w./:,|*@-]*$/.test(text))
    .filter((text, index, all) => all.indexOf(text) === index)
    .map((text) => `${text} `)
    .join("");
  const isStatic = reading.blocks.some(({ text }) => /CGO_ENABLED[= ]"?0/.test(text));
  return {
    ...PLAIN_RECIPE,
    buildPackages: COMPILING,
    ecosystem: "Go",
    runtimeImage,
    installFirst: isFirst
      ? [
          "COPY go.mod go.sum* ./",
          `RUN ${mountsOf(reading, isInstall)}${settings}go mod download`,
          ...nodeInstallFirst(reading),
        ]
      : null,
    isReplaced: (command) =>
      (isFirst && isDownload(command)) || (isFirst && isNodeInstall(command) && nodeInstallFirst(reading).length > 0),
    ...collectStarted(
      reading,
      distinct([
        ...extraFiles(reading, answers),
        ...program.artifacts,
        ...namedRuntimeFiles(reading),
        ...(/^(?:debian|ubuntu):/.test(runtimeImage) && isGoImage ? [{ from: CERTIFICATES, to: CERTIFICATES }] : []),
      ]),
    ),
    linked: isStatic ? [] : program.linked,
    questions: [extraFilesQuestion(startedPath(reading))],
    leftOut: ["compiler", "sources", "caches"],
  };
};

/** Go has modules since 1.11, and uses them in its own folder of sources since 1.13. */
function hasModules(reading: StageReading): boolean {
  const tag = /(?:^|\/)golang:(\d+)\.(\d+)/.exec(baseOf(reading).ref);
  const set = /^(\d+)\.(\d+)/.exec(variableOf(reading, "GO_VERSION") ?? variableOf(reading, "GOLANG_VERSION") ?? "");
  const minor = Number((tag ?? set)?.[2] ?? 99);
  const isInside = /\/go\/src\//.test(`${reading.project}/`);
  return (
    minor >= 13 || (minor >= 11 && (!isInside || reading.blocks.some(({ text }) => /GO111MODULE[= ]"?on/.test(text))))
  );
}

/** Compiles the project, and not a tool that is named by its address. */
function isBuild(command: ShellCommand): boolean {
  if (!isProgram(command, "go")) return false;
  const [verb, ...words] = command.args.map(({ text }) => text);
  return (verb === "build" || verb === "install") && !words.some((word) => /^[\w-]+\.[a-z]+\/|@/.test(word));
}

/** `go mod download`, and `go get` of what the project names. */
function isDownload(command: ShellCommand): boolean {
  if (!isProgram(command, "go")) return false;
  const [verb, ...words] = command.args.map(({ text }) => text);
  return saysInOrder(command, "mod", "download") || (verb === "get" && words.every((word) => /^(?:-|\.)/.test(word)));
}
