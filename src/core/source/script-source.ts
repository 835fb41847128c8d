import type { Heredoc, Instruction, Segment } from "../parse/syntax.ts";
import { segmentsOf } from "../parse/segments.ts";
import { locate } from "./locate.ts";
import { splitJson, splitLine } from "./words.ts";

const ONLY_HEREDOC = /^\s*\d*<<-?\s*\S+\s*$/;

/** The shell text of an instruction, with its place in the Dockerfile. */
export interface ScriptSource {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/**
 * What a shell reads of RUN, CMD, ENTRYPOINT or HEALTHCHECK: the words behind the flags; the here-document where the
 * line is nothing else; of the exec form its strings with a blank between them, as hadolint reads it.
 */
export function scriptSource(instruction: Instruction, heredocs: readonly Heredoc[], text: string): ScriptSource {
  if (instruction.isJson) return fromJson(instruction);
  const start = argumentsStart(instruction);
  const line = instruction.original.slice(start);
  const segments: Segment[] = [{ logical: 0, source: locate(segmentsOf(instruction), start) }];
  for (const { logical, source } of instruction.segments)
    if (logical > start) segments.push({ logical: logical - start, source });
  if (heredocs.length === 0) return { text: line, segments };
  return withHeredocs(heredocs, text.slice(0, instruction.range.end), line, segments);
}

function argumentsStart(instruction: Instruction): number {
  const { original, flags, keyword } = instruction;
  const words = splitLine(original, "\\");
  // HEALTHCHECK CMD command: the command is behind a second keyword
  const skipped = 1 + flags.length + (keyword === "healthcheck" ? 1 : 0);
  return words[skipped]?.start ?? original.length;
}

function fromJson(instruction: Instruction): ScriptSource {
  const segments: Segment[] = [];
  const source = segmentsOf(instruction);
  let text = "";
  for (const word of splitJson(instruction.original, instruction.keywordWritten.length)) {
    if (text !== "") text += " ";
    segments.push({ logical: text.length, source: locate(source, word.start + 1) });
    const written = word.text.slice(1, -1);
    text += written.includes("\\") ? decodeJson(word.text) : written;
  }
  return { text, segments };
}

function decodeJson(written: string): string {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === "string" ? value : written;
  } catch {
    return written;
  }
}

/** `text` ends where the here-documents end. */
function withHeredocs(heredocs: readonly Heredoc[], text: string, line: string, segments: Segment[]): ScriptSource {
  const bodyStart = heredocStart(heredocs, text);
  const [only] = heredocs;
  if (only && heredocs.length === 1 && ONLY_HEREDOC.test(line))
    return { text: only.content, segments: [{ logical: 0, source: bodyStart }] };
  const joined = `${line}\n`;
  segments.push({ logical: joined.length, source: bodyStart });
  return { text: joined + text.slice(bodyStart), segments };
}

/** Where the first here-document starts: each ends with a line that names it, the last one where the text ends. */
function heredocStart(heredocs: readonly Heredoc[], text: string): number {
  let at = text.lastIndexOf("\n") + 1;
  for (let index = heredocs.length - 1; index >= 0; index--) {
    at -= heredocs[index]?.content.length ?? 0;
    if (index > 0) at = text.lastIndexOf("\n", at - 2) + 1;
  }
  return Math.max(at, 0);
}
