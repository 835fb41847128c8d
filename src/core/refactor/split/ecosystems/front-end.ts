import { baseOf } from "../base-of.ts";
import { buildOutputs, copiedOut } from "../results/build-outputs.ts";
import type { Artifact } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { imageParts } from "../runtime-image.ts";
import { commandsWithFolder, isProgram, pathInContainer } from "../stage-commands.ts";
import { isInsidePath } from "../../../text/path.ts";

const SERVER = /^(?:nginx|httpd(?:-foreground)?|caddy|apache2(?:ctl|-foreground)?|lighttpd)$/;
/** Options of `serve` and `http-server` that what follows belongs to. */
const VALUED =
  /^(?:-[lpcaPCKet]|--(?:listen|port|config|ssl-(?:cert|key|pass)|proxy|cert|key|ext|timeout|username|password))$/;
const FOLDER = /^(?:\.\/)?(?:dist|build|out|public|www|_site)(?:\/|$)/;

/** What starts hands out files and runs nothing of the project. */
export function isStaticServer({ program, starts }: StageReading): boolean {
  return (
    SERVER.test(program) ||
    /^(?:serve|http-server)$/.test(program) ||
    (/^(?:npx|bunx)$/.test(program) && starts.some((word) => /^(?:serve|http-server)(?:@.*)?$/.test(word)))
  );
}

/** The static server is a package of Node. */
export function servesWithNode({ program }: StageReading): boolean {
  return !SERVER.test(program);
}

/** The folders that a static server hands out, and files of the project that its options name. */
export function servedFolders(reading: StageReading, words: readonly string[]): readonly Artifact[] {
  const { program } = reading;
  const folders = SERVER.test(program) ? serverFolders(reading) : foldersOfNode(reading, words.slice(1));
  return folders.map((folder) => ({ from: folder, to: folder }));
}

/** `node_modules` that `cp -R . FOLDER` takes along from where packages are installed to what a server hands out. */
export function copiedModules(reading: StageReading, folder: string): readonly string[] {
  if (servesWithNode(reading)) return [];
  const places = commandsWithFolder(reading).filter((one) => one.folder === folder);
  const whole = buildOutputs(reading).filter(
    ({ command, isCopied }) =>
      isCopied &&
      places.some((one) => one.command === command) &&
      isProgram(command, "cp", "rsync") &&
      command.args.slice(0, -1).some(({ text }) => /^(?:\.\/?|\*|\.\/[.*])$/.test(text)),
  );
  return [...new Set(whole.map(({ path }) => `${path}/node_modules`))];
}

function foldersOfNode(reading: StageReading, words: readonly string[]): readonly string[] {
  const isValue = (index: number): boolean => VALUED.test(words[index - 1] ?? "");
  const plain = words.filter((_, index) => !isValue(index));
  const isAbsolute = (word: string): boolean => /^\/[\w./-]+$/.test(word);
  const isFile = (word: string): boolean => /^[\w./-]*[a-z][\w-]*\.[a-z]+$|^\.{0,2}\/[\w./-]+$/i.test(word);
  const folder = pathInContainer(reading, plain.find((word) => FOLDER.test(word)) ?? plain.find(isAbsolute) ?? ".");
  const { project } = reading;
  const named = words
    .filter((word, index) => isValue(index) && isFile(word))
    .map((word) => pathInContainer(reading, word));
  return [folder, ...named.filter((path) => isInsidePath(path, project) && !isInsidePath(path, folder))];
}

function serverFolders(reading: StageReading): readonly string[] {
  const out = copiedOut(reading);
  if (out.length > 0) return out;
  const { name } = imageParts(baseOf(reading).ref);
  if (/nginx/.test(name)) return ["/usr/share/nginx/html"];
  if (/httpd/.test(name)) return ["/usr/local/apache2/htdocs"];
  const { project, blocks } = reading;
  // a configuration in the file says which folder of the project it is
  const named = blocks.flatMap(({ text }) => text.match(/\/[\w./-]+/g) ?? []);
  const own = named.find(
    (path) =>
      project !== "/" && path !== project && isInsidePath(path, project) && FOLDER.test(path.slice(project.length + 1)),
  );
  return [own?.replace(/\/$/, "") ?? (project === "/" ? "/usr/share/nginx/html" : project)];
}
