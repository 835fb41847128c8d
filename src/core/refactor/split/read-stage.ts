import { Facts } from "../../lint/facts/facts.ts";
import type { ImageConfig } from "../../llb/image-config.ts";
import type { LintInput } from "../../lint/lint-input.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { stageWorkdir } from "../../lint/facts/stages/stage-workdir.ts";
import { startedProgram } from "../../lint/facts/started-program.ts";
import { stepsAt } from "../../lint/facts/steps-at.ts";
import { transferAt } from "../../lint/facts/transfers.ts";
import { cleanPath, isInsidePath } from "../../text/path.ts";
import { takesContext, takesWholeContext, writtenDestination } from "./context-copies.ts";

/** One instruction of the stage with the text that belongs to it. */
export interface Block {
  readonly at: InstructionFacts;
  /** Comments and blank lines above it, as lines. */
  readonly leading: readonly string[];
  /** The instruction itself, as it is written. */
  readonly text: string;
  /** The directory that it starts in, as the container sees it. */
  readonly cwd: string;
  /** Where a COPY or ADD puts what it takes: absolute, without a slash at the end; "" for other instructions. */
  readonly destination: string;
}

/** The last stage of a file, read for a split. */
export interface StageReading {
  readonly facts: Facts;
  /** What is in the file before the stage, as lines. */
  readonly before: readonly string[];
  readonly from: Block;
  readonly blocks: readonly Block[];
  /** What follows the last instruction, as lines. */
  readonly after: readonly string[];
  /** The base image as it is written, without flags. */
  readonly image: string;
  /** `--platform=…` of the FROM with a blank behind it; "" without one. */
  readonly platform: string;
  /** The directory that the stage ends in; "/" where none is known. */
  readonly workdir: string;
  /** The directory that holds the project: where the whole build context is copied to, else the one the stage ends in. */
  readonly project: string;
  /** What the image starts: entrypoint and command as words. */
  readonly starts: readonly string[];
  /** The program that starts, without its path and without wrappers. */
  readonly program: string;
}

/**
 * Reads the stage that a plain build ends in; null if there is none, or it does not start from an image. `config` is
 * what the file itself sets; where that starts nothing, what is known of the base image says what starts.
 */
export function readStage(input: LintInput, config: ImageConfig): StageReading | null {
  const facts = new Facts(input);
  const stage = facts.stages.at(-1);
  const { build } = input;
  const from = stage?.from;
  if (!stage || !from || !build?.config || build.stage !== stage.index) return null;
  if (!startsFromImage(input, stage.index)) return null;
  const lines = input.text.split("\n").map((line) => line.replace(/\r$/, ""));
  const previous = facts.instructions[facts.instructions.indexOf(from) - 1]?.lines.last ?? 0;
  const blocks = readBlocks(facts, stage.index);
  const isOwn = config.entrypoint.length + config.cmd.length > 0;
  const { entrypoint, cmd } = isOwn || isPrompt(build.config.cmd) ? config : build.config;
  const workdir = stageWorkdir(facts, stage.index) || "/";
  return {
    facts,
    before: lines.slice(0, previous),
    from: {
      at: from,
      cwd: "/",
      destination: "",
      leading: lines.slice(previous, from.lines.first - 1),
      text: lines.slice(from.lines.first - 1, from.lines.last).join("\n"),
    },
    blocks,
    after: lines.slice((blocks.at(-1)?.at ?? from).lines.last),
    image: from.base.written,
    platform: from.flagValue("platform") === undefined ? "" : `--platform=${from.flagValue("platform")} `,
    workdir,
    project: projectOf(blocks, workdir),
    starts: withPlainFlag([...entrypoint, ...cmd]),
    program: startedProgram(facts) || programOf(cmd[0] ?? entrypoint.at(-1) ?? ""),
  };
}

/** The instructions of a stage, each with the directory that it starts in. */
export function readBlocks(facts: Facts, stage: number): readonly Block[] {
  const { input } = facts;
  const lines = input.text.split("\n").map((line) => line.replace(/\r$/, ""));
  const base = input.stages[stage]?.base;
  let cwd = (base?.kind === "stage" ? stageWorkdir(facts, base.index) : input.baseImages[stage]?.workingDir) || "/";
  let end = facts.stages[stage]?.from?.lines.last ?? 0;
  return (facts.stages[stage]?.instructions ?? []).map((at) => {
    const block: Block = {
      at,
      cwd,
      destination: /^(?:copy|add)$/.test(at.keyword)
        ? cleanPath(transferAt(facts, at)?.paths[0]?.destination ?? writtenDestination(at, cwd))
        : "",
      leading: lines.slice(end, at.lines.first - 1),
      text: lines.slice(at.lines.first - 1, at.lines.last).join("\n"),
    };
    end = at.lines.last;
    if (at.keyword === "workdir") cwd = workdirAfter(facts, at, cwd);
    return block;
  });
}

/** From an image, or from a named context with one that is known. Whoever runs its commands must be in the text. */
function startsFromImage({ stages, baseImages }: LintInput, stage: number): boolean {
  const kind = stages[stage]?.base.kind;
  const brought = (kind === "context" && baseImages[stage]) || null;
  return kind === "image" || (brought !== null && /^(?:root|0)?(?::|$)/.test(brought.user));
}

function workdirAfter(facts: Facts, at: InstructionFacts, cwd: string): string {
  const [made] = stepsAt(facts, at).flatMap(({ op }) => (op.kind === "file" ? op.actions : []));
  return (
    made?.dest ?? cleanPath(at.syntax.args[0]?.startsWith("/") ? at.syntax.args[0] : `${cwd}/${at.syntax.args[0]}`)
  );
}

/** Where the whole build context goes; where it is only copied in parts, the directory they go to. */
function projectOf(blocks: readonly Block[], workdir: string): string {
  const whole = blocks.find(({ at }) => takesWholeContext(at));
  if (whole) return whole.destination;
  const above = blocks.find(({ at, cwd }) => takesContext(at) && cwd !== "/" && workdir.startsWith(`${cwd}/`));
  if (above) return above.cwd;
  if (blocks.some(({ at, destination }) => takesContext(at) && isInsidePath(destination, workdir))) return workdir;
  // the image starts in a folder that only gets what another one was built in
  const worked = blocks.find(
    ({ at, cwd, destination }, index) =>
      takesContext(at) &&
      cwd !== "/" &&
      isInsidePath(destination, cwd) &&
      blocks.slice(index).some((later) => later.at.keyword === "run" && later.cwd === cwd),
  );
  return worked?.cwd ?? "/";
}

/** A shell or an interpreter that waits for input: the base image starts no service. */
function isPrompt([first = "", ...others]: readonly string[]): boolean {
  return (
    others.every((word) => word === "-a") &&
    /^(?:\S*\/)?(?:(?:ba|da|a)?sh|python[\d.]*|node|irb|jshell|bun|php)$/.test(first)
  );
}

/** `bash -lc "…"` as `bash -c "…"`: what is started is the same. */
function withPlainFlag(words: readonly string[]): readonly string[] {
  const isShell = /(?:^|\/)(?:ba|da|a)?sh$/.test(words[0] ?? "") && /^-[a-z]*c$/.test(words[1] ?? "");
  return isShell ? words.with(1, "-c") : words;
}

/** What a base image starts by itself, such as Apache in an image with PHP. */
function programOf(word: string): string {
  return word.slice(word.lastIndexOf("/") + 1);
}
