import type { ShellCommand } from "../../../shell/script/script.ts";
import { pathFrom } from "../../../text/path.ts";
import { stepsAt } from "../../../lint/facts/steps-at.ts";
import { baseOf } from "../base-of.ts";
import type { Artifact } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { imageParts, isAlpine } from "../runtime-image.ts";
import { environments } from "./python-environments.ts";
import { hasArg, optionValues } from "../../../shell/script/shell-args.ts";
import { commandsOf, commandsWithFolder, expanded, isProgram, startedWords, variableOf } from "../stage-commands.ts";

/** Where packages are installed to be taken from. */
export const PREFIX = "/install";

/** The folders that packages are installed in; null where they can't be told. */
export function packageFolders(
  reading: StageReading,
  isOfficial: boolean,
  usesPrefix: boolean,
): readonly Artifact[] | null {
  const own = [...environments(reading), ...namedFolders(reading), ...toolFolders(reading)];
  if (own.some((path) => path.includes("$"))) return null;
  const home = userFolder(reading);
  if (home) return [home, ...own.map(same)];
  const isDone = own.length > 0 && !needsSystem(reading);
  if (isDone) return own.map(same);
  if (usesPrefix) return [...own.map(same), { from: PREFIX, to: isOfficial ? "/usr/local" : "/usr" }];
  const { name, tag } = imageParts(baseOf(reading).ref);
  // Debian's Python installs packages below /usr/local, and nothing else is there
  if (!isOfficial) return isAlpine({ name, tag }) ? null : [...own, "/usr/local"].map(same);
  const minor = /^(\d\.\d+)/.exec(tag)?.[1];
  const system =
    minor === undefined ? ["/usr/local"] : [`/usr/local/lib/python${minor}/site-packages`, "/usr/local/bin"];
  return [...own, ...system].map(same);
}

function same(path: string): Artifact {
  return { from: path, to: path };
}

/** `pip install --user`: the folder of root in the stage that builds, and of the user that the image starts as. */
function userFolder(reading: StageReading): Artifact | null {
  const { blocks } = reading;
  const at = blocks.findIndex(
    (block) => block.at.keyword === "run" && /\bpip[\d.]* install\b.*--user\b/.test(block.at.script.text),
  );
  const run = blocks[at]?.at;
  if (run === undefined) return null;
  const named = blocks
    .map(({ text }) => /(\/[\w./-]+\/\.local)\/bin/.exec(text)?.[1])
    .find((path) => path !== undefined);
  const user =
    blocks
      .slice(0, at)
      .findLast((block) => block.at.keyword === "user")
      ?.at.syntax.args[0]?.split(":")[0] ?? "root";
  const home = /^[a-z_][\w-]*$/.test(user) && user !== "root" ? `/home/${user}/.local` : "/root/.local";
  // where the one that builds is told to be at home, which may change afterwards
  const told = stepsAt(reading.facts, run)
    .flatMap(({ op }) => (op.kind === "exec" ? op.env : []))
    .find((entry) => entry.startsWith("HOME=/"))
    ?.slice("HOME=".length);
  const from = told === undefined ? "/root/.local" : pathFrom(told, ".local");
  return { from, to: named ?? (told === undefined ? home : from) };
}

/** `--target FOLDER`, `--prefix FOLDER`. */
function namedFolders(reading: StageReading): readonly string[] {
  return commandsOf(reading).flatMap((command) => {
    const words = command.args.map(({ text }) => text);
    if (!words.includes("install")) return [];
    const isPip = /^pip[\d.]*$|python[\d.]*$/.test(command.name.split("/").at(-1) ?? "");
    if (isPip && words.includes("--user")) return [];
    const at = words.findIndex((word) => /^(?:--target|-t|--prefix)(?:=|$)/.test(word));
    const path = words[at]?.split("=")[1] ?? words[at + 1] ?? "";
    return isPip && at >= 0 && path.startsWith("/") && !path.includes("$") && path !== "/usr/local" ? [path] : [];
  });
}

