import { requirementFiles } from "../../../lint/facts/packages/dependency-installs.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasSequence, isPipInstall, optionValues } from "../../../shell/script/shell-args.ts";
import { isProgram } from "../stage-commands.ts";
import { environmentMadeBy } from "./python-environments.ts";

const INSTALLERS = /^(?:pip|setuptools|wheel|poetry|pipenv|uv|virtualenv|pip-tools|build|conan|meson|cmake|ninja)$/;
/** Programs that check the project and write nothing that it needs. */
export const CHECKS = ["pytest", "flake8", "mypy", "tox", "black", "ruff", "pylint", "isort", "coverage", "bandit"];
const SYSTEM =
  "apt-get apt apk dnf yum mkdir chmod chown ln touch rm echo export set cd useradd adduser addgroup groupadd usermod sed cp mv curl wget tar source . true".split(
    " ",
  );

/** `pip install`, also by its path in an environment. */
export function isPip(command: ShellCommand): boolean {
  const name = command.name.slice(command.name.lastIndexOf("/") + 1);
  return isPipInstall({ ...command, name });
}

/** `poetry install`, `uv sync`, and the like: they read a manifest, and may install the project. */
export function isTool(command: ShellCommand): boolean {
  if (!isProgram(command, "poetry", "pipenv", "uv", "pdm")) return false;
  // `uv python install` and `poetry self install` install something else
  const word = command.args.find(({ text }) => /^(?:install|sync|pip|python|tool|self)$/.test(text));
  return word?.text === "install" || word?.text === "sync";
}

/** `uv python install`: environments then link to an interpreter that isn't in the image. */
export function installsInterpreter(command: ShellCommand): boolean {
  const [first, second] = command.args.map(({ text }) => text);
  return isProgram(command, "poetry", "uv", "pdm") && first === "python" && second === "install";
}

/** `conda env create`, `conda install`. */
export function isConda(command: ShellCommand): boolean {
  return (
    isProgram(command, "conda", "mamba", "micromamba") &&
    command.args.some(({ text }) => /^(?:create|install|update)$/.test(text))
  );
}

/** Installs packages, apart from the installers themselves. */
export function isPythonInstall(command: ShellCommand): boolean {
  return (
    isTool(command) ||
    isConda(command) ||
    isUvPip(command) ||
    isSetup(command) ||
    (isPip(command) && !isSelfUpdate(command))
  );
}

/** `uv pip …`. */
export function isUvPip(command: ShellCommand): boolean {
  return isProgram(command, "uv") && command.args[0]?.text === "pip";
}

/** `python setup.py install`. */
function isSetup(command: ShellCommand): boolean {
  return (
    /^python[\d.]*$/.test(command.name) &&
    command.args[0]?.text === "setup.py" &&
    command.args.some(({ text }) => /^(?:install|develop)$/.test(text))
  );
}

/** Makes a virtual environment. */
export function makesEnvironment(command: ShellCommand): boolean {
  return environmentMadeBy(command) !== null;
}

/** `pip install --upgrade pip setuptools wheel`: tools for the installation, not for the program. */
export function isSelfUpdate(command: ShellCommand): boolean {
  if (!isPip(command) || requirementFiles(command).length > 0) return false;
  const packages = command.args.filter(
    ({ text }) => !text.startsWith("-") && !/^(?:install|pip3?)$/.test(text) && text !== "-m",
  );
  const names = packages.map(({ text }) => text.replace(/[=<>~![].*$/, ""));
  return names.every((one) => INSTALLERS.test(one));
}

/** `pip install .`: the project itself is a package. */
export function isProjectInstall(command: ShellCommand): boolean {
  if (isSetup(command)) return true;
  return (
    (isPip(command) || isUvPip(command)) &&
    command.args.some(({ text }) => /^(?:-e|\.\/?|\.\[.*\]|\.\/.*|--editable)$/.test(text))
  );
}

/** Something that was installed is used by the build. */
export function usesPackages(command: ShellCommand): boolean {
  return isProgram(command, ...CHECKS) || isUnknown(command);
}

/** It was not done before the sources are copied, and reads what names the packages. */
export function readsManifests(command: ShellCommand): boolean {
  if (isProgram(command, "poetry", "pipenv", "pdm", "pip-compile", "pip-sync") || isConda(command)) return true;
  // `uv pip compile requirements.in`
  if (isProgram(command, "uv") && (hasSequence(command, "pip", "compile") || hasSequence(command, "pip", "sync")))
    return true;
  return filesOf(command).length > 0;
}

/** Requirements, constraints and environments that a command names. */
export function filesOf(command: ShellCommand): readonly string[] {
  return optionValues(command, ...fileOptions(command)).filter((file) => !file.includes("://"));
}

/** The options that name what is installed: `-c` is a channel for conda, and `-f` is something else for each. */
function fileOptions(command: ShellCommand): readonly string[] {
  if (isOfPip(command)) return ["r", "requirement", "requirements", "c", "constraint", "constraints"];
  if (isProgram(command, "pipenv")) return ["r", "requirements"];
  if (!isConda(command)) return [];
  return isProgram(command, "micromamba") || command.args[0]?.text === "env" ? ["f", "file"] : ["file"];
}

/** A command of pip, whatever it does, also of the one that uv has. */
export function isOfPip(command: ShellCommand): boolean {
  const name = command.name.slice(command.name.lastIndexOf("/") + 1);
  return (
    /^pip[\d.]*$/.test(name) || isUvPip(command) || (name.startsWith("python") && hasSequence(command, "-m", "pip"))
  );
}

/** None of what installs, and none of what sets up the system. */
export function isUnknown(command: ShellCommand): boolean {
  if (isPythonInstall(command) || isPip(command) || makesEnvironment(command) || isProgram(command, ...SYSTEM))
    return false;
  return !isProgram(
    command,
    "pip",
    "pip3",
    "poetry",
    "pipenv",
    "uv",
    "conda",
    "mamba",
    "git",
    "gpg",
    "apt-key",
    "bash",
    "sh",
    "locale-gen",
    "ldconfig",
    "update-alternatives",
    "python3.pip",
    "tee",
    "grep",
    "dpkg",
    "find",
    "awk",
  );
}
