import type { ShellCommand } from "../../../shell/script/script.ts";
import { baseOf } from "../base-of.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { imageParts, isAlpine, smallLinux } from "../runtime-image.ts";
import { commandsOf, isProgram, startedPath } from "../stage-commands.ts";
import { extraFiles, extraFilesQuestion, namedRuntimeFiles, programArtifact } from "./compiled.ts";

/** Programs in C and C++: only the binary and the libraries it is linked with run. */
export const readCpp: ReadRecipe = (reading, answers) => {
  const isBuild = (command: ShellCommand): boolean =>
    isProgram(command, "make", "cmake", "ninja", "meson", "gcc", "g++", "cc", "c++", "clang", "clang++");
  if (!commandsOf(reading).some(isBuild)) return null;
  const artifact = programArtifact(reading, "/usr/local/bin");
  if (!artifact) return { why: { id: "unknown-program", detail: "" } };
  const { ref, written } = baseOf(reading);
  const parts = imageParts(ref);
  const isGcc = parts.name === "gcc";
  return {
    ...PLAIN_RECIPE,
    ecosystem: "C and C++",
    // the same distribution, so that the program finds the C library it is linked with
    runtimeImage: isAlpine(parts) || isGcc ? (isGcc ? smallLinux(ref) : written) : runtimeOf(written, parts.name),
    artifacts: [
      ...extraFiles(reading, answers),
      artifact,
      ...namedRuntimeFiles(reading),
      // the compiler of this image brings a newer C++ library than the distribution has
      ...(isGcc ? [{ from: "/usr/local/lib64/libstdc++.so.6", to: "/usr/local/lib/libstdc++.so.6" }] : []),
    ],
    afterCopies: isGcc ? ["RUN ldconfig"] : [],
    questions: [extraFilesQuestion(startedPath(reading))],
    leftOut: ["compiler", "headers", "sources", "build-files"],
  };
};

function runtimeOf(written: string, name: string): string {
  return name === "debian" && !written.includes("slim") && /:[a-z\d.]+$/.test(written) ? `${written}-slim` : written;
}
