import { useMemo } from "react";
import { openRule } from "#document/rules/open-rule.ts";
import { selectProblems } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { SearchField } from "#ui/search-field.tsx";
import { SeverityIcon } from "#ui/icons/severity-icon.tsx";
import { familyName } from "#document/problems/problem-groups.ts";
import { ruleTitle } from "#document/problems/problem-text.ts";
import { type RuleSummary, searchRules } from "#document/rules/rule-view.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";
import styles from "./rules-dialog.module.css";

const FAMILIES = ["stages", "buildkit", "hadolint"] as const;

interface RuleListProps {
  readonly rules: readonly RuleSummary[];
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}

/** The rules by family, to be narrowed down by any word. */
export function RuleList({ rules, filter, onFilter }: RuleListProps) {
  const found = useMemo(() => searchRules(rules, filter), [rules, filter]);
  const problems = useStore(selectProblems);
  const counts = useMemo(() => countByRule(problems), [problems]);
  return (
    <>
      <SearchField className={styles.search} label={ruleMessages().search} value={filter} onChange={onFilter} />
      <output className={styles.count}>{ruleMessages().count(found.length, rules.length)}</output>
      {FAMILIES.map((family) => {
        const members = found.filter((rule) => rule.family === family);
        if (members.length === 0) return null;
        return (
          <section key={family} aria-label={familyName(family)}>
            <h3 className={styles.family}>{familyName(family)}</h3>
            <ul>
              {members.map((rule) => (
                <li key={rule.id}>
                  <RuleEntry rule={rule} count={counts.get(rule.id) ?? 0} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function RuleEntry({ rule, count }: { readonly rule: RuleSummary; readonly count: number }) {
  const { id, severity, title, aliases, isOptIn } = rule;
  return (
    <button type="button" className={styles.rule} data-testid="rule" data-rule={id} onClick={() => openRule(id)}>
      <SeverityIcon severity={severity} size={14} />
      <span className={styles.id}>{id.replace(/^stages\//, "")}</span>
      <span className={styles.title}>
        {ruleTitle(id, title)}
        {aliases.length > 0 && <span className={styles.aside}> {aliases.join(", ")}</span>}
        {isOptIn && <span className={styles.aside}>{ruleMessages().whenAsked}</span>}
      </span>
      {count > 0 && <span className={styles.here}>{ruleMessages().here(count)}</span>}
    </button>
  );
}

function countByRule(problems: readonly { readonly rule: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
