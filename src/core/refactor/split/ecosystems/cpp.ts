import type { ShellCommand } from "../../../shell/script/script.ts";
import { packageInstallsAt } from "../../../lint/facts/packages/package-installs.ts";
import { baseOf } from "../base-of.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { imageParts, isAlpine, smallLinux } from "../runtime-image.ts";
import { packagesOf } from "../packages/runtime-packages.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsOf, isProgram, startedPath } from "../stage-commands.ts";
import {
  COMPILING,
  collectStarted,
  distinct,
  extraFiles,
  extraFilesQuestion,
  findStarted,
  installPrefix,
} from "./compiled.ts";
import { namedRuntimeFiles } from "../results/runtime-files.ts";

const BUILDERS = "make gmake cmake ninja meson samu gcc g++ cc c++ clang clang++ qmake scons bazel xmake conan".split(
  " ",
);

/** Programs in C and C++: only the binary and the libraries it is linked with run. */
export const readCpp: ReadRecipe = (reading, answers) => {
  const isBuild = (command: ShellCommand): boolean => isProgram(command, ...BUILDERS);
  if (!commandsOf(reading).some(isBuild)) return null;
  const { ref } = baseOf(reading);
  const parts = imageParts(ref);
  const isGcc = /(?:^|\/)gcc$/.test(parts.name);
  const program = findStarted(reading, "/usr/local/bin", ".");
  if (program.artifacts.length === 0) return { why: { id: "unknown-program", detail: "" } };
  const prefix = installPrefix(reading);
  // what is installed next to the program: its libraries and its data
  const installed = prefix === "/usr/local" && !isGcc ? [{ from: prefix, to: prefix }] : [];
  return {
    ...PLAIN_RECIPE,
    buildPackages: COMPILING,
    ecosystem: "C and C++",
    // the same distribution, so that the program finds the C library it is linked with
    runtimeImage: smallLinux(baseOf(reading)),
    ...collectStarted(
      reading,
      distinct([...extraFiles(reading, answers), ...installed, ...program.artifacts, ...namedRuntimeFiles(reading)]),
    ),
    // libraries that were installed are looked up in a list
    afterCopies: installed.length > 0 && !isAlpine(parts) ? ["RUN ldconfig"] : [],
    linked: program.linked,
    // Alpine has no C++ library, and the image of the compiler has a newer one than the distribution
    needsLibraries: program.kind !== "server" && (isGcc || (isAlpine(parts) && installsCpp(reading))),
    questions: [extraFilesQuestion(startedPath(reading))],
    leftOut: ["compiler", "headers", "sources", "build-files"],
  };
};

function installsCpp({ facts, blocks }: StageReading): boolean {
  const installs = blocks.flatMap(({ at }) => packageInstallsAt(facts, at));
  return installs.some((install) => packagesOf(install).some(({ name }) => /^(?:g\+\+|build-base|clang)$/.test(name)));
}
