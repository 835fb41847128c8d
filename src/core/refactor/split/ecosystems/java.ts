import type { ShellCommand } from "../../../shell/script/script.ts";
import { optionValues } from "../../../shell/script/shell-args.ts";
import { baseOf } from "../base-of.ts";
import { buildOutputs, copiedOut } from "../results/build-outputs.ts";
import { sourcesOf, takesContext } from "../context-copies.ts";
import { copiesFile } from "../results/copied-files.ts";
import { type Artifact, PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { imageParts, javaRelease, javaRuntime, serverRuntime } from "../runtime-image.ts";
import {
  pathInContainer,
  commandsOf,
  installsInProject,
  isProgram,
  mountsOf,
  startedWords,
} from "../stage-commands.ts";
import { distinct } from "./compiled.ts";
import { namedRuntimeFiles } from "../results/runtime-files.ts";
import { basePath, isInsidePath } from "../../../text/path.ts";

const TOOLS = ["mvn", "mvnw", "gradle", "gradlew", "javac", "ant", "sbt", "kotlinc", "scalac", "lein", "mill"];

/** Programs in Java, built by Maven, Gradle or javac: the runtime is enough to run them. */
export const readJava: ReadRecipe = (reading) => {
  const commands = commandsOf(reading);
  const isBuild = (command: ShellCommand): boolean => isProgram(command, ...TOOLS);
  const words = startedWords(reading);
  if (/(?:^|\/)(?:mvnw?|gradlew?|sbt|lein)$/.test(words[0] ?? ""))
    return { why: { id: "needs-tool", detail: words[0] ?? "" } };
  if (!commands.some(isBuild)) return null;
  const isServer = /^(?:catalina\.sh|startup\.sh|standalone\.sh|asadmin)$/.test(reading.program);
  if (!isServer && !words.some((word) => /(?:^|\/)java$/.test(word))) return scripted(reading);
  const isServerImage = /^(?:tomcat|jetty)$/.test(imageParts(baseOf(reading).ref).name);
  // a server that the file downloads only needs the runtime as well
  const runtimeImage =
    isServer && isServerImage
      ? serverRuntime(baseOf(reading))
      : (runtimeOf(reading) ?? (isServer ? reading.image : null));
  if (runtimeImage === null) return { why: { id: "unknown-runtime", detail: reading.image } };
  const artifacts = isServer ? copiedOut(reading).map(same) : startedFiles(reading, words);
  if (artifacts.length === 0) return { why: { id: "unknown-program", detail: "" } };
  return recipeFor(reading, runtimeImage, artifacts);
};

function recipeFor(
  reading: StageReading,
  runtimeImage: string,
  artifacts: readonly Artifact[],
): ReturnType<ReadRecipe> {
  const commands = commandsOf(reading);
  const isBuild = (command: ShellCommand): boolean => isProgram(command, ...TOOLS);
  const maven = commands.find((command) => isProgram(command, "mvn", "mvnw"));
  const gradle = commands.find((command) => isProgram(command, "gradle", "gradlew"));
  const sbt = commands.find((command) => isProgram(command, "sbt"));
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Java",
    runtimeImage,
    installFirst:
      installsInProject(reading, isBuild) && !hasModules(reading, artifacts, commands.filter(isBuild))
        ? installFirst({ maven, gradle, sbt }, commands, mountsOf(reading, isBuild))
        : null,
    isReplaced: (command) =>
      isBuild(command) &&
      command.args.some(({ text }) => /:(?:go-offline|resolve(?:-plugins)?)$|^dependencies$/.test(text)),
    buildPackages: /^(?:tar|gzip|bzip2|xz|xz-utils|maven|gradle|findutils|which)$/,
    runtimePackage: runtimeFor,
    artifacts: distinct([...artifacts, ...namedRuntimeFiles(reading)]),
    leftOut: [
      ...(isJdkLeft(reading, runtimeImage) ? [] : (["sdk"] as const)),
      ...(maven || gradle || sbt ? (["build-tool", "caches"] as const) : []),
      "sources",
    ],
  };
}

/**
 * The RUN that downloads what the manifest names, for a file that copies that alone and downloads nothing before it copies
 * its sources; null where something else does so, or modules have their own manifests.
 */
