import type { ShellCommand } from "../../../shell/script/script.ts";
import { takesWholeContext } from "../context-copies.ts";
import { installsTool } from "../../../shell/tool-installs.ts";
import { installsPackage, isNeutral, MANAGER_CACHES } from "../neutral-commands.ts";
import type { Block, StageReading } from "../read-stage.ts";
import { oncePer } from "../once-per.ts";
import { PLAIN_RECIPE, type Recipe } from "../recipe.ts";
import { kindOfLink, PACKAGE_MANAGERS } from "../run-kinds.ts";
import { type ChainLink, readChain } from "../shell-chain.ts";
import { declaredBy, isProgram } from "../stage-commands.ts";

/** A part of a RUN that is done before the sources are copied. */
export interface Hoisted {
  /** What is done there. */
  readonly text: string;
  /** It also stays where it is, since it removes more than a package manager leaves behind. */
  readonly isKept: boolean;
}

/**
 * The parts of RUNs that install something for the whole image by its name, and that can be done before the sources are
 * copied, so that an edit of these repeats none of it; by their first commands. What comes before a part and stays where it
 * is has nothing to do with it: a part that needs a file, a variable, or a source of packages from there stays as well.
 */
export function hoistedInstalls(reading: StageReading, recipe: Recipe): ReadonlyMap<ShellCommand, Hoisted> {
  const parts = [...partsOfRuns(reading, recipe)];
  const first = parts.findIndex(([, { step }]) => step === "install");
  const last = parts.findLastIndex(([, { step }]) => step === "install");
  // lists of packages are of use only to an installation
  return new Map(
    parts.filter(
      ([, { step }], index) =>
        (step !== "update" || index < last) && (step !== "clear" || (first >= 0 && index > first)),
    ),
  );
}

interface Part extends Hoisted {
  /** What it does with packages of the distribution. */
  readonly step: "update" | "install" | "clear" | "other";
}

function partsOfRuns(reading: StageReading, recipe: Recipe): ReadonlyMap<ShellCommand, Part> {
  const { blocks } = reading;
  const found = new Map<ShellCommand, Part>();
  const sources = blocks.findIndex(({ at }) => takesWholeContext(at));
  if (sources < 0) return found;
  const later = new Set<string>();
  for (const block of blocks.slice(sources + 1)) {
    if (changesSystem(block)) return found;
    for (const name of declaredBy(block)) later.add(name);
    if (block.at.keyword !== "run") continue;
    const hoisted = hoistedIn(reading, recipe, block, later);
    if (!hoisted) return found;
    for (const [command, one] of hoisted.parts) found.set(command, one);
    if (hoisted.isLast) return found;
  }
  return found;
}

/** The same while the recipe isn't known. */
export const hoistedByName = oncePer((reading: StageReading) =>
  hoistedInstalls(reading, {
    ...PLAIN_RECIPE,
    ecosystem: "",
    artifacts: [],
    leftOut: [],
    runtimeImage: reading.image,
  }),
);

/** The parts of one RUN, and whether no later RUN may have any; null for none here either. */
function hoistedIn(
  reading: StageReading,
  recipe: Recipe,
  { at }: Block,
  later: Set<string>,
): { readonly parts: ReadonlyMap<ShellCommand, Part>; readonly isLast: boolean } | null {
  const parts = new Map<ShellCommand, Part>();
  const texts: string[] = [];
  let installsPackages = false;
  let isLast = false;
  let needsLists = false;
  const chain = readChain(at);
  if (!chain) return null;
  for (const link of chain) {
    const clearing = installsPackages ? clearingOf(link) : null;
    if (clearing && needsLists) return null;
    if (clearing) parts.set(link.command, { ...clearing, step: "clear" });
    needsLists ||= mayInstallPackages(link);
    // the list of packages that it needs would be cleared before
    if (isLast && installsPackages && link.commands.some(installsPackage)) return null;
    if (clearing || isLast) continue;
    for (const name of exportedBy(link)) later.add(name);
    const kind = kindOfLink(reading, recipe, link);
    const isPackages = kind === "packages" && link.commands.every(isNamedPackages);
    const isTool = link.commands.every(installsTool) && !isSet(later, TOOL_SETTING);
    const isInstall = isPackages || isTool || (kind === "repository" && !readsProject(link, texts));
    if (isInstall && !usesVariable(link, later) && !isSet(later, SYSTEM_SETTING)) {
      parts.set(link.command, { text: link.text, isKept: false, step: isPackages ? stepOf(link) : "other" });
      texts.push(link.text);
      installsPackages ||= isPackages;
    } else if (installsPackages && link.commands.some(installsPackage)) {
      // its list of packages is there only where it is
      return null;
    } else isLast = !link.commands.every(isNeutral);
  }
  return { parts, isLast };
}

function isSet(names: ReadonlySet<string>, setting: RegExp): boolean {
  return [...names].some((name) => setting.test(name));
}

function stepOf({ commands }: ChainLink): Part["step"] {
  const managers = commands.filter((command) => isProgram(command, ...PACKAGE_MANAGERS));
  return managers.every(
    (command) =>
      command.args.some(({ text }) => text === "makecache") ||
      (!isProgram(command, "dnf", "yum", "microdnf") && command.args.some(({ text }) => text === "update")),
  )
    ? "update"
    : "install";
}

