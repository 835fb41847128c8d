import { pagePath } from "#core/lint/page.ts";
import { findRule, RULES } from "#core/lint/registry.ts";
import { type RuleSummary, ruleSummary, type RuleView, ruleView } from "#views/rules/rule-view.ts";

/** All rules with their pages: too much for the page's first script, so that `loadRuleBook` fetches it. */
export interface RuleBook {
  readonly rules: readonly RuleSummary[];
  /** A rule with its page; undefined where there is none of that id. */
  find(id: string): RuleView | undefined;
}

const FOLDER = "../core/lint/rules/";

const pages = import.meta.glob<string>("../core/lint/rules/*/*.md", { query: "?raw", import: "default", eager: true });

const views = new Map<string, RuleView>();

export const ruleBook: RuleBook = { rules: RULES.map(ruleSummary), find };

function find(id: string): RuleView | undefined {
  const rule = findRule(id);
  const page = rule && pages[FOLDER + pagePath(rule)];
  if (rule === undefined || page === undefined) return undefined;
  const view = views.get(id) ?? ruleView(rule, page);
  views.set(id, view);
  return view;
}
