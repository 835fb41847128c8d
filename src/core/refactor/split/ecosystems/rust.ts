import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { baseOf } from "../base-of.ts";
import { PLAIN_RECIPE, type ReadRecipe } from "../recipe.ts";
import { imageParts, isAlpine, smallLinux } from "../runtime-image.ts";
import { sourcesOf, takesContext } from "../context-copies.ts";
import type { StageReading } from "../read-stage.ts";
import {
  commandsOf,
  installsInProject,
  mountsOf,
  variableOf,
  isProgram,
  startedPath,
  startedWords,
} from "../stage-commands.ts";
import { COMPILING, distinct, extraFiles, extraFilesQuestion, findStarted } from "./compiled.ts";
import { namedRuntimeFiles } from "../results/runtime-files.ts";

const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";

/** Programs in Rust: only the binary runs, on a small Linux. */
export const readRust: ReadRecipe = (reading, answers) => {
  const commands = commandsOf(reading);
  if (startedWords(reading)[0] === "cargo") return { why: { id: "needs-tool", detail: "cargo run" } };
  if (!commands.some(isBuild)) return null;
  const parts = imageParts(baseOf(reading).ref);
  const isOfficial = /(?:^|\/)rust$/.test(parts.name);
  const home = variableOf(reading, "CARGO_HOME") ?? (isOfficial ? "/usr/local/cargo" : "/root/.cargo");
  const program = findStarted(reading, `${home}/bin`, "target/release");
  // only an installation puts anything there
  const isGuess = program.artifacts.some(({ from }) => from.startsWith(`${home}/bin/`)) && !commands.some(isInstall);
  if (program.artifacts.length === 0 || isGuess) return { why: { id: "unknown-program", detail: "" } };
  const tools = program.kind === "script" ? commands.filter(isTool) : [];
  const runtimeImage = smallLinux(baseOf(reading));
  // on Alpine everything is linked into the program, unless it's told not to
  const isStatic = isAlpine(parts) && !reading.blocks.some(({ text }) => text.includes("-crt-static"));
  return {
    ...PLAIN_RECIPE,
    buildPackages: COMPILING,
    ecosystem: "Rust",
    runtimeImage,
    installFirst:
      installsInProject(reading, isBuild) && !commands.some(isOfWorkspace) && !copiesMembers(reading)
        ? [
            "COPY Cargo.toml Cargo.lock* ./",
            "# cargo needs a source file before it fetches what the manifest names",
            `RUN ${mountsOf(reading, isBuild)}mkdir -p src && echo 'fn main() {}' > src/main.rs && cargo fetch && rm -r src`,
          ]
        : null,
    // what a script may start goes to a folder that has nothing else
    rewrite: (command, text) =>
      tools.includes(command) ? text.replace(/\binstall\b/, "install --root /usr/local") : null,
    artifacts: distinct([
      ...extraFiles(reading, answers),
      ...program.artifacts,
      ...(tools.length > 0 ? [{ from: "/usr/local/bin", to: "/usr/local/bin" }] : []),
      ...namedRuntimeFiles(reading),
      ...(isOfficial && !isAlpine(parts) && program.kind !== "server"
        ? [{ from: CERTIFICATES, to: CERTIFICATES }]
        : []),
    ]),
    linked: isStatic ? [] : program.linked,
    // headers of OpenSSL and of databases are in the image already
    needsLibraries: isOfficial && !isStatic && !parts.tag.includes("slim"),
    questions: [extraFilesQuestion(startedPath(reading))],
    leftOut: ["compiler", "sources", "build-files"],
  };
};

function isBuild(command: ShellCommand): boolean {
  return (
    isProgram(command, "cargo", "trunk", "wasm-pack", "cross") &&
    command.args.some(({ text }) => text === "build" || text === "install") &&
    !isTool(command)
  );
}

/** It may put a program into the folder of cargo, by itself or out of a script. */
function isInstall(command: ShellCommand): boolean {
  return (
    isProgram(command, "make", "just", "sh", "bash") ||
    /^\.{0,2}\/.*\.sh$/.test(command.name) ||
    (isProgram(command, "cargo") && hasArg(command, "install"))
  );
}

/** It chooses from packages with their own manifests, which only the sources name. */
function isOfWorkspace(command: ShellCommand): boolean {
  return (
    isProgram(command, "cargo") &&
    command.args.some(({ text }) => /^(?:-p|--package|--workspace|--all|--manifest-path)(?:=|$)/.test(text))
  );
}

/** It copies the manifests of packages in the project: what they name can be fetched only with their sources. */
function copiesMembers({ blocks }: StageReading): boolean {
  return blocks.some(({ at }) => takesContext(at) && sourcesOf(at).some((source) => source.endsWith("/Cargo.toml")));
}

/** `cargo install NAME`: a tool, and not the project. */
function isTool(command: ShellCommand): boolean {
  return (
    isProgram(command, "cargo") &&
    command.args[0]?.text === "install" &&
    !command.args.some(({ text }) => text === "--path")
  );
}
