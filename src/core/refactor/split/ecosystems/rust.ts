import type { ShellCommand } from "../../../shell/script/script.ts";
import { baseOf } from "../base-of.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { smallLinux } from "../runtime-image.ts";
import { commandsOf, copiesSourcesFirst, isProgram, startedPath, startedWords } from "../stage-commands.ts";
import { extraFiles, extraFilesQuestion, namedRuntimeFiles, programArtifact } from "./compiled.ts";

/** Programs in Rust: only the binary runs, on a small Linux. */
export const readRust: ReadRecipe = (reading, answers) => {
  const isBuild = (command: ShellCommand): boolean =>
    isProgram(command, "cargo") && ["build", "install"].includes(command.args[0]?.text ?? "");
  if (startedWords(reading)[0] === "cargo") return { why: { id: "needs-tool", detail: "cargo run" } };
  if (!commandsOf(reading).some(isBuild)) return null;
  const artifact = programArtifact(reading, "/usr/local/cargo/bin");
  if (!artifact) return { why: { id: "unknown-program", detail: "" } };
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Rust",
    runtimeImage: smallLinux(baseOf(reading).ref),
    installFirst: copiesSourcesFirst(reading, isBuild)
      ? [
          "COPY Cargo.toml Cargo.lock* ./",
          "# cargo needs a source file before it fetches what the manifest names",
          "RUN mkdir -p src && echo 'fn main() {}' > src/main.rs && cargo fetch",
        ]
      : null,
    artifacts: [...extraFiles(reading, answers), artifact, ...namedRuntimeFiles(reading)],
    questions: [extraFilesQuestion(startedPath(reading))],
    leftOut: ["compiler", "sources", "build-files"],
  };
};
