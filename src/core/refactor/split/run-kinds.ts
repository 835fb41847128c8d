import type { ShellCommand, ShellWord } from "../../shell/script/script.ts";
import { packageInstalls } from "../../lint/facts/packages/package-installs.ts";
import { packageName } from "../../shell/package-commands.ts";
import type { Recipe } from "./recipe.ts";
import type { StageReading } from "./read-stage.ts";
import type { ChainLink } from "./shell-chain.ts";
import { withoutVersion } from "./ecosystems/node-managers.ts";
import { takesContext } from "./context-copies.ts";
import { startsByCorepack } from "./ecosystems/node-tools.ts";
import {
  commandsOf,
  commandsWithFolder,
  expanded,
  isProgram,
  pathInContainer,
  startedWords,
} from "./stage-commands.ts";
import { basePath, isInsidePath, pathFrom } from "../../text/path.ts";
import { oncePer } from "./once-per.ts";

/** What a part of a RUN works on, which says where it belongs. */
export type LinkKind =
  /** The project: only the stage that builds runs it. */
  | "build"
  /** The system, such as a user or a folder that the program writes to. */
  | "both"
  /** Packages of the distribution. */
  | "packages"
  /** Where packages come from. */
  | "repository"
  /** `chown -R` of the project. */
  | "owner";

export const PACKAGE_MANAGERS = ["apt-get", "apt", "apk", "dnf", "yum", "microdnf", "aptitude", "apt-mark"];
export const USERS = ["adduser", "addgroup", "useradd", "groupadd", "usermod", "groupmod", "passwd"];
const FILES = "mkdir chmod chown ln touch install echo printf sed cp mv rm cat tee".split(" ");
const SYSTEM =
  "a2enmod a2dismod a2ensite a2enconf a2disconf setcap locale-gen update-ca-certificates update-ca-trust update-alternatives set true : export".split(
    " ",
  );
const REPOSITORY =
  /\bapt-key\b|\/etc\/apt\/(?!apt\.conf)|\/usr\/share\/keyrings|\/etc\/yum\.repos\.d|\/etc\/apk\/|\ba(?:dd-apt|pt-add)-repository\b|\b(?:deb|rpm)\.nodesource\.com|packages-microsoft-prod|\.(?:deb|rpm)\.sh\b|config-manager/;
/** Where sources are unpacked. */
const SCRATCH = /^\/(?:usr\/src|usr\/local\/src|tmp|build|src)\b/;
const CACHES =
  /^(?:\/(?:var\/(?:lib\/(?:apt|dpkg)|cache)|tmp)|(?:\/root|~|\$\{?HOME\}?)\/\.(?:cache|npm|yarn|gradle|m2|ivy2|sbt|cargo|nuget|composer)\b)/;

/** Where a part of a RUN belongs. */
export function kindOfLink(reading: StageReading, recipe: Recipe, { commands, text }: ChainLink): LinkKind {
  if (
    REPOSITORY.test(text) ||
    namesPackage(reading, commands, text) ||
    commands.some((command) => takesRepository(reading, command))
  )
    return "repository";
  const kinds = commands.map((command) => kindOf(reading, recipe, command));
  return kinds.find((kind) => kind === "packages") ?? kinds.find((kind) => kind === "build") ?? kinds[0] ?? "build";
}

