import { packageInstalls } from "../../../lint/facts/packages/package-installs.ts";
import { packagesOf } from "../packages/runtime-packages.ts";
import { buildOutputs, copiedOut } from "../results/build-outputs.ts";
import type { Artifact } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsOf, isProgram, pathInContainer, startedWords } from "../stage-commands.ts";
import { sourcesOf, takesContext } from "../context-copies.ts";
import type { SplitAnswers, SplitQuestion } from "../split-types.ts";
import { basePath, isInsidePath, pathFrom } from "../../../text/path.ts";
import { cleanJoin, namedByCommand, namedByVariables } from "../results/runtime-files.ts";
import { oncePer } from "../once-per.ts";

const PATH_FOLDERS = /^\/(?:usr\/(?:local\/)?)?s?bin\//;

/** What a compiled program consists of, and what starts it. */
export interface StartedProgram {
  /** "program" is the compiled file itself; a script or a web server may be what starts. */
  readonly kind: "program" | "script" | "server";
  readonly artifacts: readonly Artifact[];
  /** What may be linked with libraries: see `Recipe.linked`. */
  readonly linked: readonly string[];
}

/** Packages that compiling takes, and hardly a compiled program. */
export const COMPILING =
  /^(?:curl|tar|bzip2|xz-utils|xz|perl|m4|gettext|texinfo|upx(?:-ucl)?|nodejs|npm|python[23]?|python3-.*|py3-.*|bash-completion)$/;

/**
 * What starts: the program at its own path, or out of `binFolder` into a folder that every image has in its PATH. Where a
 * script starts it, everything the build names; where a web server does, what that hands out. Empty where nothing is known.
 */
export function findStarted(reading: StageReading, binFolder: string, outputFolder?: string): StartedProgram {
  const words = startedWords(reading).filter((word) => !/^\w+=/.test(word));
  const [first = ""] = words;
  if (first === "" || first.includes("$")) return { kind: "program", artifacts: [], linked: [] };
  const home = installPrefix(reading);
  const isOwn = home !== null && !/^\/usr(?:\/local)?$/.test(home) && first.startsWith(`${home}/`);
  if (isServer(reading) && !isOwn && !isOfProject(reading, first))
    return { kind: "server", artifacts: copiedOut(reading).map(same), linked: [] };
  if (isScript(reading, first)) {
    const named = words.slice(1).flatMap((word) => findProgram(reading, word, ""));
    // the script may start anything that was compiled
    const artifacts =
      named.length > 0
        ? distinct([...named, ...buildOutputs(reading).flatMap(({ path, isCopied }) => (isCopied ? [] : same(path)))])
        : everythingBuilt(reading);
    const script = ownScript(reading, first);
    const isFolder = artifacts.some(({ from }) => from === reading.project);
    const linked = isFolder
      ? outputFolder === undefined
        ? []
        : [`+${pathFrom(reading.project, outputFolder)}`]
      : artifacts.map(({ from }) => `${from === installPrefix(reading) ? "+" : "="}${from}`);
    return { kind: "script", artifacts: distinct([...artifacts, ...script]), linked };
  }
  // a package of the distribution starts what the command names behind it
  const isWrapped = isPackageOnly(reading, first);
  const program = isWrapped
    ? words
        .slice(1)
        .flatMap((word) =>
          isOfProject(reading, word) ? [same(pathInContainer(reading, word))] : findProgram(reading, word, ""),
        )
    : findProgram(reading, first, binFolder);
  if (isWrapped && program.length === 0) return { kind: "script", artifacts: everythingBuilt(reading), linked: [] };
  return {
    kind: "program",
    artifacts: distinct([
      ...program,
      ...builtWords(reading, words.slice(1)),
      ...startedBefore(reading),
      ...namedByCommand(reading, [...words.slice(1), ...scriptWords(reading)]),
      ...namedByVariables(reading),
    ]),
    linked: program.map(({ from }) => `=${isWrapped ? from : startedIn(reading, from, first)}`),
  };
}

