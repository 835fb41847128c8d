import { CHECK_RULES } from "#core/lint/run-checks.ts";
import { editorSyntaxMessages } from "#i18n/en/editor/syntax.ts";
import type { Completion, Found } from "./completion.ts";

const NOTHING: Found = { replaced: 0, completions: [] };

/** Offers directives at the top of the text, and what `# check=` takes anywhere. */
export function completeComment(written: string, isTop: boolean): Found {
  const [, check] = /^#\s*check\s*=\s*(.*)$/i.exec(written) ?? [];
  if (check !== undefined) return completeCheck(check);
  const [, name, value] = /^#\s*([a-z]*)(?:\s*=\s*(\S*))?$/i.exec(written) ?? [];
  if (name === undefined) return NOTHING;
  if (value !== undefined) return isTop ? completeValue(name.toLowerCase(), value) : NOTHING;
  const { directives } = editorSyntaxMessages();
  const offered: readonly ("syntax" | "escape" | "check")[] = isTop ? ["syntax", "check", "escape"] : ["check"];
  const completions = offered.map((directive): Completion => {
    const { short, text } = directives[directive];
    return {
      kind: "directive",
      label: directive,
      insert: `${directive}=`,
      detail: short,
      documentation: text,
      opensNext: true,
    };
  });
  return { replaced: name.length, completions };
}

function completeValue(name: string, written: string): Found {
  const { syntaxValues } = editorSyntaxMessages();
  if (name === "syntax")
    return {
      replaced: written.length,
      completions: ["docker/dockerfile:1", "docker/dockerfile:1-labs"].map((label, at) => ({
        kind: "value",
        label,
        detail: syntaxValues[at] ?? "",
      })),
    };
  if (name === "escape")
    return {
      replaced: written.length,
      completions: ["\\", "`"].map((label, at) => ({ kind: "value", label, detail: syntaxValues[at + 2] ?? "" })),
    };
  return NOTHING;
}

function completeCheck(written: string): Found {
  const { checkOptions } = editorSyntaxMessages();
  const part = written.slice(written.lastIndexOf(";") + 1);
  const [, option, list] = /^\s*(skip|experimental)\s*=(.*)$/.exec(part) ?? [];
  if (option === undefined || list === undefined) {
    const completions = (["skip=", "error=true", "experimental="] as const).map(
      (label, at): Completion => ({
        kind: "option",
        label,
        detail: checkOptions[at] ?? "",
        opensNext: label.endsWith("="),
      }),
    );
    return { replaced: part.length, completions };
  }
  const given = list.split(",");
  const current = given.pop() ?? "";
  const rules = CHECK_RULES.filter(({ isExperimental = false }) => isExperimental === (option === "experimental"));
  const names = ["all", ...rules.map(({ id }) => id)].filter((name) => !given.includes(name));
  return {
    replaced: current.trimStart().length,
    completions: names.map((label) => ({
      kind: "value",
      label,
      detail: label === "all" ? (checkOptions[3] ?? "") : "",
    })),
  };
}
