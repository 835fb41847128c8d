import type { ShellCommand } from "../../../shell/script/script.ts";
import { baseOf } from "../base-of.ts";
import { type Artifact, PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { javaRuntime } from "../runtime-image.ts";
import { pathInContainer, commandsOf, copiesSourcesFirst, isProgram, startedWords } from "../stage-commands.ts";
import { namedRuntimeFiles } from "./compiled.ts";

/** Programs in Java, built by Maven, Gradle or javac: the runtime is enough to run them. */
export const readJava: ReadRecipe = (reading) => {
  const commands = commandsOf(reading);
  const maven = commands.find((command) => isProgram(command, "mvn", "mvnw"));
  const gradle = commands.find((command) => isProgram(command, "gradle", "gradlew"));
  const isBuild = (command: ShellCommand): boolean =>
    isProgram(command, "mvn", "mvnw", "gradle", "gradlew", "javac", "ant", "sbt");
  const words = startedWords(reading);
  if (/(?:^|\/)(?:mvnw?|gradlew?|sbt)$/.test(words[0] ?? "")) {
    return { why: { id: "needs-tool", detail: words[0] ?? "" } };
  }
  if (!commands.some(isBuild) || words.every((word) => !/(?:^|\/)java$/.test(word))) return null;
  const runtimeImage = javaRuntime(baseOf(reading).ref);
  if (runtimeImage === null) return { why: { id: "unknown-runtime", detail: reading.image } };
  const artifacts = startedFiles(reading, words);
  if (artifacts.length === 0) return { why: { id: "unknown-program", detail: "" } };
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Java",
    runtimeImage,
    installFirst: copiesSourcesFirst(reading, isBuild) ? installFirst(maven, gradle, commands) : null,
    isReplaced: (command) =>
      maven !== undefined && isBuild(command) && command.args.some(({ text }) => text.endsWith(":go-offline")),
    artifacts: [...artifacts, ...namedRuntimeFiles(reading)],
    leftOut: ["sdk", ...(maven || gradle ? (["build-tool", "caches"] as const) : []), "sources"],
  };
};

function installFirst(
  maven: ShellCommand | undefined,
  gradle: ShellCommand | undefined,
  commands: readonly ShellCommand[],
): readonly string[] | null {
  const chmod = commands.find(
    (command) => isProgram(command, "chmod") && command.args.some(({ text }) => /(?:mvn|gradle)w$/.test(text)),
  );
  const allow = chmod ? `chmod ${chmod.args.map(({ text }) => text).join(" ")} && ` : "";
  if (maven) {
    const name = maven.nameWord.text;
    const wrapper = name.includes("mvnw") ? ["COPY mvnw ./", "COPY .mvn .mvn/"] : [];
    return [...wrapper, "COPY pom.xml ./", `RUN ${allow}${name} -B dependency:go-offline`];
  }
  if (!gradle) return null;
  const name = gradle.nameWord.text;
  const wrapper = name.includes("gradlew") ? ["COPY gradlew ./", "COPY gradle gradle/"] : [];
  return [...wrapper, "COPY build.gradle* settings.gradle* ./", `RUN ${allow}${name} --no-daemon dependencies`];
}

/** The JAR, or the folder of classes, that `java` starts. */
function startedFiles(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const jar = words.find((word) => /\.(?:jar|war)$/.test(word));
  if (jar !== undefined && !jar.includes("$")) {
    const from = pathInContainer(reading, jar);
    return [{ from, to: from.includes("*") ? `${from.slice(0, from.lastIndexOf("/"))}/` : from }];
  }
  return reading.workdir === "/" ? [] : [{ from: reading.workdir, to: reading.workdir }];
}
