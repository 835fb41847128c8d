import type { ShellCommand } from "../../../shell/script/script.ts";
import { pathFrom } from "../../../text/path.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsWithFolder, expanded } from "../stage-commands.ts";

/** Options that have a value in the next word. */
const VALUED =
  /^(?:-p|--python|--prompt|--upgrade-deps|--app-data|--creator|--seeder|--pip|--setuptools|--wheel|--extra-search-dir|--cache-dir|--index-url|--link-mode)$/;

/** The folder of the virtual environment that a command makes, as it is written; null where it makes none. */
export function environmentMadeBy({ name, args }: ShellCommand): string | null {
  const words = args.map(({ text }) => text);
  const program = name.slice(name.lastIndexOf("/") + 1);
  const start = startOfOptions(program, words);
  if (start === null) return null;
  const options = words.slice(start);
  const path = options.find((word, index) => !word.startsWith("-") && !VALUED.test(options[index - 1] ?? ""));
  return path ?? (program === "uv" ? ".venv" : null);
}

/** Where the options of what makes an environment start: of `virtualenv`, `python -m venv` or `uv venv`. */
function startOfOptions(program: string, words: readonly string[]): number | null {
  if (program === "virtualenv" || program === "pyvenv") return 0;
  if (program === "uv") return words[0] === "venv" ? 1 : null;
  if (!/^(?:python|pypy)[\d.]*$/.test(program)) return null;
  const module = words.indexOf("-m") + 1;
  return module > 0 && /^(?:venv|virtualenv)$/.test(words[module] ?? "") ? module + 1 : null;
}

/** The virtual environments that the file makes, by their absolute paths. */
export function environments(reading: StageReading): readonly string[] {
  return commandsWithFolder(reading).flatMap(({ command, folder }) => {
    const made = environmentMadeBy(command);
    const path = made === null ? "$" : pathFrom(folder, expanded(reading, made));
    return path.includes("$") ? [] : [path];
  });
}
