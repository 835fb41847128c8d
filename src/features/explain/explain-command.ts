import type { Analysis } from "#core/analysis.ts";
import type { Command, CommandOf } from "#core/parse/command.ts";
import { parseRunMount } from "#core/parse/run-mount.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { ok } from "#core/text/result.ts";
import { imageName } from "#document/stages/image-name.ts";
import { explainRowMessages } from "#i18n/en/explain/row.ts";
import { code } from "./as-code.ts";
import { explainedNodeName } from "./node-name.ts";

/** What an instruction does, sentence by sentence. `isMeta` for an ARG before the first FROM. */
export function explainCommand(analysis: Analysis, command: Command, isMeta: boolean): readonly string[] {
  const words = explainRowMessages();
  switch (command.kind) {
    case "from":
      return [words.from];
    case "run":
      return explainRun(analysis, command);
    case "copy":
    case "add":
      return explainTransfer(analysis, command);
    case "arg":
      return explainArg(command, isMeta);
    case "env":
      return [words.env(words.list(command.pairs.map(({ key, value }) => code(`${key}=${value}`))))];
    case "label":
      return [words.label(words.list(command.pairs.map(({ key }) => code(key))))];
    case "maintainer":
      return [words.maintainer];
    case "workdir":
      return [words.workdir(code(command.path))];
    case "user":
      return [words.user(code(command.user))];
    case "expose":
      return [words.expose(words.list(command.ports.map(code)))];
    case "volume":
      return [words.volume(words.list(command.paths.map(code)))];
    case "cmd":
      return [words.cmd(code(command.line.args.join(" ")))];
    case "entrypoint":
      return [words.entrypoint(code(command.line.args.join(" ")))];
    case "healthcheck":
      return [command.settings.test[0] === "NONE" ? words.noHealthcheck : words.healthcheck];
    case "shell":
      return [words.shell(code(command.shell.join(" ")))];
    case "stopsignal":
      return [words.stopsignal(code(command.signal))];
    case "onbuild":
      return [words.onbuild(code(command.expression))];
    default:
      return assertNever(command);
  }
}

function explainRun(analysis: Analysis, run: CommandOf<"run">): readonly string[] {
  const words = explainRowMessages();
  const [script] = run.instruction.heredocs;
  const lines = script?.content.split("\n").filter((line) => line.trim() !== "").length ?? 0;
  const what = script === undefined ? words.run(code(run.line.args.join(" "))) : words.runScript(lines);
  return [
    what,
    ...run.mountTexts.map((text) => explainMount(analysis, text)),
    run.network === "none" ? words.noNetwork : "",
  ];
}

/** Variables in a mount's values stay as they are written. */
function explainMount(analysis: Analysis, text: string): string {
  const words = explainRowMessages();
  const parsed = parseRunMount(text, (word) => ok(word));
  if (!parsed.ok) return "";
  const { type, target, from } = parsed.value;
  switch (type) {
    case "cache":
      return words.cacheMount(code(target));
    case "tmpfs":
      return words.tmpfsMount(code(target));
    case "secret":
      return words.secretMount;
    case "ssh":
      return words.sshMount;
    case "bind":
      return words.bindMount(
        target === "" ? "" : code(target),
        from === "" ? words.yourFiles : sourceName(analysis, from),
      );
  }
}

function explainTransfer(analysis: Analysis, command: CommandOf<"copy"> | CommandOf<"add">): readonly string[] {
  const words = explainRowMessages();
  const { sources, inlineFiles, destination, isLink, chown } = command;
  const to = code(destination);
  const what = words.list(sources.map(code));
  const first =
    sources.length === 0
      ? words.writes(words.list(inlineFiles.map(({ name }) => code(name))), to)
      : command.kind === "add"
        ? words.add(what, to)
        : words.copy(what, command.from === "" ? words.yourFiles : takenFrom(analysis, command), to);
  return [first, isLink ? words.linked : "", chown === "" ? "" : words.chowned(code(chown))];
}

/** The stage or image that a COPY takes from, as it was resolved; as written where it could not be. */
function takenFrom(analysis: Analysis, copy: CommandOf<"copy">): string {
  const edge = analysis.graph.edges.find(
    ({ kind, uses }) => kind === "copy" && uses.some(({ instruction }) => instruction === copy.instruction.index),
  );
  return edge === undefined ? sourceName(analysis, copy.from) : explainedNodeName(analysis, edge.from);
}

function sourceName({ stages }: Analysis, written: string): string {
  const isStage = stages.some(({ name }) => name !== "" && name === written.toLowerCase());
  return isStage ? explainRowMessages().stage(code(written)) : code(imageName(written));
}

function explainArg({ definitions }: CommandOf<"arg">, isMeta: boolean): readonly string[] {
  const words = explainRowMessages();
  const names = words.list(definitions.map(({ key }) => code(key)));
  const [only] = definitions;
  const value = definitions.length === 1 ? only?.value : undefined;
  return [
    isMeta ? words.metaArg(names) : words.arg(names),
    definitions.length > 1 ? "" : value === undefined ? words.argNoDefault : words.argDefault(code(value)),
  ];
}
