import type { ShellCommand } from "../../../shell/script/script.ts";
import { cleanPath, isInsidePath } from "../../../text/path.ts";
import { sourcesOf, takesContext } from "../context-copies.ts";
import type { StageReading } from "../read-stage.ts";
import type { Artifact } from "../recipe.ts";
import { PACKAGE_MANAGERS, USERS } from "../run-kinds.ts";
import { commandsWithFolder, isProgram, pathInContainer } from "../stage-commands.ts";
import { buildOutputs } from "./build-outputs.ts";
import { copiesFile } from "./copied-files.ts";

/** Folders and files that programs read when they run, by the names that are usual. */
const RUNTIME_FILES =
  /^(?:templates?|views|static|public|assets|models?|www|web|configs?|conf|etc|migrations|locales?|i18n|data|resources|dist|build|.+\.(?:html|ya?ml|toml|ini|conf|cfg|json|env|sh|pem|crt))$/;
/** Files of the project that the command names: a configuration, a folder of pages. */
export function namedByCommand(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const { project } = reading;
  const paths = words.flatMap((word) => {
    const path = word.replace(/^--?[\w-]+=/, "");
    return /^[\w./-]+$/.test(path) && !path.startsWith("-") ? [pathInContainer(reading, path)] : [];
  });
  const inProject = paths.filter(
    (path) =>
      project !== "/" &&
      path !== project &&
      isInsidePath(path, project) &&
      path
        .slice(project.length + 1)
        .split("/")
        .some((part) => RUNTIME_FILES.test(part)),
  );
  return [...new Set(inProject)].map(same);
}

/** Folders of the project that variables of the image say the program reads: those that the build writes or that are copied. */
export function namedByVariables(reading: StageReading): readonly Artifact[] {
  const { facts, project, blocks } = reading;
  const outputs = new Set(buildOutputs(reading).map(({ path }) => path));
  const values = (facts.input.build?.config?.env ?? []).map((one) => one.slice(one.indexOf("=") + 1));
  const paths = values.filter((value) => /^\/[\w./-]+$/.test(value)).map(cleanPath);
  const copies = blocks.filter(({ at, destination }) => takesContext(at) || paths.includes(destination));
  return paths
    .filter((path) => project !== "/" && path !== project && isInsidePath(path, project))
    .filter((path) => outputs.has(path) || (READ_ONLY_FOLDER.test(path) && copies.some((one) => copiesFile(one, path))))
    .map(same);
}

/** Nothing writes into such a folder once the program runs. */
const READ_ONLY_FOLDER = /\/(?:dist|public|static|www|templates?|views|assets|locales?|i18n|migrations)$/;

/** Files that are copied by their name and that the program may read when it runs. */
export function namedRuntimeFiles(reading: StageReading): readonly Artifact[] {
  const { project, workdir, blocks } = reading;
  // what is copied once everything is built is for nothing else
  const end = blocks.findLastIndex(({ at }) => at.keyword === "run" && !at.script.commands.every(setsUpSystem));
  return blocks.flatMap(({ at, destination }, index): Artifact[] => {
    const [source = "", ...others] = sourcesOf(at);
    if (!takesContext(at) || others.length > 0 || source === "") return [];
    const name = source.replace(/\/$/, "").split("/").at(-1) ?? "";
    if (
      (!RUNTIME_FILES.test(name) && (index < end || name === "." || name === "")) ||
      /^(?:package|tsconfig|composer|nest-cli|angular|vite|webpack|cargo|vcpkg|conan|meson)/i.test(name)
    )
      return [];
    const isFile = name.includes(".");
    const to = isFile && !destination.endsWith(`/${name}`) ? cleanJoin(destination, name) : destination;
    if (
      to.includes("$") ||
      [project, workdir].includes(to) ||
      ![project, workdir].some((folder) => isInsidePath(to, folder))
    )
      return [];
    return resultsIn(reading, to).map(same);
  });
}

/** What the build writes into a folder that it works in, whose other files are sources; else the folder. */
function resultsIn(reading: StageReading, folder: string): readonly string[] {
  const isWorkedIn = commandsWithFolder(reading).some(
    (one) => one.folder === folder && !setsUpSystem(one.command) && !isProgram(one.command, "cd"),
  );
  const outputs = buildOutputs(reading).filter(({ path }) => path !== folder && isInsidePath(path, folder));
  return isWorkedIn && outputs.length > 0 ? outputs.map(({ path }) => path) : [folder];
}

function setsUpSystem(command: ShellCommand): boolean {
  return isProgram(command, ...PACKAGE_MANAGERS, ...USERS, "chmod", "chown", "mkdir", "rm", "ln");
}

/** A path below a folder. */
export function cleanJoin(folder: string, name: string): string {
  return folder === "/" ? `/${name}` : `${folder}/${name}`;
}

function same(path: string): Artifact {
  return { from: path, to: path };
}
