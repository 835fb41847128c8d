import type { AnalyzeOptions } from "#core/analysis.ts";
import { parsePage, type Sample } from "#core/lint/page.ts";
import type { ProblemFamily, Severity } from "#core/lint/problem.ts";
import type { Rule } from "#core/lint/rule.ts";
import { ruleTitle } from "../problems/problem-text.ts";
import { type ProsePart, proseParts } from "#i18n/prose.ts";
import { type CodeLine, codeLines } from "./code-lines.ts";
import { type ProseBlock, proseBlocks } from "./prose-blocks.ts";

/** What a list of rules shows. */
export interface RuleSummary {
  readonly id: string;
  readonly family: ProblemFamily;
  readonly severity: Severity;
  readonly title: string;
  readonly aliases: readonly string[];
  /** It says nothing unless the configuration asks for it. */
  readonly isOptIn: boolean;
  /** Everything that you can search it by, in lowercase. */
  readonly searched: string;
}

export interface RuleSample {
  readonly text: string;
  readonly lines: readonly CodeLine[];
}

/** A mistake, and what the fixes make of it; null if there is no fix. */
export interface SamplePair {
  readonly bad: RuleSample;
  readonly fixed: RuleSample | null;
}

/** A rule with its page. */
export interface RuleView extends RuleSummary {
  readonly why: readonly ProsePart[];
  readonly more: readonly ProseBlock[];
  /** Somebody else's page about it, null if there is none. */
  readonly link: string | null;
  readonly pairs: readonly SamplePair[];
  readonly goods: readonly RuleSample[];
  /** What the samples need next to the Dockerfile. */
  readonly options: AnalyzeOptions;
}

/** A rule as a list shows it. */
export function ruleSummary({ id, family, severity, title, aliases = [], isOptIn = false }: Rule): RuleSummary {
  const searched = [id, ...aliases, title, family].join("\n").toLowerCase();
  return { id, family, severity, title, aliases, isOptIn, searched };
}

/**
 * A rule with the page `markdown`, its samples ready to be shown. `prose` is what is said between the samples in another
 * language, paragraph by paragraph.
 */
export function ruleView(rule: Rule, markdown: string, prose?: readonly string[]): RuleView {
  const page = parsePage(markdown);
  const { samples, options } = page;
  const [why = page.why, ...more] = prose ?? [page.why, ...page.more];
  const pairs: { bad: RuleSample; fixed: RuleSample | null }[] = [];
  const goods: RuleSample[] = [];
  for (const sample of samples) {
    const code = toCode(sample);
    const last = pairs.at(-1);
    if (sample.kind === "good") goods.push(code);
    else if (sample.kind === "bad") pairs.push({ bad: code, fixed: null });
    else if (last) last.fixed = code;
  }
  return {
    ...ruleSummary(rule),
    why: proseParts(why.replaceAll("\n", " ")),
    more: proseBlocks(more),
    link: rule.link ?? null,
    pairs,
    goods,
    options: options === "" ? {} : JSON.parse(options),
  };
}

/** The rules in which every word of `filter` is; their titles are searched in the language spoken, too. */
export function searchRules(rules: readonly RuleSummary[], filter: string): readonly RuleSummary[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return rules.filter(({ id, title, searched }) => {
    const all = `${searched}\n${ruleTitle(id, title).toLowerCase()}`;
    return words.every((word) => all.includes(word));
  });
}

function toCode({ text, marks }: Sample): RuleSample {
  return { text, lines: codeLines(text, marks) };
}
