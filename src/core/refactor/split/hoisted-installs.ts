import type { ShellCommand } from "../../shell/script/script.ts";
import { takesWholeContext } from "./context-copies.ts";
import { MANAGERS } from "./ecosystems/node-managers.ts";
import { installsTool } from "../../shell/tool-installs.ts";
import type { Block, StageReading } from "./read-stage.ts";
import { oncePer } from "./once-per.ts";
import { PLAIN_RECIPE, type Recipe } from "./recipe.ts";
import { kindOfLink, PACKAGE_MANAGERS, USERS } from "./run-kinds.ts";
import { type ChainLink, readChain } from "./shell-chain.ts";
import { isProgram } from "./stage-commands.ts";

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
  const { blocks } = reading;
  const found = new Map<ShellCommand, Hoisted>();
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
): { readonly parts: ReadonlyMap<ShellCommand, Hoisted>; readonly isLast: boolean } | null {
  const parts = new Map<ShellCommand, Hoisted>();
  let installsPackages = false;
  let isLast = false;
  const chain = readChain(at);
  if (!chain) return null;
  for (const link of chain) {
    const clearing = installsPackages ? clearingOf(link) : null;
    if (clearing) parts.set(link.command, clearing);
    // the list of packages that it needs would be cleared before
    if (isLast && installsPackages && link.commands.some(installsPackage)) return null;
    if (clearing || isLast) continue;
    for (const name of exportedBy(link)) later.add(name);
    const kind = kindOfLink(reading, recipe, link);
    const isPackages = kind === "packages" && link.commands.every(isNamedPackages);
    const isTool = link.commands.every(installsTool) && ![...later].some((name) => TOOL_SETTING.test(name));
    const isInstall = isPackages || isTool || (kind === "repository" && !readsProject(link));
    if (isInstall && !usesVariable(link, later)) {
      parts.set(link.command, { text: link.text, isKept: false });
      installsPackages ||= isPackages;
    } else if (installsPackages && link.commands.some(installsPackage)) {
      // its list of packages is there only where it is
      return null;
    } else isLast = !link.commands.every(isNeutral);
  }
  return { parts, isLast };
}

/** Variables that say where tools are installed, and from where. */
const TOOL_SETTING = /^(?:PATH|(?:npm_config|pnpm|yarn|corepack|go|cargo|gem|bundle)\w*)$/i;

function installsPackage(command: ShellCommand): boolean {
  return isProgram(command, ...PACKAGE_MANAGERS) && command.args.some(({ text }) => /^(?:install|add|in)$/.test(text));
}

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

/** Variables that an ARG or ENV sets. */
export function declaredBy({ at }: Block): readonly string[] {
  if (at.keyword === "arg") return (at.as("arg")?.definitions ?? []).map(({ key }) => key);
  return at.keyword === "env" ? (at.as("env")?.pairs ?? []).map(({ key }) => key) : [];
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

/** It writes into the system what the build context brings. */
function readsProject({ commands }: ChainLink): boolean {
  return commands.some(
    (command) =>
      isProgram(command, "cp", "mv", "install", "cat", "rsync", "sh", "bash", "source", ".") &&
      command.args.some(({ text }) => !/^(?:-|\/etc\/)/.test(text)),
  );
}

const MANAGER_CACHES = /^\/var\/(?:lib\/apt\/lists|cache\/(?:apt|apk|yum|dnf))(?:\/|$)/;

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

const PROJECT_TOOLS = (
  "npx bunx node tsc vite next ng webpack nest pip pip3 python python3 poetry pipenv uv pdm go cargo mvn mvnw gradle gradlew " +
  "sbt dotnet composer php bundle rake rails make gmake cmake ninja meson gcc g++ cc c++ cd pwd ls echo printf test [ true : " +
  "set mkdir touch chmod chown rm"
).split(" ");

/** Nothing that it does matters to an installation of a package or a tool by name. */
export function isNeutral(command: ShellCommand): boolean {
  const words = [...command.args, ...command.redirects.flatMap(({ target }) => target ?? [])].map(({ text }) => text);
  if (isProgram(command, ...USERS)) return true;
  if (isProgram(command, ...PACKAGE_MANAGERS)) return !installsPackage(command);
  if (isProgram(command, ...MANAGERS)) return !words.some((word) => /^(?:config|set|prefix)$/.test(word));
  if (isProgram(command, "export", "cat", "cp", "mv", "ln", "sed", "install", "tee", "find", "grep"))
    return !words.some((word) => /^(?:\/(?:etc|usr|root|var\/lib)\b|~|\$|PATH=)/.test(word));
  return isProgram(command, ...PROJECT_TOOLS) && !words.some((word) => /^\/etc\/|^~\//.test(word));
}
