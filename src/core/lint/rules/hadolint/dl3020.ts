import { unquote } from "../../../source/words.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import type { Facts } from "../../facts/facts.ts";
import { expandAt } from "../../facts/values.ts";
import { replace, safeFix } from "../../fix/edits.ts";
import { eachInstruction } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { isArchive } from "./archive.ts";
import { say } from "../../say.ts";

const REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|git@)/;
const ONLY_ADD = ["checksum", "keep-git-dir", "unpack"];
/** A name that may stand for what ADD unpacks or fetches and COPY does not. */
const UNSURE = /[$*?[]|:\/\/|\.(?:zst|tzst|lz4|7z|zip|rar)$/i;

export const dl3020: Rule = {
  id: "DL3020",
  family: "hadolint",
  title: "ADD where COPY is enough",
  severity: "info",
  check: eachInstruction(["add"], (at, facts) => {
    const words = at.argumentWords.slice(0, -1).filter(({ text }) => !text.startsWith("<<"));
    const plain = words.find(({ text }) => !isArchive(unquote(text)) && !REMOTE.test(unquote(text)));
    if (!plain || (!isAskedFor(facts, "DL3020") && mayBeArchive(facts, at, unquote(plain.text)))) return null;
    const isSure = words.every(
      ({ text }) => !isArchive(unquote(text)) && !REMOTE.test(unquote(text)) && !UNSURE.test(unquote(text)),
    );
    const isSame = isSure && !ONLY_ADD.some((flag) => at.flagWord(flag));
    const keyword = at.syntax.keywordWritten === "add" ? "copy" : "COPY";
    return {
      message: say`Use COPY for \`${unquote(plain.text)}\`: ADD can also unpack archives and download URLs`,
      range: at.keywordRange,
      fixes: isSame ? [safeFix(say`Write COPY`, replace(at.keywordRange, keyword))] : [],
    };
  }),
};

/** A variable stands for an archive or a URL, or for what nobody knows. */
function mayBeArchive(facts: Facts, at: InstructionFacts, text: string): boolean {
  if (!text.includes("$")) return false;
  const value = expandAt(facts, at, text);
  return value === null || isArchive(value) || REMOTE.test(value);
}