export function fetchOnly(reading: StageReading): string | null {
  const commands = commandsOf(reading);
  const builds = commands.filter((command) => isProgram(command, ...TOOLS));
  const [first] = builds;
  const copies = reading.blocks.flatMap(({ at }) => (takesContext(at) ? sourcesOf(at) : []));
  if (!first || copies.some((source) => /[^.]\/(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(source))) return null;
  if (hasModules(reading, [], builds)) return null;
  const isNamed = (pattern: RegExp): boolean => copies.some((source) => pattern.test(basePath(source)));
  const maven = isProgram(first, "mvn", "mvnw") ? first : undefined;
  const gradle = isProgram(first, "gradle", "gradlew") ? first : undefined;
  if (!(maven ? isNamed(/^pom\.xml$/) : gradle && isNamed(/^(?:build|\*)\.gradle|^\*\.kts$/))) return null;
  // a wrapper has to be there as well
  if (/(?:mvn|gradle)w$/.test(first.name) && !isNamed(/^(?:mvnw?|gradlew?)\*?$/)) return null;
  const lines = installFirst(
    { maven, gradle, sbt: undefined },
    commands,
    mountsOf(reading, (one) => one === first),
  );
  return lines?.at(-1) ?? null;
}

/** The project has modules with their own manifests, which only the sources name. */
function hasModules(
  { project }: StageReading,
  artifacts: readonly Artifact[],
  builds: readonly ShellCommand[],
): boolean {
  const isInModule = artifacts.some(({ from }) => {
    const below = isInsidePath(from, project) ? from.slice(project === "/" ? 1 : project.length + 1) : "";
    return /^[^/]+\/(?:[^/]+\/)*(?:target|build)\//.test(below) && !/^(?:target|build)\//.test(below);
  });
  const isNamed = builds.some(({ args }) =>
    args.some(
      ({ text }, index) =>
        /^(?:-pl|--projects)(?:=|$)|^:?[\w-]+:(?!go-offline|resolve)\w*(?:[jJ]ar|[wW]ar|build|assemble|installDist)$/.test(
          text,
        ) ||
        (/^(?:-f|--file)$/.test(args[index - 1]?.text ?? "") && text.includes("/")),
    ),
  );
  return isInModule || isNamed;
}

/** It still runs on the image that brings the JDK. */
function isJdkLeft(reading: StageReading, runtimeImage: string): boolean {
  if (runtimeImage !== reading.image) return false;
  return javaRelease(baseOf(reading).ref) !== null && !/jre/.test(runtimeImage);
}

function same(path: string): Artifact {
  return { from: path, to: path };
}

/** The image with the runtime: of the same Java, or the distribution's own. */
function runtimeOf(reading: StageReading): string | null {
  const official = javaRuntime(baseOf(reading).ref);
  // the newest release has another user with this number, and no `adduser`
  if (official !== null)
    return /:(?:8|11|17|21)-jre$/.test(official) && makesUser(reading) ? `${official}-jammy` : official;
  const installs = reading.blocks.some(
    ({ at, text }) =>
      at.keyword === "run" &&
      /\b(?:openjdk[\d-]*|default|java-[\d.]+-openjdk)-?(?:jdk|devel)\b|\bopenjdk\d+\b/.test(text),
  );
  return installs || /jre|tomcat|jetty/.test(imageParts(baseOf(reading).ref).tag) ? reading.image : null;
}

/** It makes a user in a way that only works on releases before Ubuntu 24.04. */
function makesUser(reading: StageReading): boolean {
  return commandsOf(reading).some(
    (command) =>
      isProgram(command, "adduser", "addgroup") ||
      (isProgram(command, "useradd", "groupadd") && command.args.some(({ text }) => /(?:^|=)1000$/.test(text))),
  );
}

/** The package with the runtime to one with a JDK. */
function runtimeFor(name: string): string | null {
  if (/^(?:openjdk-\d+|default|temurin-\d+|msopenjdk-\d+)-jdk(?:-headless)?$/.test(name))
    return name.replace("-jdk", "-jre");
  const alpine = /^openjdk(\d+)(?:-jdk)?$/.exec(name)?.[1];
  if (alpine !== undefined) return `openjdk${alpine}-jre`;
  return /^java-[\d.]+-openjdk-devel$/.test(name) ? name.replace("-devel", "") : null;
}

/** The commands of the tools that the file builds with. */
interface BuildTools {
  readonly maven: ShellCommand | undefined;
  readonly gradle: ShellCommand | undefined;
  readonly sbt: ShellCommand | undefined;
}

function installFirst(
  { maven, gradle, sbt }: BuildTools,
  commands: readonly ShellCommand[],
  mounts: string,
): readonly string[] | null {
  const chmod = commands.find(
    (command) => isProgram(command, "chmod") && command.args.some(({ text }) => /(?:mvn|gradle)w$/.test(text)),
  );
  const allow = `${mounts}${chmod ? `chmod ${chmod.args.map(({ text }) => text).join(" ")} && ` : ""}`;
  if (maven) {
    const name = maven.nameWord.text;
    const wrapper = name.includes("mvnw") ? ["COPY mvnw ./", "COPY .mvn .mvn/"] : [];
    const settings = optionValues(maven, "s", "settings").find((file) => /^[\w./-]+$/.test(file));
    const files = settings === undefined || settings.includes("/") ? "pom.xml" : `pom.xml ${settings}`;
    // settings in another folder come with the sources
    if (settings?.includes("/") && !settings.startsWith("/")) return null;
    const profiles = maven.args.map(({ text }) => text).filter((text) => /^-P[\w,!-]+$/.test(text));
    const options = [...(settings === undefined ? [] : [`-s ${settings}`]), ...profiles]
      .map((one) => ` ${one}`)
      .join("");
    return [...wrapper, `COPY ${files} ./`, `RUN ${allow}${name} -B${options} dependency:go-offline`];
  }
  if (gradle) {
    const name = gradle.nameWord.text;
    const wrapper = name.includes("gradlew") ? ["COPY gradlew ./", "COPY gradle gradle/"] : [];
    const manifests = "COPY build.gradle* settings.gradle* gradle.properties* ./";
    return [...wrapper, manifests, `RUN ${allow}${name} --no-daemon dependencies`];
  }
  return sbt ? ["COPY project project/", "COPY build.sbt ./", `RUN ${mounts}sbt update`] : null;
}

/** The JAR, or the folder of classes, that `java` starts. */
function startedFiles(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const files = programFiles(reading, words);
  return files.length === 0 ? [] : distinct([...files, ...filesOfOptions(reading, words)]);
}

/** Agents and settings that options of `java` name, where they are in the project: `-javaagent:/app/agent.jar`. */
function filesOfOptions(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const { project, blocks } = reading;
  const named = words.flatMap(
    (word) => /^-(?:javaagent:|agentpath:|D[\w.]+=(?:file:)?)([\w./-]+)/.exec(word)?.[1] ?? [],
  );
  const paths = named
    .filter((path) => path.includes("/") || path.endsWith(".jar"))
    .map((path) => pathInContainer(reading, path));
  return paths
    .filter((path) => project !== "/" && path !== project && isInsidePath(path, project))
    .filter(
      (path) =>
        buildOutputs(reading).some((output) => output.path === path) || blocks.some((block) => copiesFile(block, path)),
    )
    .map(same);
}

function programFiles(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const jar = words.find((word) => !word.startsWith("-") && /\.(?:jar|war)$/.test(word));
  if (jar !== undefined && !jar.includes("$")) {
    const from = pathInContainer(reading, jar);
    const folder = from.slice(0, from.lastIndexOf("/")) || "/";
    // a folder that a build puts a program and its libraries in
    if (folder !== "/" && isLaidOut(reading, from, folder)) return [same(folder)];
    return [{ from, to: from.includes("*") ? `${folder}/` : from }];
  }
  const at = words.findIndex((word) => /^(?:-cp|-classpath|--class-path)$/.test(word));
  const paths = (words[at + 1] ?? "").split(":").filter((path) => path !== "" && !path.includes("$"));
  if (at >= 0 && paths.length > 0 && paths.every((path) => path !== "." && path !== "*")) {
    return distinct(paths.map((path) => same(pathInContainer(reading, path.replace(/\/\*(?:\.jar)?$/, "")))));
  }
  const { project, workdir } = reading;
  const root = workdir === "/" ? project : workdir;
  return root === "/" ? [] : [same(root)];
}

/** A fast JAR of Quarkus, layers of Spring Boot, or what was copied as a folder. */
function isLaidOut(reading: StageReading, jar: string, folder: string): boolean {
  const isNamed = buildOutputs(reading).some(({ path }) => path === jar);
  return (
    /\/quarkus-app$|quarkus-run\.jar$/.test(jar) ||
    folder.endsWith("/quarkus-app") ||
    (!isNamed && buildOutputs(reading).some(({ path }) => path === folder) && !isInsidePath(folder, reading.project))
  );
}

/** A script of the distribution that the build makes, or of the project, starts Java. */
function scripted(reading: StageReading): ReturnType<ReadRecipe> {
  const [first = ""] = startedWords(reading);
  const runtimeImage = runtimeOf(reading);
  if (!first.includes("/") || first.includes("$") || runtimeImage === null) return null;
  const path = pathInContainer(reading, first);
  const home = /^(.+)\/bin\/[^/]+$/.exec(path)?.[1];
  if (home === undefined || /^\/usr(?:\/local)?$/.test(home)) return null;
  return recipeFor(reading, runtimeImage, [same(home)]);
}
