import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg, optionValues } from "../../../shell/script/shell-args.ts";
import { basePath, isInsidePath, pathFrom } from "../../../text/path.ts";
import { baseOf } from "../base-of.ts";
import { sourcesOf, takesContext } from "../context-copies.ts";
import { isOutside } from "../place-copy.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { dotnetRuntime } from "../runtime-image.ts";
import {
  commandsWithFolder,
  pathInContainer,
  commandsOf,
  installsInProject,
  isProgram,
  mountsOf,
  startedScript,
  startedWords,
} from "../stage-commands.ts";
import { isInstall as isNodeInstall, nodeInstallFirst } from "./node-installs.ts";

/** .NET: the published files run on the ASP.NET runtime. */
export const readDotnet: ReadRecipe = (reading, answers) => {
  const isBuild = (command: ShellCommand): boolean =>
    isProgram(command, "dotnet") && ["restore", "build", "publish"].includes(command.args[0]?.text ?? "");
  const builds = commandsOf(reading).filter(isBuild);
  if (builds.length === 0) return null;
  const words = startedWords(reading);
  if (words[0] === "dotnet" && ["run", "watch", "test"].some((verb) => words.includes(verb)))
    return { why: { id: "needs-tool", detail: "dotnet run" } };
  const file = words.find((word) => word.endsWith(".dll")) ?? (words[0]?.includes("/") ? words[0] : undefined);
  const script = startedScript(reading);
  const isScript = !file?.endsWith(".dll") && (script !== null || words[0] === "dotnet");
  // Entity Framework's tool needs the SDK, and nothing but a script would start it
  if (isScript && commandsOf(reading).some((command) => hasArg(command, "dotnet-ef")))
    return { why: { id: "needs-tool", detail: "dotnet ef" } };
  // what a script makes of a build that isn't published may need the SDK as well
  if (isScript && !builds.some((command) => hasArg(command, "publish")))
    return { why: { id: "unknown-program", detail: "" } };
  const published = isScript ? publishedFolder(reading) : null;
  if ((file === undefined && published === null) || file?.includes("$"))
    return { why: { id: "unknown-program", detail: "" } };
  const kind = isSelfContained(builds, words)
    ? "runtime-deps"
    : answers.get("runtime") === "runtime"
      ? "runtime"
      : "aspnet";
  const runtime = dotnetRuntime(baseOf(reading), kind) ?? ownRuntime(reading);
  if (runtime === null) return { why: { id: "unknown-runtime", detail: reading.image } };
  const path = pathInContainer(reading, file ?? "");
  const folder = published ?? (path.slice(0, path.lastIndexOf("/")) || "/");
  if (folder === "/") return { why: { id: "root-folder", detail: "" } };
  const restored = builds.find(({ args }) => args[0]?.text === "restore") ?? builds[0];
  const isPaket = commandsOf(reading).some(
    (command) =>
      isProgram(command, "dotnet", "paket") &&
      command.args.some(({ text }) => text === "restore") &&
      command.args[0]?.text !== "restore",
  );
  const first =
    installsInProject(reading, isBuild) && !isPaket && restored
      ? restoreFirst(reading, restored, mountsOf(reading, isBuild))
      : null;
  return {
    ...PLAIN_RECIPE,
    ecosystem: ".NET",
    runtimeImage: runtime,
    installFirst: first && [...first, ...nodeInstallFirst(reading)],
    isReplaced: (command) =>
      (isProgram(command, "dotnet") && command.args[0]?.text === "restore") ||
      (isNodeInstall(command) && nodeInstallFirst(reading).length > 0),
    runtimePackage: (name) =>
      name.startsWith("dotnet-sdk-") ? name.replace("dotnet-sdk", "aspnetcore-runtime") : null,
    artifacts: [folder, ...scriptApart(reading, script, folder)].map((taken) => ({ from: taken, to: taken })),
    questions: kind === "runtime-deps" ? [] : [{ id: "runtime", options: ["aspnet", "runtime"], assumed: "aspnet" }],
    leftOut: ["sdk", "caches", "sources"],
  };
};

