import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { baseOf } from "../base-of.ts";
import { type Artifact, PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { imageParts, isAlpine, slimVariant } from "../runtime-image.ts";
import { readChain } from "../shell-chain.ts";
import {
  canRewrite,
  commandsOf,
  copiesSourcesFirst,
  isProgram,
  type PlacedCommand,
  startedWords,
} from "../stage-commands.ts";
import { takesContext } from "../context-copies.ts";
import { distinct } from "./compiled.ts";
import {
  CHECKS,
  filesOf,
  installsInterpreter,
  isPip,
  isUvPip,
  isTool,
  isConda,
  isPythonInstall,
  makesEnvironment,
  isSelfUpdate,
  isProjectInstall,
  usesPackages,
  readsManifests,
  isUnknown,
} from "./python-commands.ts";
import { withoutDevelopment } from "./python-development.ts";
import { movedInstalls } from "./python-installs.ts";
import { packageFolders, poetryConfig, PREFIX } from "./python-packages.ts";
import { basePath, isInsidePath, pathFrom } from "../../../text/path.ts";

/** Python: packages are installed, and compiled, in one stage and copied into the slim image, where the sources run. */
export const readPython: ReadRecipe = (reading) => {
  const commands = commandsOf(reading);
  if (!commands.some(isPythonInstall)) return null;
  const base = baseOf(reading);
  const { name } = imageParts(base.ref);
  const isOfficial = /(?:^|\/)python$/.test(name);
  const isGenerating = generates(reading);
  const hasTool = commands.some((command) => isTool(command) || isConda(command));
  const isOwnPlace =
    commands.some(makesEnvironment) ||
    commands.some(({ args }) => args.some(({ text }) => /^(?:--user|--target|-t|--prefix|--root)(?:=|$)/.test(text)));
  const usesPrefix =
    (isOfficial || isAlpine(imageParts(base.ref))) &&
    !hasTool &&
    !isOwnPlace &&
    !commands.some((command) => isUvPip(command) || isProjectInstall(command) || usesPackages(command)) &&
    isAlwaysApart(reading);
  const folders = packageFolders(reading, isOfficial, usesPrefix);
  if (folders === null || commands.some(installsInterpreter))
    return { why: { id: "unknown-runtime", detail: reading.image } };
  const { project } = reading;
  const isWritable = canRewrite(reading, isTool);
  const rewrite = (command: ShellCommand, text: string): string | null => {
    if (isWritable && isTool(command)) return withoutDevelopment(reading, command, text);
    return usesPrefix && isPip(command) && !isSelfUpdate(command)
      ? text.replace(/\binstall\b/, `install --prefix=${PREFIX}`)
      : null;
  };
  const leavesOut =
    isWritable &&
    commands.some(
      (command) => withoutDevelopment(reading, command, command.args.map(({ text }) => ` ${text}`).join("")) !== null,
    );
  const isFirst = copiesSourcesFirst(reading, isPythonInstall);
  const moved = isFirst
    ? movedInstalls(reading, {
        isMovable,
        readsFolder: (command) => isTool(command) || isConda(command),
        rewrite: (command, text) => withoutProject(command, rewrite(command, text) ?? text),
      })
    : null;
  // a command that only the project's own package brings
  const isProjectNeeded = !startsKnownProgram(reading);
  if (isGenerating && project === "/") return { why: { id: "root-folder", detail: "" } };
  const sources: readonly Artifact[] = isGenerating ? [{ from: project, to: project }] : [];
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Python",
    runtimeImage: isOfficial ? slimVariant(base) : reading.image,
    installFirst: moved && [...manifestCopies(reading, [...moved.commands.values()]), ...moved.lines],
    isReplaced: (command) => (moved?.commands.has(command) ?? false) && !(isTool(command) && isProjectNeeded),
    isMoved: (block) => moved?.blocks.has(block) ?? false,
    rewrite,
    // the interpreter comes with what is only needed to install
    runtimePackage: (one) => (isOfficial ? null : interpreterFor(one)),
    artifacts: distinct([...sources, ...folders, ...poetryConfig(reading)]),
    runsFromSource: !isGenerating,
    readsSources: (read, isWhole) =>
      read.some(
        (command) =>
          isProjectInstall(command) || isUnknown(command) || isTool(command) || (isWhole && readsManifests(command)),
      ),
    linked: folders.map(({ from }) => from),
    leftOut: ["compiler", "headers", "caches", ...(leavesOut ? (["development-dependencies"] as const) : [])],
  };
};

/** Every installation of pip is a link of a plain chain, where it can be told where to install. */
function isAlwaysApart({ blocks }: StageReading): boolean {
  return blocks.every(({ at }) => {
    if (at.keyword !== "run") return true;
    const single = new Set((readChain(at) ?? []).flatMap(({ commands }) => (commands.length === 1 ? commands : [])));
    return at.script.commands.every((command) => !isPip(command) || isSelfUpdate(command) || single.has(command));
  });
}

