import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg, plainArgs } from "../../../shell/script/shell-args.ts";
import { unquote, type Word } from "../../../source/words.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { isArchive } from "./archive.ts";
import { say } from "../../say.ts";

const UNPACKERS = new Set("unzip gunzip bunzip2 unlzma unxz zgz uncompress zcat gzcat".split(" "));

interface CopiedArchive {
  readonly at: InstructionFacts;
  readonly word: Word;
  readonly name: string;
}

export const dl3010: Rule = {
  id: "DL3010",
  family: "hadolint",
  title: "COPY of an archive that a RUN unpacks",
  severity: "info",
  check: ({ stages }) => {
    const archives: CopiedArchive[] = [];
    const unpacked = new Set<CopiedArchive>();
    // the archive of a stage that others only copy from is in no image
    for (const at of stages.at(-1)?.instructions ?? []) {
      if (at.isTrigger) continue;
      if (at.keyword === "copy" && at.flagValue("from") === undefined) archives.push(...copiedArchives(at));
      else if (at.keyword === "run" && archives.length > 0) {
        const names = new Set(
          at.script.commands.filter(unpacks).flatMap((command) => plainArgs(command).map(({ text }) => baseName(text))),
        );
        for (const archive of archives) if (names.has(archive.name)) unpacked.add(archive);
      }
    }
    const found = new Map<InstructionFacts, Finding>();
    for (const { at, word, name } of unpacked) {
      const message = say`\`${name}\` is copied and then unpacked: the archive stays in its layer`;
      found.set(at, toFinding(at, { message, range: at.rangeOf(word) }));
    }
    return found.values();
  },
};

function copiedArchives(at: InstructionFacts): CopiedArchive[] {
  const words = at.argumentWords;
  const target = words.at(-1);
  if (!target || words.length < 2) return [];
  const chosen = isArchive(unquote(target.text)) ? [target] : words.slice(0, -1);
  return chosen.map((word) => ({ at, word, name: baseName(word.text) })).filter(({ name }) => isArchive(name));
}

function unpacks(command: ShellCommand): boolean {
  if (UNPACKERS.has(command.name)) return true;
  if (command.name !== "tar") return false;
  return (
    hasArg(command, "--extract", "--get") || command.args.some(({ text }) => text.startsWith("-") && text.includes("x"))
  );
}

function baseName(path: string): string {
  return unquote(path).replace(/^.*[/\\]/, "");
}
