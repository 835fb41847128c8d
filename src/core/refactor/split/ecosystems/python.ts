import type { ShellCommand } from "../../../shell/script/script.ts";
import { isPipInstall } from "../../../lint/facts/shell-args.ts";
import { requirementFiles } from "../../../lint/facts/packages/dependency-installs.ts";
import { baseOf } from "../base-of.ts";
import { type Artifact, PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { imageParts, slimVariant } from "../runtime-image.ts";
import { commandsOf, copiesSourcesFirst, isProgram } from "../stage-commands.ts";

const PREFIX = "/install";

/** Python: packages are installed, and compiled, in one stage and copied into the slim image, where the sources run. */
export const readPython: ReadRecipe = (reading) => {
  const commands = commandsOf(reading);
  const isTool = (command: ShellCommand): boolean =>
    isProgram(command, "poetry", "pipenv", "uv") && command.args.some(({ text }) => /^(?:install|sync)$/.test(text));
  const isInstall = (command: ShellCommand): boolean =>
    isTool(command) || (isPipInstall(command) && !isSelfUpdate(command));
  if (!commands.some(isInstall)) return null;
  const base = baseOf(reading);
  const { name, tag } = imageParts(base.ref);
  const isOfficial = name === "python";
  const tools = commands.filter(isTool);
  const inProject =
    tools.some((command) => isProgram(command, "uv")) &&
    !commands.some((command) => isProgram(command, "uv") && command.args.some(({ text }) => text === "pip"));
  const usesPrefix = isOfficial && tools.length === 0 && !commands.some(isProjectInstall);
  const minor = /^(\d\.\d+)/.exec(tag)?.[1];
  const artifacts = packagesFrom(isOfficial, usesPrefix, minor, inProject ? reading.workdir : "");
  if (artifacts === null) return { why: { id: "unknown-runtime", detail: reading.image } };
  const requirements = commands.filter(isPipInstall).flatMap(requirementFiles);
  const files = requirements.filter((file) => !file.includes("$") && !file.startsWith("/"));
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Python",
    runtimeImage: isOfficial ? slimVariant(base) : reading.image,
    installFirst: copiesSourcesFirst(reading, isInstall) ? firstInstall(tools, files, commands) : null,
    isReplaced: (command) => isPipInstall(command) && requirementFiles(command).length > 0,
    rewrite: (command, text) =>
      usesPrefix && isPipInstall(command) && !isSelfUpdate(command)
        ? text.replace(/\binstall\b/, `install --prefix=${PREFIX}`)
        : null,
    artifacts,
    runsFromSource: true,
    leftOut: ["compiler", "headers", "caches"],
  };
};

/** `pip install --upgrade pip setuptools wheel`: tools for the installation, not for the program. */
function isSelfUpdate(command: ShellCommand): boolean {
  if (!isPipInstall(command) || requirementFiles(command).length > 0) return false;
  const packages = command.args.filter(
    ({ text }) => !text.startsWith("-") && !/^(?:install|pip3?)$/.test(text) && text !== "-m",
  );
  const names = packages.map(({ text }) => text.replace(/[=<>~!].*$/, ""));
  return names.every((one) => /^(?:pip|setuptools|wheel|poetry|pipenv|uv|virtualenv)$/.test(one));
}

/** `pip install .`: the project itself is a package. */
function isProjectInstall(command: ShellCommand): boolean {
  return isPipInstall(command) && command.args.some(({ text }) => /^(?:-e|\.|\.\[.*\]|--editable)$/.test(text));
}

function packagesFrom(
  isOfficial: boolean,
  usesPrefix: boolean,
  minor: string | undefined,
  project: string,
): readonly Artifact[] | null {
  if (project !== "") return [{ from: `${project}/.venv`, to: `${project}/.venv` }];
  if (usesPrefix) return [{ from: PREFIX, to: "/usr/local" }];
  // Debian's and Alpine's Python install packages below /usr/local, and have nothing else there
  if (!isOfficial) return [{ from: "/usr/local", to: "/usr/local" }];
  if (minor === undefined) return null;
  const folder = `/usr/local/lib/python${minor}/site-packages`;
  return [
    { from: folder, to: folder },
    { from: "/usr/local/bin", to: "/usr/local/bin" },
  ];
}

function firstInstall(
  tools: readonly ShellCommand[],
  files: readonly string[],
  commands: readonly ShellCommand[],
): readonly string[] | null {
  const [tool] = tools;
  if (tool && isProgram(tool, "poetry")) return ["COPY pyproject.toml poetry.lock* ./"];
  if (tool && isProgram(tool, "pipenv")) return ["COPY Pipfile Pipfile.lock* ./"];
  if (tool) return ["COPY pyproject.toml uv.lock* ./"];
  if (files.length === 0) return commands.some(isProjectInstall) ? ["COPY . ."] : [];
  return [`COPY ${files.join(" ")} ./`];
}