/** Commands behind the copies of sources write something that the program needs. */
function generates({ blocks }: StageReading): boolean {
  const first = blocks.findIndex(({ at }) => takesContext(at));
  const copied = blocks.findIndex(
    ({ at }, index) => index >= first && takesContext(at) && !isManifestCopy(at.argumentWords[0]?.text ?? ""),
  );
  if (first < 0 || copied < 0) return false;
  const later = blocks
    .slice(copied + 1)
    .flatMap(({ at }) =>
      at.keyword === "run" ? (readChain(at)?.flatMap(({ commands }) => commands) ?? at.script.commands) : [],
    );
  return later.some(
    (command) =>
      isEditable(command) ||
      changesFiles(command) ||
      (isUnknown(command) &&
        !isProgram(command, ...CHECKS) &&
        !command.args.some(({ text }) => CHECKS.includes(text) || text === "unittest")),
  );
}

/** `pip install -e .`, `setup.py develop`: it writes next to the sources what names the package. */
function isEditable(command: ShellCommand): boolean {
  return isProjectInstall(command) && hasArg(command, "-e", "--editable", "develop");
}

/** It changes a file of the project where it lies. */
function changesFiles(command: ShellCommand): boolean {
  if (!isProgram(command, "chmod", "sed", "mv", "cp", "ln")) return false;
  const paths = command.args.filter(({ text }) => /^[\w./*-]*[./][\w./*-]*$/.test(text) || /^[\w-]+$/.test(text));
  return paths.some(({ text }) => !/^(?:[/-]|[\d]+$|[ugoa]*[+=-])/.test(text));
}

function isManifestCopy(source: string): boolean {
  return /requirements|\.(?:toml|lock|cfg|txt)$|Pipfile|setup\.py|environment/.test(source);
}

/** The interpreter, to packages that bring it along. */
function interpreterFor(name: string): string | null {
  if (/^(?:python3-(?:pip|dev|venv|setuptools|wheel)|py3-pip|python3-devel)$/.test(name)) return "python3";
  if (/^python3\.\d+-(?:dev|venv|distutils)$/.test(name)) return name.replace(/-\w+$/, "");
  return /^python-(?:pip|dev|setuptools)$/.test(name) ? "python" : null;
}

/** Installs what is named somewhere, and not the project itself. */
function isMovable(command: ShellCommand): boolean {
  const isSetUp = isProgram(command, "poetry", "pip", "pdm", "conda") && command.args[0]?.text === "config";
  return (
    (isSetUp || isPythonInstall(command) || isPip(command) || makesEnvironment(command)) &&
    !isProjectInstall(command) &&
    // `uv pip compile` and `uv pip sync` name their files behind themselves
    (!isUvPip(command) || hasArg(command, "install"))
  );
}

/** Tools that also install the project, unless they are told not to. */
function installsProject(command: ShellCommand): boolean {
  return (
    isTool(command) &&
    !isProgram(command, "pipenv") &&
    !command.args.some(({ text }) => /^--no-(?:root|install-project|self)$/.test(text))
  );
}

/** The same command without installing the project, whose sources aren't there yet. */
function withoutProject(command: ShellCommand, text: string): string {
  if (!installsProject(command)) return text;
  return `${text} ${isProgram(command, "poetry") ? "--no-root" : isProgram(command, "uv") ? "--no-install-project" : "--no-self"}`;
}

/** A program that comes with Python or with a package, and finds the project in the folder that it starts in. */
function startsKnownProgram(reading: StageReading): boolean {
  const started = startedWords(reading).find((word) => !/^(?:poetry|pipenv|uv|run)$/.test(word));
  const name = started?.split("/").at(-1) ?? "";
  return /^(?:python[\d.]*|gunicorn|uvicorn|hypercorn|daphne|flask|fastapi|celery|streamlit|uwsgi|waitress-serve|alembic|django-admin|scrapy|jupyter|dramatiq|rq)$|\.(?:py|sh)$/.test(
    name,
  );
}

/** Copies what names the packages of commands. */
function manifestCopies({ project }: StageReading, commands: readonly PlacedCommand[]): readonly string[] {
  const lines = commands.flatMap(({ command, folder }) => {
    const below = folderBelow(project, folder);
    const manifests = isTool(command)
      ? isProgram(command, "poetry")
        ? "pyproject.toml poetry.lock*"
        : isProgram(command, "pipenv")
          ? "Pipfile Pipfile.lock*"
          : isProgram(command, "pdm")
            ? "pyproject.toml pdm.lock*"
            : "pyproject.toml uv.lock*"
      : isConda(command) && command.args[0]?.text === "env" && filesOf(command).length === 0
        ? "environment*.yml"
        : "";
    const own = manifests === "" ? [] : manifests.split(" ").map((name) => `${below}${name}`);
    const named = filesOf(command)
      .map((file) => pathFrom(folder, file))
      .filter((path) => isInsidePath(path, project))
      .map((path) => copyOf(`${folderBelow(project, dirOf(path))}${basePath(path)}`));
    return [...(own.length > 0 ? [`COPY ${own.join(" ")} ./${below}`] : []), ...named];
  });
  return [...new Set(lines)];
}

/** A folder of the project with a slash behind it; "" for the project itself. */
function folderBelow(project: string, folder: string): string {
  if (folder === project) return "";
  return `${folder.slice(project === "/" ? 1 : project.length + 1)}/`;
}

function dirOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/")) || "/";
}

function copyOf(file: string): string {
  const folder = file.slice(0, file.lastIndexOf("/") + 1);
  // files of such a folder name each other
  return /requirements?\/$/.test(folder) ? `COPY ${folder} ./${folder}` : `COPY ${file} ./${folder}`;
}