/** Something that stays behind may install packages as well: it names the package manager, or is a script. */
function mayInstallPackages({ commands, text }: ChainLink): boolean {
  if (commands.some((command) => isProgram(command, ...PACKAGE_MANAGERS))) return false;
  return (
    /\b(?:apt|apt-get|aptitude|apk|dnf|microdnf|yum)\b.*\b(?:install|add)\b/.test(text) ||
    commands.some(
      (command) => isProgram(command, "sh", "bash", "xargs") || /^\.{0,2}\/.*\.sh$|^\.{1,2}\//.test(command.name),
    )
  );
}

/** Variables that every installation of packages reads: how to ask, and the way to the network. */
const SYSTEM_SETTING = /^(?:(?:DEBIAN|DEBCONF|APT|UCF|NEEDRESTART|DNF|YUM)\w*|ACCEPT_EULA|TZ|\w+_proxy)$/i;

/** Variables that say where tools are installed, and from where. */
const TOOL_SETTING = /^(?:PATH|(?:npm_config|pnpm|yarn|corepack|go|cargo|gem|bundle)\w*)$/i;

/** It can change what a later installation finds: a shell, a source of packages, a certificate, a tool of another image. */
export function changesSystem({ at, destination, text }: Block): boolean {
  if (at.keyword === "shell") return true;
  if (at.keyword !== "copy" && at.keyword !== "add") return false;
  return (
    at.flagWord("from") !== undefined ||
    /:\/\/|\.(?:npmrc|gemrc)\b/.test(text) ||
    /^\/(?:etc\/(?:apt|yum|dnf|pki|apk|ssl|npmrc)|usr\/(?:local\/)?share\/(?:keyrings|ca-certificates)|usr\/src\/php|root)|\$/.test(
      destination,
    )
  );
}

/** Variables that a part of a RUN sets for what follows it. */
function exportedBy({ commands }: ChainLink): readonly string[] {
  const exported = commands.filter((command) => isProgram(command, "export", "read"));
  return exported.flatMap(({ args }) => args.map(({ text }) => text.split("=", 1)[0] ?? ""));
}

function usesVariable({ text }: ChainLink, names: ReadonlySet<string>): boolean {
  return [...text.matchAll(/\$\{?(\w+)/g)].some(([, name = ""]) => names.has(name));
}

/** Packages that a repository has; a path is a file, which may have been copied or downloaded. */
function isNamedPackages(command: ShellCommand): boolean {
  if (isProgram(command, "yes", "echo", "true")) return true;
  return (
    isProgram(command, ...PACKAGE_MANAGERS) &&
    !command.args.some(({ text }) =>
      /^(?:purge|remove|autoremove|del|erase|swap)$|^\.{0,2}\/.*\.(?:deb|rpm|apk)$/.test(text),
    )
  );
}

/** It writes into the system what the build context brings, and not what a command of these texts has made. */
export function readsProject({ commands }: ChainLink, before: readonly string[]): boolean {
  const isMade = (word: string): boolean => before.some((text) => text.includes(word));
  return commands.some((command) => {
    const words = command.args.map(({ text }) => text);
    const isCopy = isProgram(command, "cp", "mv", "install", "cat", "rsync", "sh", "bash", "source", ".");
    if (isCopy && words.some((word) => !/^(?:-|\/etc\/)/.test(word) && !isMade(word))) return true;
    const isKnown = isProgram(command, ...DOWNLOADERS) || isNeutral(command);
    if (/^\.{1,2}\//.test(command.name) || (isProgram(command, ...SCRIPT_RUNNERS) && !isNeutral(command))) return true;
    const read = command.redirects.flatMap(({ operator, target }) =>
      operator.endsWith("<") && target ? target.text : [],
    );
    return [...read, ...(isKnown ? [] : words.filter((word) => REPOSITORY_FILE.test(word)))].some(
      (word) => !word.startsWith("/") && !isMade(word),
    );
  });
}

const DOWNLOADERS = ["curl", "wget"];
const SCRIPT_RUNNERS = "python python3 node npm npx yarn pnpm bun php ruby perl make rake go cargo dotnet".split(" ");
/** A key, a list of packages, or a package. */
const REPOSITORY_FILE = /^[\w./-]+\.(?:gpg|asc|key|pub|list|sources|repo|deb|rpm|apk)$/;

/** `rm -rf /var/lib/apt/lists/*`: what a package manager leaves behind, and nothing that someone else needs. */
function clearingOf({ command, commands, text }: ChainLink): Hoisted | null {
  if (commands.length > 1 || !isProgram(command, "rm") || command.redirects.length > 0) return null;
  const flags = command.args.filter((word) => word.text.startsWith("-")).map((word) => word.text);
  const paths = command.args.filter((word) => !word.text.startsWith("-")).map((word) => word.text);
  const own = paths.filter((path) => MANAGER_CACHES.test(path) && !path.includes("$"));
  if (own.length === 0) return null;
  if (own.length === paths.length) return { text, isKept: false };
  return flags.some((flag) => flag.includes("f")) ? { text: `rm ${[...flags, ...own].join(" ")}`, isKept: true } : null;
}
