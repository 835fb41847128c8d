import { packageInstallsAt } from "../../lint/facts/packages/package-installs.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { Recipe } from "./recipe.ts";
import type { StageReading } from "./read-stage.ts";
import { packagesOf, runtimePackage } from "./runtime-packages.ts";
import { type ChainLink, readChain, writeRun } from "./shell-chain.ts";
import { pathInContainer, isProgram, startedWords } from "./stage-commands.ts";

/** What a RUN becomes in both stages; null where it is not in one. */
export interface PlacedRun {
  readonly build: string | null;
  readonly runtime: string | null;
  /** Owner that a `chown -R` of the project gives it: the copies get it instead. */
  readonly owner: string;
  /** Some of it is work on the project, not only on the system. */
  readonly isBuilding: boolean;
  /** The stage that runs needs the certificates of the authorities and no package for them. */
  readonly copiesCertificates: boolean;
  /** It makes users, which copies may be given to. */
  readonly makesUsers: boolean;
}

/** Packages whose program has another name. */
const PROGRAMS: ReadonlyMap<string, string> = new Map([["nodejs", "node"]]);
const CERTIFICATES = "ca-certificates";
const USERS = ["adduser", "addgroup", "useradd", "groupadd", "usermod", "groupmod", "passwd"];
const FILES = [
  "mkdir",
  "chmod",
  "chown",
  "ln",
  "touch",
  "install",
  "echo",
  "printf",
  "sed",
  "cp",
  "mv",
  "rm",
  "cat",
  "tee",
];
const PACKAGE_MANAGERS = ["apt-get", "apt", "apk", "dnf", "yum", "microdnf", "aptitude", "apt-mark"];
const SYSTEM = [
  "a2enmod",
  "a2dismod",
  "a2ensite",
  "setcap",
  "locale-gen",
  "update-ca-certificates",
  "ldconfig",
  "update-alternatives",
  "set",
  "true",
  ":",
  "export",
];

/** Sorts the commands of a RUN into the stage that builds and the one that runs. */
export function placeRun(
  reading: StageReading,
  recipe: Recipe,
  at: InstructionFacts,
  text: string,
  isInstalledFirst: boolean,
): PlacedRun {
  const chain = readChain(at);
  if (!chain) {
    const isForBuild = at.script.commands.some(
      (command) => kindOf(reading, recipe, command) === "build" || isProgram(command, ...PACKAGE_MANAGERS),
    );
    const isForBoth = !isForBuild && at.script.commands.length > 0 && !at.script.isBroken;
    return {
      build: text,
      runtime: isForBoth ? text : null,
      owner: "",
      isBuilding: !isForBoth,
      copiesCertificates: false,
      makesUsers: false,
    };
  }
  const build: string[] = [];
  const runtime: string[] = [];
  let owner = "";
  let isChanged = false;
  const packages = runtimePackages(reading, recipe, at, chain);
  for (const link of chain) {
    const { command } = link;
    const kind = kindOf(reading, recipe, command);
    if (kind === "owner") {
      isChanged = true;
      // sources that are copied from the build context keep their own command
      if (recipe.runsFromSource) runtime.push(link.text);
      else owner = ownerOf(command);
      continue;
    }
    if (kind === "build" && isInstalledFirst && recipe.isReplaced(command)) {
      isChanged = true;
      continue;
    }
    const rewritten = recipe.rewrite(command, link.text);
    build.push(rewritten ?? link.text);
    isChanged ||= rewritten !== null;
    if (kind === "packages") runtime.push(...(packages.get(link) ?? []));
    else if (kind === "both" || kind === "runtime") runtime.push(link.text);
  }
  const needed = runtime.filter((one) => !/^(?:set|true|:|export)\b/.test(one));
  return {
    build: build.length === 0 ? null : isChanged ? writeRun(at, build) : text,
    runtime:
      needed.length === 0
        ? null
        : runtime.length === chain.length && !isChanged && sameTexts(runtime, chain)
          ? text
          : writeRun(at, runtime),
    owner,
    isBuilding: chain.some(({ command }) => ["build", "packages"].includes(kindOf(reading, recipe, command))),
    copiesCertificates: installsOnlyCertificates(reading, recipe, at),
    makesUsers: chain.some(({ command }) => isProgram(command, ...USERS)),
  };
}

function sameTexts(texts: readonly string[], chain: readonly ChainLink[]): boolean {
  return texts.every((text, index) => text === chain[index]?.text);
}

type Kind = "build" | "runtime" | "both" | "packages" | "owner";