/** Where tools put the environments that they make. */
function toolFolders(reading: StageReading): readonly string[] {
  const commands = commandsOf(reading);
  const has = (name: string, verb: RegExp): readonly ShellCommand[] =>
    commands.filter((command) => isProgram(command, name) && command.args.some(({ text }) => verb.test(text)));
  const text = reading.blocks.map((block) => block.text).join("\n");
  const folders: string[] = [];
  for (const { command, folder } of commandsWithFolder(reading)) {
    if (!isProgram(command, "uv") || !hasArg(command, "sync") || hasArg(command, "--system")) continue;
    const [given = "."] = optionValues(command, "project", "directory");
    folders.push(pathFrom(pathFrom(folder, given), variableOf(reading, "UV_PROJECT_ENVIRONMENT") ?? ".venv"));
  }
  if (has("poetry", /^(?:install|sync)$/).length > 0 && !/virtualenvs[._]create[ =]"?(?:false|0)/i.test(text)) {
    const isInProject = /virtualenvs[._]in[-_]project[ =]"?(?:true|1)/i.test(text);
    folders.push(
      isInProject
        ? `${projectOf(reading)}/.venv`
        : (variableOf(reading, "POETRY_CACHE_DIR") ?? "/root/.cache/pypoetry/virtualenvs"),
    );
    if (startedWords(reading).includes("poetry"))
      folders.push(...(/install\.python-poetry\.org/.test(text) ? ["/root/.local"] : []));
  }
  if (has("pipenv", /^(?:install|sync)$/).some(({ args }) => !args.some((word) => word.text === "--system")))
    folders.push(
      /PIPENV_VENV_IN_PROJECT/.test(text) ? `${projectOf(reading)}/.venv` : "/root/.local/share/virtualenvs",
    );
  folders.push(...condaFolders(reading));
  return [...new Set(folders)];
}

function projectOf({ project, workdir }: StageReading): string {
  return project === "/" ? workdir : project;
}

/** Environments of conda, by their names; all of it where packages go into the first one. */
function condaFolders(reading: StageReading): readonly string[] {
  const placed = commandsWithFolder(reading).filter(({ command }) =>
    isProgram(command, "conda", "mamba", "micromamba"),
  );
  const makes = placed.filter(
    ({ command: { args } }) =>
      args.some(({ text }) => /^(?:create|install|update)$/.test(text)) && !args.some(({ text }) => text === "conda"),
  );
  if (makes.length === 0) return [];
  const home = variableOf(reading, "CONDA_DIR") ?? "/opt/conda";
  const paths = makes.flatMap(({ command, folder }) =>
    optionValues(command, "p", "prefix").map((path) => pathFrom(folder, expanded(reading, path))),
  );
  const named = makes.filter(({ command }) => optionValues(command, "p", "prefix").length === 0);
  if (named.length === 0) return paths;
  const isApart = named.every(({ command }) => {
    const names = optionValues(command, "n", "name");
    return names.length === 0 ? hasArg(command, "create") : !names.some((name) => /^(?:base|root)$/.test(name));
  });
  return [...paths, isApart ? `${home}/envs` : home];
}

/** Something is also installed next to the interpreter, and the image starts it. */
function needsSystem(reading: StageReading): boolean {
  const [first = ""] = startedWords(reading);
  const isUv = commandsOf(reading).some(
    (command) => /(?:^|\/)pip[\d.]*$/.test(command.name) && command.args.some(({ text }) => text.startsWith("uv")),
  );
  if (first === "uv") return isUv;
  return (
    /^(?:pipenv|poetry)$/.test(first) && !reading.blocks.some(({ text }) => /install\.python-poetry\.org/.test(text))
  );
}

/** What `poetry config` has written, where the image starts Poetry, which makes another environment without it. */
export function poetryConfig(reading: StageReading): readonly Artifact[] {
  if (!reading.starts.some((word) => /\bpoetry\b|\.sh$/.test(word))) return [];
  const settings = commandsWithFolder(reading).filter(
    ({ command }) => isProgram(command, "poetry") && command.args[0]?.text === "config",
  );
  const paths = settings.map(({ command, folder }) =>
    hasArg(command, "--local") ? pathFrom(folder, "poetry.toml") : "/root/.config/pypoetry",
  );
  return [...new Set(paths)].map(same);
}