/** A package is called like the program, and nothing that the build writes is. */
function isPackageOnly(reading: StageReading, name: string): boolean {
  if (buildOutputs(reading).some(({ path }) => path.endsWith(`/${name}`))) return false;
  return packageInstalls(reading.facts).some(
    (install) => install.at.stage === reading.from.at.stage && packagesOf(install).some((one) => one.name === name),
  );
}

/** Programs that what starts is given by their paths, such as `dlv exec /bin/api`. */
function builtWords(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const compiled = buildOutputs(reading).filter(({ isCopied }) => !isCopied);
  const paths = words.filter((word) => /^[\w./-]*\/[\w.-]+$/.test(word)).map((word) => pathInContainer(reading, word));
  return paths.filter((path) => compiled.some((output) => output.path === path)).map(same);
}

/** Other programs of the build that a shell starts on the way, such as one that migrates a database. */
function startedBefore(reading: StageReading): readonly Artifact[] {
  const [, flag, script = ""] = reading.starts;
  if (flag !== "-c") return [];
  const names = script.split(/&&|\|\||[;|&]/).flatMap((part) => {
    const words = part
      .trim()
      .replace(/^exec\s+/, "")
      .split(/\s+/);
    // what waits for a service starts what is behind the dashes
    const behind = words.indexOf("--") + 1;
    return [words[0] ?? "", ...(behind > 0 ? [words[behind] ?? ""] : [])];
  });
  return names.flatMap((name) =>
    isOfProject(reading, name) ? [same(pathInContainer(reading, name))] : findProgram(reading, name, ""),
  );
}

/** All words of what a shell is given. */
function scriptWords({ starts }: StageReading): readonly string[] {
  const [, flag, script = ""] = starts;
  return flag === "-c" ? script.split(/[\s;|&]+/) : [];
}

/** It is started by its path, in the folder of the project. */
function isOfProject(reading: StageReading, word: string): boolean {
  const { project } = reading;
  if (!/^[\w./-]+$/.test(word) || !word.includes("/")) return false;
  const path = pathInContainer(reading, word);
  return project !== "/" && path !== project && isInsidePath(path, project);
}

/** The program itself, where what is copied is the folder it was installed in. */
function startedIn(reading: StageReading, path: string, first: string): string {
  if (first.includes("/")) return pathInContainer(reading, first);
  const prefix = installPrefix(reading);
  // what is installed may be in `sbin` as well
  if (path === `${prefix}/bin/${first}`) return `"$(command -v ${first})"`;
  return path !== prefix && path.endsWith(`/${first}`) ? path : `${path}/bin/${first}`;
}

function same(path: string): Artifact {
  return { from: path, to: path };
}

/** A package of the distribution is what starts. */
function isServer({ program }: StageReading): boolean {
  return /^(?:nginx|httpd|caddy|apache2(?:ctl|-foreground)?|lighttpd|supervisord)$/.test(program);
}

/** What starts is a file of the build context, which starts the program itself. */
function isScript(reading: StageReading, first: string): boolean {
  const name = basePath(first);
  const path = first.includes("/") ? pathInContainer(reading, first) : null;
  const isCopied = reading.blocks.some(
    ({ at, destination }) =>
      takesContext(at) &&
      [destination, ...sourcesOf(at).map((source) => cleanJoin(destination, basePath(source)))].some((copied) =>
        path === null ? basePath(copied) === name : copied === path,
      ),
  );
  return isCopied || /\.sh$|entrypoint/.test(name);
}

/** The script itself, where it comes with the rest of the project. */
function ownScript(reading: StageReading, first: string): readonly Artifact[] {
  const path = first.includes("/") ? pathInContainer(reading, first) : "";
  const { project } = reading;
  return project !== "/" && path !== "" && isInsidePath(path, project) ? [same(path)] : [];
}

