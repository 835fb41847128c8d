import type { Analysis } from "../analysis.ts";
import { basePath, cleanPath } from "../text/path.ts";

/** A file of the project, where all of it is copied at once. */
const ANY = "src/a-source-file";
/** Folders that have no sources of the program. */
const OTHERS =
  /^(?:gradle|\.?\w*cache|\.mvn|\.yarn|\.cargo|\.config|vendor|node_modules|patches|requirements?|config(?:s|uration)?|conf|etc|docs?|static|public|assets|templates?|migrations|prisma|docker|deploy(?:ment)?|scripts?|bin|nginx|certs?|data|models?)$/i;
/** Folders that have nothing else, by the names that are usual. */
const SOURCES = /^(?:src|sources?|apps?|lib|cmd|internal|pkg|packages|crates|service|server|main|web|client|core)$/i;
const SOURCE_FILE =
  /\.(?:[cm]?[jt]sx?|py|go|rs|c|cc|cpp|cxx|h|hpp|java|kt|scala|cs|fs|rb|php|vue|svelte)$|^main\.\w+$/i;
/** What only sets tools up. */
const SETTING = /\.config\.\w+$|^(?:setup|noxfile|conftest)\.py$|^(?:gulp|grunt)file\b/i;

/**
 * The path of a source file of the project as the build context has it, which a COPY takes: for "what reruns after an edit
 * of a source file". Where nothing is copied from the context, it is a file that no step depends on.
 */
export function sourceFileOf({ build: { steps } }: Analysis): string {
  const copied = steps.flatMap(({ op, inputs }) =>
    op.kind === "file" && inputs.some((input) => isContext(steps[input]))
      ? op.actions.flatMap(({ action, src }) => (action === "copy" ? [cleanPath(src).replace(/^\//, "")] : []))
      : [],
  );
  if (copied.some((path) => path === "" || path === "." || path === "*")) return ANY;
  const folders = copied.filter((path) => !basePath(path).replace(/^\./, "").includes("."));
  const own = folders.filter((path) => !OTHERS.test(basePath(path)));
  const folder = own.find((path) => SOURCES.test(basePath(path))) ?? own[0];
  const file = copied.find((path) => SOURCE_FILE.test(path) && !SETTING.test(basePath(path)));
  if (folder !== undefined) return `${folder.replaceAll("*", "a")}/a-source-file`;
  return file?.replaceAll("*", "a") ?? ANY;
}

function isContext(step: Analysis["build"]["steps"][number] | undefined): boolean {
  return step?.op.kind === "source" && step.op.identifier.startsWith("local://");
}