/** Where `dotnet publish -o` puts the program. */
function publishedFolder(reading: StageReading): string | null {
  const found = commandsWithFolder(reading).findLast(
    ({ command }) => isProgram(command, "dotnet") && command.args[0]?.text === "publish",
  );
  const [output] = found ? optionValues(found.command, "output", "o") : [];
  return found === undefined || output === undefined || output.includes("$") ? null : pathFrom(found.folder, output);
}

/** The script that starts the program, unless it is in the folder with that, or a COPY brings it to where it runs. */
function scriptApart(reading: StageReading, script: string | null, folder: string): readonly string[] {
  if (script === null || isInsidePath(script, folder)) return [];
  const isCopied = reading.blocks.some(
    (block) =>
      takesContext(block.at) &&
      isOutside(reading, block) &&
      [block.destination, ...sourcesOf(block.at).map((source) => pathFrom(block.destination, basePath(source)))].some(
        (path) => path !== "/" && isInsidePath(script, path),
      ),
  );
  return isCopied ? [] : [script];
}

/** The published program brings the runtime. */
function isSelfContained(builds: readonly ShellCommand[], words: readonly string[]): boolean {
  if (words.some((word) => word.endsWith(".dll"))) return false;
  return builds.some(({ args }) => {
    const at = args.findIndex(({ text }) => /^(?:--self-contained|--sc)(?:=true)?$/.test(text));
    return (
      (at >= 0 && args[at + 1]?.text !== "false") ||
      args.some(({ text }) => /PublishAot=true|SelfContained=true/i.test(text))
    );
  });
}

/** The image itself, where the SDK is a package that the runtime can take the place of. */
function ownRuntime({ blocks, image }: StageReading): string | null {
  return blocks.some(({ at, text }) => at.keyword === "run" && /\bdotnet-sdk-\d/.test(text)) ? image : null;
}

/** What says for all projects where packages come from and which they are, next to the project or above it. */
const SETTINGS = "*.props *.config";

/** Restores what the project file names before its sources are copied. */
function restoreFirst({ blocks }: StageReading, command: ShellCommand, mounts: string): readonly string[] | null {
  const words = command.args.map(({ text }) => text);
  const project = words.find((text) => /\.(?:cs|fs|vb)proj$/.test(text));
  const isSolution = words.some((text) => /\.slnx?$/.test(text));
  // what a solution names is in its own folders
  if (isSolution) return null;
  const kind = blocks.some(({ text }) => text.includes(".fsproj")) ? "*.fsproj" : "*.csproj";
  const flags = restoreFlags(words);
  const restore = `RUN ${mounts}dotnet restore`;
  const target = words.slice(1).find((word, index, rest) => !word.startsWith("-") && !rest[index - 1]?.startsWith("-"));
  if (project === undefined && target !== undefined && /^[\w./-]+$/.test(target) && target !== ".") {
    const below = target.replace(/\/$/, "");
    return [`COPY ${SETTINGS} ./`, `COPY ${below}/${kind} ${below}/`, `${restore} ${below}${flags}`];
  }
  if (project === undefined || !project.includes("/"))
    return [`COPY ${project ?? kind} ${SETTINGS} ./`, `${restore}${flags}`];
  const folder = project.slice(0, project.lastIndexOf("/") + 1);
  return [`COPY ${SETTINGS} ./`, `COPY ${project} ${folder}`, `${restore} ${project}${flags}`];
}

/** The runtime to restore for. */
function restoreFlags(words: readonly string[]): string {
  const at = words.findIndex((word) => /^(?:-r|--runtime|-a|--arch|--configfile)$/.test(word));
  return at < 0 || words[at + 1] === undefined ? "" : ` ${words[at]} ${words[at + 1]}`;
}