function findProgram(reading: StageReading, word: string, binFolder: string): readonly Artifact[] {
  if (word.startsWith("-") || word.includes("$")) return [];
  const outputs = buildOutputs(reading);
  if (word.includes("/")) {
    const path = pathInContainer(reading, word);
    const home = installPrefix(reading);
    // a separate folder that everything is installed in is taken as a whole
    if (home !== null && !/^\/usr(?:\/local)?$/.test(home) && path !== home && isInsidePath(path, home))
      return [same(home)];
    return binFolder !== "" || outputs.some((output) => output.path === path) ? [same(path)] : [];
  }
  const output = outputs.findLast(({ path }) => path.endsWith(`/${word}`));
  if (output)
    return [{ from: output.path, to: PATH_FOLDERS.test(output.path) ? output.path : `/usr/local/bin/${word}` }];
  if (binFolder === "") return [];
  const prefix = installPrefix(reading);
  if (prefix === null) return [{ from: `${binFolder}/${word}`, to: `/usr/local/bin/${word}` }];
  return [same(prefix === "/usr" || prefix === "/usr/local" ? `${prefix}/bin/${word}` : prefix)];
}

/** What is copied, with what the end of the build does before. */
export interface Collected {
  readonly artifacts: readonly Artifact[];
  readonly finish: readonly string[];
}

/** The same artifacts, with a program that `make install` puts into one of several folders taken from where the shell finds it. */
export function collectStarted(reading: StageReading, artifacts: readonly Artifact[]): Collected {
  const [first = ""] = startedWords(reading);
  const guess = `${installPrefix(reading)}/bin/${first}`;
  if (!artifacts.some(({ from, to }) => from === guess && to === guess)) return { artifacts, finish: [] };
  const found = { from: `/program/${first}`, to: `/usr/local/bin/${first}` };
  return {
    artifacts: artifacts.map((artifact) => (artifact.from === guess ? found : artifact)),
    finish: [`RUN mkdir /program && cp "$(command -v ${first})" /program/`],
  };
}

/** Where `make install` and the like put things; null where nothing is installed. */
export const installPrefix = oncePer((reading: StageReading): string | null => {
  const commands = commandsOf(reading);
  const isInstalled = commands.some(
    (command) =>
      (isProgram(command, "make", "ninja", "meson", "samu") &&
        command.args.some(({ text }) => text.startsWith("install"))) ||
      (isProgram(command, "cmake") && command.args.some(({ text }) => text === "--install" || text === "install")),
  );
  if (!isInstalled) return null;
  const given = commands
    .flatMap(({ args }) =>
      args.map(({ text }, index) => (args[index - 1]?.text === "--prefix" ? `--prefix=${text}` : text)),
    )
    .map((text) => /^(?:--prefix=|-?-?D?(?:CMAKE_INSTALL_PREFIX|PREFIX|prefix)=)(\/[^$]*)$/.exec(text)?.[1]);
  return given.find((one) => one !== undefined)?.replace(/\/$/, "") ?? "/usr/local";
});

/** What commands of the build write, and else the whole project. */
function everythingBuilt(reading: StageReading): readonly Artifact[] {
  const outputs = buildOutputs(reading).filter(({ path }) => !/^\/(?:tmp|etc)\//.test(path));
  if (outputs.length > 0) return [...new Set(outputs.map(({ path }) => path))].map(same);
  const prefix = installPrefix(reading);
  if (prefix !== null && prefix !== "/usr") return [same(prefix)];
  return reading.project === "/" ? [] : [same(reading.project)];
}

/** Artifacts without those that are in another one. */
export function distinct(artifacts: readonly Artifact[]): readonly Artifact[] {
  return artifacts.filter(
    ({ to }, index) =>
      !artifacts.some((other, at) =>
        other.to === to ? at < index : isInsidePath(to, other.to.replace(/(?<=.)\/$/, "")),
      ),
  );
}

/** Asks whether the program reads other files of the project, where all of it is copied at once. */
export function extraFilesQuestion(program: string): SplitQuestion {
  return { id: "extra-files", program, options: ["none", "all"], assumed: "none" };
}

/** The whole project folder, where the answer asks for it. */
export function extraFiles({ project }: StageReading, answers: SplitAnswers): readonly Artifact[] {
  return answers.get("extra-files") === "all" && project !== "/" ? [same(project)] : [];
}