/** `curl https://packages.acme.io/setup.sh | bash`, where a package of acme's is installed as well. */
function namesPackage(reading: StageReading, commands: readonly ShellCommand[], text: string): boolean {
  const [first, ...others] = commands;
  if (!first || !isProgram(first, "curl", "wget") || !others.some((one) => isProgram(one, "sh", "bash"))) return false;
  const [, host = ""] = /https?:\/\/([^\s"'|/:?#]+)/.exec(text) ?? [];
  const labels = host.toLowerCase().split(".").slice(0, -1);
  return labels.some((label) => label.length > 3 && packageNames(reading).has(label));
}

/** Names of packages that a host may have as well without being theirs. */
const COMMON_NAME = /^(?:curl|wget|bash|python\d?|build|software|linux|c?make|debian|ubuntu|alpine)$/;

/** The names of the stage's packages up to their first hyphen. */
const packageNames = oncePer((reading: StageReading): ReadonlySet<string> => {
  const installs = packageInstalls(reading.facts).filter(({ at }) => at.stage === reading.from.at.stage);
  const names = installs.flatMap(({ packages }) => packages.map((word) => packageName(word).split("-")[0] ?? ""));
  return new Set(names.filter((name) => !COMMON_NAME.test(name)));
});

/** It installs a package that says where others come from, or removes its file. */
function takesRepository(reading: StageReading, command: ShellCommand): boolean {
  const files = repositoryFiles(reading);
  return (
    isProgram(command, "dpkg", "rpm", "rm", ...PACKAGE_MANAGERS) &&
    command.args.some(({ text }) => files.has(basePath(text)))
  );
}

/** What files of repositories are downloaded as, under a name of the file's own. */
const repositoryFiles = oncePer((reading: StageReading): ReadonlySet<string> => {
  const downloads = commandsOf(reading).filter(
    (command) => isProgram(command, "curl", "wget") && command.args.some(({ text }) => REPOSITORY.test(text)),
  );
  const words = downloads.flatMap(({ args }) => args.map(({ text }) => text));
  return new Set(words.filter((word) => /\.(?:deb|rpm)$/.test(word)).map(basePath));
});

/** Where one command belongs. */
export function kindOf(reading: StageReading, recipe: Recipe, command: ShellCommand): LinkKind {
  if (isProgram(command, ...PACKAGE_MANAGERS)) return "packages";
  if (isProgram(command, "chown") && ownsProject(reading, recipe, command)) return "owner";
  if (isProgram(command, ...USERS)) return "both";
  if (isProgram(command, "corepack")) return startsByCorepack(reading, startedWords(reading)) ? "both" : "build";
  if (isProgram(command, "rm") && clearsCaches(reading, recipe, command)) return "packages";
  if (isProgram(command, ...SYSTEM)) return touchesArtifact(recipe, command) ? "build" : "both";
  if (isProgram(command, "rm") && (removesSources(reading, command) || removesScratch(command))) return "build";
  if (isProgram(command, ...FILES)) return touchesProject(reading, recipe, command) ? "build" : "both";
  if (command.args.some(({ text }) => recipe.runtimeTools.includes(withoutVersion(text)))) return "both";
  return "build";
}

function clearsCaches(reading: StageReading, recipe: Recipe, { args }: ShellCommand): boolean {
  const roots = projectRoots(reading, recipe);
  return (
    args.some(({ text }) => CACHES.test(text)) &&
    !args.some(({ text }) => roots.some((root) => isInsidePath(text, root)))
  );
}

/** `chown -R user /app`, also with other folders, or of one that has it. */
function ownsProject(reading: StageReading, recipe: Recipe, { args }: ShellCommand): boolean {
  const [owner, ...paths] = args.filter(({ text }) => !text.startsWith("-"));
  // a part of what is copied keeps its owner, where both images have that one
  const isPart = ({ text }: ShellWord): boolean =>
    recipe.artifacts.some(({ to }) => {
      const path = pathInContainer(reading, text);
      return path !== to && isInsidePath(path, to);
    });
  if (/^(?:\d+|root|nobody|www-data|node)(?:$|:)/.test(owner?.text ?? "") && paths.every(isPart)) return false;
  return paths
    .map(({ text }) => expanded(reading, text))
    .some((path) => !path.startsWith("$") && isOfProject(reading, recipe, pathInContainer(reading, path)));
}

/** A folder is in what is copied, or holds it. */
export function isOfProject(reading: StageReading, recipe: Recipe, path: string): boolean {
  return projectRoots(reading, recipe).some(
    (root) => isInsidePath(path, root) || (path.lastIndexOf("/") > 0 && isInsidePath(root, path)),
  );
}

/** The folders that hold the project and what is taken from it; not the root of the file system. */
function projectRoots({ project, workdir }: StageReading, { artifacts }: Recipe): readonly string[] {
  const roots = [project, ...(project === "/" ? [] : [workdir]), ...artifacts.map(({ to }) => to.replace(/\/$/, ""))];
  return roots.filter((root) => !/^(?:\/|\/usr\/local|\/usr\/s?bin|\/etc)?$/.test(root));
}

/** It removes what was copied from the build context for the build. */
function removesSources(reading: StageReading, { args }: ShellCommand): boolean {
  const copied = reading.blocks.filter(({ at, destination }) => takesContext(at) && !/^\/(?:tmp)?$/.test(destination));
  const paths = args.filter(({ text }) => !text.startsWith("-"));
  return (
    paths.length > 0 && paths.every(({ text }) => copied.some(({ destination }) => isInsidePath(text, destination)))
  );
}

/** It removes a folder that sources were unpacked in, such as `/usr/src/redis`. */
function removesScratch({ args }: ShellCommand): boolean {
  const paths = args.filter(({ text }) => !text.startsWith("-"));
  return paths.length > 0 && paths.every(({ text }) => SCRATCH.test(text));
}

function touchesArtifact({ artifacts }: Recipe, { args }: ShellCommand): boolean {
  return args.some(({ text }) => artifacts.some(({ to }) => text.startsWith("/") && isInsidePath(text, to)));
}

/** A folder in the project that is made, that nothing is copied to, and that is given to a user or is a volume: the program writes to it. */
export function isForProgram(reading: StageReading, recipe: Recipe, path: string): boolean {
  const folder = pathInContainer(reading, path);
  if (!folder.startsWith("/") || recipe.artifacts.some(({ to }) => isInsidePath(folder, to))) return false;
  const isNamedBy = (...programs: readonly string[]): boolean =>
    commandsWithFolder(reading).some(
      ({ command, folder: from }) =>
        isProgram(command, ...programs) && command.args.some(({ text }) => pathFrom(from, text) === folder),
    );
  if (!isNamedBy("mkdir")) return false;
  return (
    isNamedBy("chown", "chmod") ||
    reading.blocks.some(({ at, text }) => at.keyword === "volume" && text.includes(folder))
  );
}

/** The folder of the system that a `cd` before the command has gone to; null where it runs in the project, or nothing says so. */
export function folderOutside(reading: StageReading, recipe: Recipe, command: ShellCommand): string | null {
  const place = folders(reading).get(command);
  if (!place || place.folder === place.block.cwd || !/^\/(?:etc|usr\/share|var)\//.test(place.folder)) return null;
  return isOfProject(reading, recipe, place.folder) ? null : place.folder;
}

const folders = oncePer(
  (reading: StageReading) => new Map(commandsWithFolder(reading).map((one) => [one.command, one])),
);

/** It works on files of the project, which the stage that runs has only after they are copied. */
function touchesProject(reading: StageReading, recipe: Recipe, command: ShellCommand): boolean {
  const { args, redirects } = command;
  const targets = redirects.flatMap(({ target }) => target?.text ?? []).filter((text) => text !== "/dev/null");
  const prints = isProgram(command, "echo", "printf");
  const folder = folderOutside(reading, recipe, command);
  if (prints && targets.length === 0) return true;
  const words = (prints ? targets : [...args.map(({ text }) => text), ...targets])
    .map((word) => expanded(reading, word))
    .map((word) => (folder === null || /^[-/$~\d]|^[ugoa]*[+=]/.test(word) ? word : pathFrom(folder, word)));
  const paths = words.filter((word) => /^[\w./${}*~+@][\w./${}*~+@-]*$/.test(word) && /[/.$~]/.test(word));
  const roots = projectRoots(reading, recipe);
  // what is copied or moved is in the project unless it is absolute; a variable that isn't known may be anything
  if (
    folder === null &&
    isProgram(command, "cp", "mv", "install", "rsync") &&
    args.some(({ text }) => /^\.{0,2}\w[\w./*-]*$/.test(text) || expanded(reading, text).startsWith("$"))
  )
    return true;
  if (
    isProgram(command, "mkdir", "chmod") &&
    paths.length > 0 &&
    paths.every((path) => isForProgram(reading, recipe, path))
  )
    return false;
  if (isProgram(command, "mkdir") && paths.every((path) => SCRATCH.test(path))) return true;
  return (
    paths.some(
      (path) => !/^[/$~]/.test(path) || roots.some((root) => isInsidePath(path, root) || isInsidePath(root, path)),
    ) ||
    (paths.length === 0 && words.some((word) => !word.startsWith("-")))
  );
}