function kindOf(reading: StageReading, recipe: Recipe, command: ShellCommand): Kind {
  if (isProgram(command, ...PACKAGE_MANAGERS)) return "packages";
  if (isProgram(command, "chown") && ownsProject(reading, command)) return "owner";
  if (isProgram(command, ...USERS)) return "both";
  if (
    isProgram(command, "rm") &&
    command.args.some(({ text }) => /^\/(?:var\/(?:lib\/apt|cache)|tmp|root\/)/.test(text))
  )
    return "packages";
  if (isProgram(command, ...SYSTEM)) return "both";
  if (isProgram(command, ...FILES)) return touchesProject(reading, command) ? "build" : "both";
  if (command.args.some(({ text }) => recipe.runtimeTools.includes(text.replace(/@[\w.^~-]+$/, "")))) return "both";
  return "build";
}

/** `chown -R user /app`. */
function ownsProject(reading: StageReading, { args }: ShellCommand): boolean {
  const paths = args.filter(({ text }) => !text.startsWith("-")).slice(1);
  return (
    paths.length > 0 &&
    paths.every(
      ({ text }) =>
        pathInContainer(reading, text) === reading.workdir ||
        pathInContainer(reading, text).startsWith(`${reading.workdir}/`),
    ) &&
    reading.workdir !== "/"
  );
}

function ownerOf({ args }: ShellCommand): string {
  const owner = args.find(({ text }) => !text.startsWith("-"));
  return owner?.text.includes("$") ? "" : (owner?.text ?? "");
}

/** It works on files of the project, which the stage that runs has only after they are copied. */
function touchesProject({ workdir }: StageReading, { args, redirects }: ShellCommand): boolean {
  const words = [...args.map(({ text }) => text), ...redirects.flatMap(({ target }) => target?.text ?? [])];
  const paths = words.filter((word) => !word.startsWith("-") && /[/.]/.test(word));
  return (
    paths.some((path) => !path.startsWith("/") || path.startsWith(`${workdir}/`) || path === workdir) ||
    (paths.length === 0 && words.some((word) => !word.startsWith("-")))
  );
}

/** The commands about packages that the stage that runs needs, by where they are in the chain. */
function runtimePackages(
  reading: StageReading,
  recipe: Recipe,
  at: InstructionFacts,
  chain: readonly ChainLink[],
): ReadonlyMap<ChainLink, readonly string[]> {
  const installs = packageInstallsAt(reading.facts, at);
  const named = [...startedWords(reading), ...healthWords(reading)];
  const words = new Set(named.map((word) => word.slice(word.lastIndexOf("/") + 1)));
  const kept = new Map<ChainLink, readonly string[]>();
  let isInstalling = false;
  for (const link of chain) {
    const install = installs.find(({ command }) => command === link.command);
    if (!install) continue;
    const names = packagesOf(install).flatMap(({ written, name }) => {
      const isNamed = words.has(PROGRAMS.get(name) ?? name);
      const result = runtimePackage(install, written, name, isNamed, recipe.buildPackages);
      return result.kind === "build" ? [] : [result.name];
    });
    if (names.length === 0 || isOnlyCertificates(names)) continue;
    isInstalling = true;
    const [first] = install.packages;
    const head = at.script.text
      .slice(link.command.start, first?.start ?? link.command.end)
      .replace(/\s*\\?\s*\n\s*/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    kept.set(link, [`${withoutRecommended(head)} ${withCertificates(names, install.manager).join(" ")}`]);
  }
  if (!isInstalling) return new Map();
  for (const link of chain) {
    if (kept.has(link) || installs.some(({ command }) => command === link.command)) continue;
    if (
      /^(?:apt-get|apt|apk|dnf|yum|microdnf|rm)\b/.test(link.text) &&
      !/\b(?:purge|remove|autoremove|del)\b/.test(link.text)
    )
      kept.set(link, [link.text]);
  }
  return kept;
}

function isOnlyCertificates(names: readonly string[]): boolean {
  return names.every((name) => name === CERTIFICATES);
}

/** Everything else that it installs is only needed to build. */
function installsOnlyCertificates(reading: StageReading, { buildPackages }: Recipe, at: InstructionFacts): boolean {
  const names = packageInstallsAt(reading.facts, at).flatMap((install) =>
    packagesOf(install).flatMap(({ written, name }) => {
      const result = runtimePackage(install, written, name, false, buildPackages);
      return result.kind === "build" ? [] : [result.name];
    }),
  );
  return names.length > 0 && isOnlyCertificates(names);
}

/** A small image has only what is named. */
function withoutRecommended(head: string): string {
  const isPlain = /^apt(?:-get)? /.test(head) && !head.includes("--no-install-recommends");
  return isPlain ? head.replace(/\binstall\b/, "install --no-install-recommends") : head;
}

/** What downloads needs the certificates that apt would otherwise only recommend. */
function withCertificates(names: readonly string[], manager: string): readonly string[] {
  const downloads = manager === "apt" && names.some((name) => /^(?:curl|wget)\b/.test(name));
  return [...new Set(downloads ? [CERTIFICATES, ...names] : names)];
}

/** The words of the health check. */
function healthWords({ blocks }: StageReading): readonly string[] {
  return blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? text.split(/[\s"'[\],]+/) : []));
}
