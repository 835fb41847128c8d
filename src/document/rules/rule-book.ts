import { pagePath } from "#core/lint/page.ts";
import { findRule, RULES } from "#core/lint/registry.ts";
import { readRuleProse, type RuleProse } from "./rule-prose.ts";
import { type RuleSummary, ruleSummary, type RuleView, ruleView } from "./rule-view.ts";
import type { Language } from "#i18n/language.ts";
import { lookUp } from "#core/text/look-up.ts";

/** All rules with their pages: too much for the page's first script, so that `loadRuleBook` fetches it. */
export interface RuleBook {
  readonly rules: readonly RuleSummary[];
  /** A rule with its page; undefined if there is none of that id. */
  find(id: string): RuleView | undefined;
}

const FOLDER = "../../core/lint/rules/";

const pages = import.meta.glob<string>("../../core/lint/rules/*/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

// one file a language, fetched by those who read that language
const proses = import.meta.glob<string>("../../i18n/*/rule-pages.md", { query: "?raw", import: "default" });

/** All rules, with their pages in `language`; the samples are the same in every language. */
export async function ruleBookIn(language: Language): Promise<RuleBook> {
  const load = lookUp(proses, `../../i18n/${language.toLowerCase()}/rule-pages.md`);
  return bookWith(load === undefined ? new Map() : readRuleProse(await load()));
}

function bookWith(prose: RuleProse): RuleBook {
  const views = new Map<string, RuleView>();
  const find = (id: string): RuleView | undefined => {
    const rule = findRule(id);
    const page = rule && lookUp(pages, FOLDER + pagePath(rule));
    if (rule === undefined || page === undefined) return undefined;
    const view = views.get(id) ?? ruleView(rule, page, prose.get(rule.id));
    views.set(id, view);
    return view;
  };
  return { rules: RULES.map(ruleSummary), find };
}
