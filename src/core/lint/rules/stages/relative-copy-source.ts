import { isInsidePath, joinPath } from "../../../text/path.ts";
import type { Facts } from "../../facts/facts.ts";
import { stageInstructions } from "../../facts/stages/stage-at.ts";
import { stageLinks } from "../../facts/stages/stage-links.ts";
import { stageWorkdir } from "../../facts/stages/stage-workdir.ts";
import { transfers } from "../../facts/transfers.ts";
import { unquote } from "../../../source/words.ts";
import { replace, unsafeFix } from "../../fix/edits.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

export const relativeCopySource: Rule = {
  id: "stages/relative-copy-source",
  family: "stages",
  title: "COPY --from with a relative path",
  severity: "warning",
  check: (facts) =>
    transfers(facts).flatMap(({ at, source, paths }): Finding[] => {
      const workdir = source < 0 ? "" : stageWorkdir(facts, source);
      if (workdir === "" || workdir === "/") return [];
      return paths.flatMap(({ word }): Finding[] => {
        const written = unquote(word.text);
        if (written === "" || /^[/\\$]|^\.{0,2}\/?$/.test(written)) return [];
        const path = joinPath("/", written);
        if (isInsidePath(path, workdir) || isMade(facts, source, path)) return [];
        const meant = joinPath(workdir, written) + (written.endsWith("/") ? "/" : "");
        const message = say`\`${written}\` is resolved from \`/\`, not from the stage's WORKDIR \`${workdir}\``;
        const range = at.rangeOf(word);
        return [
          toFinding(at, {
            message,
            range,
            fixes: [
              unsafeFix(say`Write \`${meant}\``, replace(range, at.syntax.isJson ? JSON.stringify(meant) : meant)),
            ],
          }),
        ];
      });
    }),
};

/** The stage, or one it is built on, names the path that starts at the root. */
function isMade(facts: Facts, stage: number, path: string): boolean {
  const top = path.split("/").slice(0, 2).join("/");
  return stageLinks(facts)
    .chainOf(stage)
    .flatMap((index) => stageInstructions(facts, index))
    .some(
      ({ syntax, holder, keyword }) =>
        (keyword === "copy" || keyword === "add" ? copiesToRoot(syntax.args) : false) ||
        namesPath(syntax.original, top) ||
        holder.heredocs.some(({ content }) => namesPath(content, top)),
    );
}

/** Whether a text has a path that starts with `top`, which is one name below the root. */
function namesPath(text: string, top: string): boolean {
  for (let at = text.indexOf(top); at >= 0; at = text.indexOf(top, at + 1))
    if (!/[\w.~}/-]/.test(text[at - 1] ?? "") && !/[\w-]/.test(text[at + top.length] ?? "")) return true;
  return false;
}

/** What is copied to the root has its path from there. */
function copiesToRoot(args: readonly string[]): boolean {
  return args.at(-1) === "/";
}
