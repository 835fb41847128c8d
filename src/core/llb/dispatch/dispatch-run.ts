import type { CommandOf } from "../../parse/command.ts";
import { chompHeredoc, parseHeredocMark } from "../../parse/heredoc.ts";
import { parseRunMount, type RunMount } from "../../parse/run-mount.ts";
import type { Heredoc } from "../../parse/syntax.ts";
import type { StageState } from "../../resolve/stage-state.ts";
import { formatPlatform } from "../../resolve/platform.ts";
import { formatStepPlatform, nameStep } from "../../resolve/step-name.ts";
import type { Variables } from "../../shell/variables.ts";
import { compareBytes } from "../../text/compare.ts";
import { joinPath } from "../../text/path.ts";
import { DONE, fail, ok, type Result } from "../../text/result.ts";
import { trimSpace } from "../../text/unicode.ts";
import { describeCommand, expandIn, type DispatchContext } from "./dispatch-context.ts";
import { toInlineVertex } from "./file-action.ts";
import { dispatchMounts, EMPTY_MOUNT, type PlannedMounts } from "./dispatch-mounts.ts";
import type { DispatchedCommand } from "./dispatched-command.ts";
import { withShell } from "./shell-form.ts";
import type { StageBuild } from "../stage-build.ts";
import type { VertexMount } from "../vertex.ts";

/** Carries out RUN; as `dispatchRun`. `sources` has one state for each mount. */
export function dispatchRun(
  context: DispatchContext,
  build: StageBuild,
  command: CommandOf<"run">,
  sources: readonly StageState[],
  noted: DispatchedCommand,
): Result<void> {
  const { instruction, line } = command;
  const mounts = readMounts(context, build, command, noted);
  if (!mounts.ok) return mounts;
  const script = takeHeredocs(build, command);
  if (!script.ok) return script;
  // it can read any file
  build.paths?.add("/");
  const written = script.value?.args ?? line.args;
  const args = line.usesShell ? withShell(build, written) : written;
  const planned = dispatchMounts(context, build, mounts.value, sources, instruction.lines.first);
  if (!planned.ok) return planned;
  if (command.devices.length > 0 && !context.hasDevices)
    return fail("device feature is only supported in Dockerfile frontend 1.14.0-labs or later");
  const original = instruction.original + (script.value?.summary ?? "");
  const text = describeCommand(original, maskSecrets(build, mounts.value), context.runTextLexer);
  const { environment } = build;
  const agent = planned.value.agents[0];
  let env = environment.toList(context.budget);
  if (agent && environment.get("SSH_AUTH_SOCK") === undefined) env = [...env, `SSH_AUTH_SOCK=${agent.dest}`];
  build.output = {
    kind: "exec",
    name: nameRun(context, build, text, noted),
    stage: build.state.index,
    line: instruction.lines.first,
    step: -1,
    base: build.output,
    args,
    cwd: build.workingDir,
    user: build.user,
    env,
    mounts: sortMounts(script.value?.mounts ?? NO_MOUNTS, planned.value.mounts),
    secretMounts: mounts.value.length > 0 ? withoutSource(planned.value) : NO_MOUNTS,
    network: command.network === "default" ? "" : command.network.toUpperCase(),
    security: command.security === "sandbox" ? "" : command.security.toUpperCase(),
    platform: formatPlatform(build.outputPlatform ?? context.targetPlatform),
    extra: planned.value.extra,
  };
  return DONE;
}

// a stage from scratch has no platform as far as RUN is concerned
function nameRun(context: DispatchContext, build: StageBuild, text: string, { isTrigger }: DispatchedCommand): string {
  const { outputPlatform, environment, state } = build;
  const isShown = context.isMultiPlatform && outputPlatform !== null;
  context.budget.spend("characters", state.label.length);
  return nameStep(state, text, isTrigger, isShown ? formatStepPlatform(outputPlatform, environment) : "");
}

const NO_MOUNTS: readonly VertexMount[] = [];

const NO_WRITTEN_MOUNTS: Result<readonly RunMount[]> = ok([]);

function readMounts(
  { lexer }: DispatchContext,
  build: StageBuild,
  { mountTexts }: CommandOf<"run">,
  noted: DispatchedCommand,
): Result<readonly RunMount[]> {
  if (mountTexts.length === 0) return NO_WRITTEN_MOUNTS;
  const mounts: RunMount[] = [];
  for (const text of mountTexts) {
    const mount = parseRunMount(text, (word) => expandIn(build, noted, word, lexer));
    if (!mount.ok) return mount;
    mounts.push(mount.value);
  }
  return ok(mounts);
}

function sortMounts(inline: readonly VertexMount[], planned: readonly VertexMount[]): readonly VertexMount[] {
  if (inline.length === 0 && planned.length === 0) return NO_MOUNTS;
  return [...inline, ...planned].toSorted((left, right) => compareBytes(left.dest, right.dest));
}

function withoutSource({ secretFiles, agents, secretVariables }: PlannedMounts): readonly VertexMount[] {
  return [...secretFiles, ...agents, ...secretVariables];
}

interface InlineScript {
  readonly args: readonly string[];
  /** What is printed behind the instruction. */
  readonly summary: string;
  readonly mounts: readonly VertexMount[];
}

const NO_SCRIPT: Result<InlineScript | null> = ok(null);

/** What the here-documents of a RUN make of its command line; null where it has none. */
function takeHeredocs(build: StageBuild, { instruction, line }: CommandOf<"run">): Result<InlineScript | null> {
  const [first] = instruction.heredocs;
  const [command = ""] = line.args;
  if (!first) return NO_SCRIPT;
  if (line.args.length !== 1 || !line.usesShell)
    return fail(`parsing produced an invalid run command: [${line.args.join(" ")}]`);
  const mark = parseHeredocMark(command);
  if (!mark.ok || !mark.value)
    return ok({ args: [appendHeredocs(command, instruction.heredocs)], summary: "", mounts: [] });
  const content = first.chomp ? chompHeredoc(first.content) : first.content;
  const summary = ` (${summarize(first.content)})`;
  if (build.imageOs === "windows" || !content.startsWith("#!")) return ok({ args: [content], summary, mounts: [] });
  // a script with its own interpreter becomes a file that is run
  const file = toInlineVertex(joinPath("/", first.name), content, 0o755, build.state.index);
  const mount: VertexMount = { ...EMPTY_MOUNT, type: "bind", dest: "/dev/pipes/", from: file, readonly: true };
  return ok({ args: [joinPath("/dev/pipes/", first.name)], summary, mounts: [{ ...mount, source: "/" }] });
}

function appendHeredocs(command: string, heredocs: readonly Heredoc[]): string {
  return command + heredocs.map(({ content, name }) => `\n${content}${name}`).join("");
}

/** The first line of a here-document; as `summarizeHeredoc`. */
function summarize(content: string): string {
  const [first = "", ...others] = trimSpace(content).replaceAll("\r\n", "\n").split("\n");
  return others.length > 0 ? `${first}...` : first;
}

/** Variables that come from secrets show as asterisks; as `withSecretEnvMask`. */
function maskSecrets({ environment }: StageBuild, mounts: readonly RunMount[]): Variables {
  if (mounts.length === 0) return environment;
  const secrets = new Set(mounts.flatMap(({ type, env }) => (type === "secret" && env !== undefined ? [env] : [])));
  return secrets.size === 0 ? environment : { get: (name) => (secrets.has(name) ? "****" : environment.get(name)) };
}
