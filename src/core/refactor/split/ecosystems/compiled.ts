import type { Artifact } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { pathInContainer, startedPath } from "../stage-commands.ts";
import type { SplitAnswers, SplitQuestion } from "../split-types.ts";

/** Folders and files that programs read when they run, by the names that are usual. */
const RUNTIME_FILES =
  /^(?:templates?|views|static|public|assets|web|configs?|migrations|locales?|i18n|data|resources|.+\.(?:html|ya?ml|toml|ini|conf|json|env))$/;

/** The program that starts: at its own path, or out of `binFolder` into one that every image has in its PATH. */
export function programArtifact(reading: StageReading, binFolder: string): Artifact | null {
  const path = startedPath(reading);
  if (path === "" || path.includes("$")) return null;
  if (path.startsWith("/")) return { from: path, to: path };
  return { from: `${binFolder}/${path}`, to: `/usr/local/bin/${path}` };
}

/** Files that are copied by their name and that the program may read when it runs. */
export function namedRuntimeFiles(reading: StageReading): readonly Artifact[] {
  return reading.blocks.flatMap(({ at }): Artifact[] => {
    if (at.keyword !== "copy" || at.flagWord("from") !== undefined || at.argumentWords.length !== 2) return [];
    const [source, destination] = at.argumentWords.map(({ text }) => text.replace(/\/$/, ""));
    const name = source?.replace(/^\.\//, "") ?? "";
    if (!RUNTIME_FILES.test(name) || /^(?:package|tsconfig|composer)/.test(name) || destination === undefined)
      return [];
    const to = pathInContainer(reading, destination === "." || destination === "./" ? name : destination);
    return to.includes("$") ? [] : [{ from: to, to }];
  });
}

/** Asks whether the program reads other files of the project, where all of it is copied at once. */
export function extraFilesQuestion(program: string): SplitQuestion {
  return { id: "extra-files", program, options: ["none", "all"], assumed: "none" };
}

/** The whole project folder, where the answer asks for it. */
export function extraFiles({ workdir }: StageReading, answers: SplitAnswers): readonly Artifact[] {
  return answers.get("extra-files") === "all" && workdir !== "/" ? [{ from: workdir, to: workdir }] : [];
}
