import { isAroundBuild } from "./around-build.ts";
import type { LogLine, LogVertex, ParsedLog } from "./build-log.ts";
import { finalError } from "./final-error.ts";
import { timedLine } from "./output-lines.ts";
import { parseStepName } from "./step-name-parts.ts";

/** What a terminal shows of a build. */
interface Display {
  /** Whether the first line is there: it says how far the build is. */
  readonly hasHeader: boolean;
  readonly isFinished: boolean;
  readonly steps: Step[];
  /** What the steps that failed have printed, by their names: it comes behind the steps. */
  readonly outputs: Map<string, LogLine[]>;
  error: string;
  /** All steps are printed. */
  isTail: boolean;
}

interface Step {
  readonly name: string;
  /** Null where the display does not tell a step that runs from one that is done. */
  readonly result: "cached" | "error" | "canceled" | null;
  readonly seconds: number | null;
  readonly isCut: boolean;
  readonly output: LogLine[];
  readonly warnings: string[];
}

const HEADER = /^\s*\[\+\] (?:\S+ )?Building (?:[\d.]+s )?\(\d+\/\d+\)(?<rest>.*)$/;
const ENTRY = /^\s*=> (?<entry>.*)$/;
/** What goes on inside a step: a transfer, a layer, or a line of what it prints. */
const INSIDE = /^=> (?:# ?(?<output>.*))?/;
/** A step's line ends with its time, at the right edge of the terminal. */
const TIME = / (?<seconds>\d{1,9}(?:\.\d)?)s$/;
const RESULT = /^(?<result>CACHED|ERROR|CANCELED) (?<name>.*)$/;
const RESULTS = new Map([
  ["CACHED", "cached"],
  ["ERROR", "error"],
  ["CANCELED", "canceled"],
] as const);
const FAILED = /^ > (?<name>.*):$/;
const RULE = /^-{6}$/;

/** Whether lines are what a terminal shows of a build. */
export function isTerminalLog(lines: readonly string[]): boolean {
  return lines.some((line) => ENTRY.test(line));
}

/**
 * As the console display of BuildKit prints: `[+] Building 2.3s (5/9)`, and below it for each step a line with its
 * result where it was cached or failed, its name, as far as the terminal is wide, and how long it took. It is drawn again
 * and again; the last time counts. A log may hold several builds.
 * Source: `util/progress/progressui/display.go` of moby/buildkit.
 */
export function parseTerminalLog(lines: readonly string[]): ParsedLog {
  const fullWidth = widthOf(lines);
  const displays: Display[] = [];
  let strayLines = 0;
  for (const line of lines) {
    const header = HEADER.exec(line)?.groups;
    const entry = ENTRY.exec(line)?.groups?.entry;
    const last = displays.at(-1);
    if (header) {
      // after a step has failed, it is drawn again until the others have been canceled
      if (last && !last.isFinished && !last.isTail) displays.pop();
      displays.push(createDisplay(true, /\bFINISHED\b/.test(header.rest ?? "")));
    } else if (entry !== undefined) {
      const display = last ?? createDisplay(false, false);
      if (!last) displays.push(display);
      takeEntry(display, entry, line.trimEnd().length === fullWidth);
    } else if (line.trim() !== "" && !(last && takeTail(last, line)) && !isAroundBuild(line)) strayLines++;
  }
  const vertices = displays.flatMap(toVertices);
  return { kind: "ok", log: { format: "terminal", vertices, error: displays.at(-1)?.error ?? "", strayLines } };
}

/** How many characters all lines of steps have; 0 where they differ, because the copy has lost blanks. */
function widthOf(lines: readonly string[]): number {
  const widths = new Set(lines.filter((line) => ENTRY.test(line)).map((line) => line.trimEnd().length));
  const [width = 0] = widths;
  return widths.size === 1 ? width : 0;
}

function createDisplay(hasHeader: boolean, isFinished: boolean): Display {
  return { hasHeader, isFinished, steps: [], outputs: new Map(), error: "", isTail: false };
}

/** Whether no step runs any more. */
function isOver({ isFinished, isTail, steps }: Display): boolean {
  return isFinished || isTail || steps.some(({ result }) => result === "error" || result === "canceled");
}

function takeEntry({ steps }: Display, entry: string, isFullWidth: boolean): void {
  const inside = INSIDE.exec(entry);
  if (inside) {
    const output = inside.groups?.output;
    if (output !== undefined) steps.at(-1)?.output.push(timedLine(output.trimEnd()));
    return;
  }
  const trimmed = entry.trimEnd();
  const time = TIME.exec(trimmed);
  const seconds = time?.groups?.seconds;
  const written = trimmed.slice(0, time?.index).trimEnd();
  if (written.startsWith("WARN: ")) {
    steps.at(-1)?.warnings.push(written.slice("WARN: ".length));
    return;
  }
  const { result = "", name = written } = RESULT.exec(written)?.groups ?? {};
  steps.push({
    name,
    result: [...RESULTS].find(([word]) => word === result)?.[1] ?? null,
    seconds: seconds === undefined ? null : Number(seconds),
    // a name that fills the line reaches the second blank before the time
    isCut: isFullWidth && time !== null && written.length === time.index - 1,
    output: [],
    warnings: [],
  });
}

/** Takes what follows the steps: the output of those that failed, and what ended the build. Whether the line is of that. */
function takeTail(display: Display, line: string): boolean {
  const message = finalError(line);
  if (message !== null) display.error = message;
  if (message !== null || RULE.test(line)) {
    display.isTail = true;
    return true;
  }
  if (!display.isTail) return false;
  const name = FAILED.exec(line)?.groups?.name;
  if (name !== undefined) display.outputs.set(name, []);
  // behind the output come the lines of the Dockerfile
  else if (display.error === "" && !/^\S+:\d+$|^-{20}$|^ *\d+ \| /.test(line)) {
    [...display.outputs.values()].at(-1)?.push(timedLine(line));
  }
  return true;
}

function toVertices(display: Display, build: number): readonly LogVertex[] {
  const { steps, outputs, error } = display;
  const isDone = createIsDone(display);
  const hasOneError = steps.filter(({ result }) => result === "error").length === 1;
  return steps.map((step, at): LogVertex => {
    const { name, result, seconds, isCut, output, warnings } = step;
    const [fullName, printed] = [...outputs].find(([full]) => result === "error" && full.startsWith(name)) ?? [];
    return {
      key: build === 0 ? `${at + 1}` : `${build + 1}#${at + 1}`,
      name: fullName ?? (isCut ? `${name}…` : name),
      status: result ?? (isDone(step) ? "done" : "unfinished"),
      seconds: result === "cached" ? null : seconds,
      startedAt: null,
      error: result === "error" && hasOneError ? error.replace(/^failed to solve: /, "") : "",
      output: printed ?? output,
      warnings,
    };
  });
}

/** Of a build that goes on, those steps are done that a later one of their stage has waited for. */
function createIsDone(display: Display): (step: Step) => boolean {
  if (!display.hasHeader || isOver(display)) return () => true;
  const groupOf = ({ name }: Step): string => {
    const { target, platform, stage } = parseStepName(name);
    return JSON.stringify([target, platform, stage]);
  };
  const last = new Map<string, number>();
  for (const step of display.steps) {
    last.set(groupOf(step), Math.max(last.get(groupOf(step)) ?? 0, parseStepName(step.name).number));
  }
  return (step) => parseStepName(step.name).number < (last.get(groupOf(step)) ?? 0);
}
