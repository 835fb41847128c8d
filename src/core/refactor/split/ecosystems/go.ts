import type { ReadRecipe } from "../recipe.ts";
import { PLAIN_RECIPE } from "../recipe.ts";
import { baseOf } from "../base-of.ts";
import { smallLinux } from "../runtime-image.ts";
import {
  commandsOf,
  copiesSourcesFirst,
  isProgram,
  saysInOrder,
  startedPath,
  startedWords,
} from "../stage-commands.ts";
import { extraFiles, extraFilesQuestion, namedRuntimeFiles, programArtifact } from "./compiled.ts";

/** Programs in Go: only the binary runs, on a small Linux. */
export const readGo: ReadRecipe = (reading, answers) => {
  const builds = commandsOf(reading).filter(
    (command) => isProgram(command, "go") && ["build", "install"].includes(command.args[0]?.text ?? ""),
  );
  if (builds.length === 0) {
    return startedWords(reading)[0] === "go" ? { why: { id: "needs-tool", detail: "go run" } } : null;
  }
  const artifact = programArtifact(reading, "/go/bin");
  if (!artifact || reading.program === "go") return { why: { id: "unknown-program", detail: "" } };
  const runtimeImage = smallLinux(baseOf(reading).ref);
  const isDownload = (command: Parameters<typeof saysInOrder>[0]): boolean => saysInOrder(command, "mod", "download");
  const isInstall = (command: Parameters<typeof saysInOrder>[0]): boolean =>
    isProgram(command, "go") && (isDownload(command) || builds.includes(command));
  const isVendored = builds.some(({ args }) => args.some(({ text }) => text === "-mod=vendor"));
  const named = namedRuntimeFiles(reading);
  return {
    ...PLAIN_RECIPE,
    ecosystem: "Go",
    runtimeImage,
    installFirst:
      copiesSourcesFirst(reading, isInstall) && !isVendored ? ["COPY go.mod go.sum* ./", "RUN go mod download"] : null,
    isReplaced: (command) =>
      isProgram(command, "go") && (isDownload(command) || ["get"].includes(command.args[0]?.text ?? "")),
    artifacts: [
      ...extraFiles(reading, answers),
      artifact,
      ...named,
      ...(runtimeImage.startsWith("debian:")
        ? [{ from: "/etc/ssl/certs/ca-certificates.crt", to: "/etc/ssl/certs/ca-certificates.crt" }]
        : []),
    ],
    questions: [extraFilesQuestion(startedPath(reading))],
    leftOut: ["compiler", "sources", "caches"],
  };
};
