import type { Analysis } from "#core/analysis.ts";
import { editorSyntaxMessages } from "#i18n/en/editor/syntax.ts";
import { type Arguments, cursorContext } from "./cursor-context.ts";
import { isKeyword, type Keyword } from "../hover/instruction-table.ts";

/** How an instruction is written, and which part of it the cursor is in. */
export interface Signature {
  readonly label: string;
  /** The parts, each as it is in `label`. */
  readonly parts: readonly string[];
  /** Position in `parts`; -1 for none of them. */
  readonly active: number;
  readonly documentation: string;
}

const PARTS: Readonly<Record<Keyword, readonly string[]>> = {
  from: ["[--platform=PLATFORM]", "IMAGE", "AS", "NAME"],
  run: ["[--mount=type=TYPE,…]", "COMMAND"],
  copy: ["[--from=STAGE] [--chown=USER] [--chmod=MODE] [--link]", "SOURCE…", "DESTINATION"],
  cmd: ['["PROGRAM", "ARGUMENT"…] or COMMAND'],
  entrypoint: ['["PROGRAM", "ARGUMENT"…] or COMMAND'],
  workdir: ["DIRECTORY"],
  arg: ["NAME[=DEFAULT]…"],
  env: ["NAME=VALUE…"],
  expose: ["PORT[/PROTOCOL]…"],
  user: ["USER[:GROUP]"],
  add: ["[--checksum=DIGEST] [--chown=USER] [--chmod=MODE] [--link]", "SOURCE…", "DESTINATION"],
  volume: ["DIRECTORY…"],
  label: ["NAME=VALUE…"],
  healthcheck: ["[--interval=30s] [--timeout=30s] [--start-period=0s] [--retries=3]", "CMD", "COMMAND"],
  shell: ['["PROGRAM", "ARGUMENT"…]'],
  stopsignal: ["SIGNAL"],
  onbuild: ["INSTRUCTION"],
  maintainer: ["NAME"],
};

/** The instruction whose arguments are being written at `offset`; null if there is nothing to show any more. */
export function signatureAt({ text, file }: Analysis, offset: number): Signature | null {
  const context = cursorContext(text, file, offset);
  if (context.kind === "keyword" && context.isTrigger) return toSignature("onbuild", 0);
  if (context.kind !== "arguments" || !isKeyword(context.keyword)) return null;
  // a command line of the shell is not for us to describe
  if (context.keyword === "run" && (context.words.length > 0 || (context.written !== "" && !isFlag(context))))
    return null;
  return toSignature(context.keyword, activePart(context));
}

function toSignature(keyword: Keyword, active: number): Signature {
  const parts = PARTS[keyword];
  const label = `${keyword.toUpperCase()} ${parts.join(" ")}`;
  return { label, parts, active, documentation: editorSyntaxMessages().instructions[keyword].text };
}

function activePart(context: Arguments): number {
  const { keyword, words } = context;
  const hasFlags =
    keyword === "from" || keyword === "copy" || keyword === "add" || keyword === "run" || keyword === "healthcheck";
  if (!hasFlags) return 0;
  if (isFlag(context)) return 0;
  switch (keyword) {
    case "copy":
    case "add":
      return words.length === 0 ? 1 : 2;
    case "from":
      return Math.min(1 + words.length, 3);
    case "healthcheck":
      return words.length === 0 ? 1 : 2;
    default:
      return 1;
  }
}

function isFlag({ words, written }: Arguments): boolean {
  return words.length === 0 && written.startsWith("-");
}
