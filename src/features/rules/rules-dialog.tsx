import { useState } from "react";
import { openRule } from "#document/rules/open-rule.ts";
import { useStore } from "#document/store.ts";
import { useRuleBook } from "#document/rules/use-rule-book.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { ruleTitle } from "#document/problems/problem-text.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";
import { RuleList } from "./rule-list.tsx";
import { RulePageView } from "./rule-page.tsx";
import styles from "./rules-dialog.module.css";

/** All rules by family, and the page of each. */
export default function RulesDialog({ onClose }: { readonly onClose: () => void }) {
  const rule = useStore(({ rulePage }) => rulePage);
  const book = useRuleBook();
  const words = ruleMessages();
  const [filter, setFilter] = useState("");
  const page = rule === null ? undefined : book?.find(rule);
  return (
    <Dialog
      title={rule ?? words.title}
      about={page === undefined ? (rule === null ? words.about : "") : ruleTitle(page.id, page.title)}
      isOpen
      onOpenChange={onClose}
    >
      <div key={rule ?? ""} ref={scrollToTop} className={styles.content} aria-busy={book === null}>
        {rule !== null && (
          <Button icon="undo" className={styles.back} onClick={() => openRule(null)}>
            {words.all}
          </Button>
        )}
        {book !== null && rule === null && <RuleList rules={book.rules} filter={filter} onFilter={setFilter} />}
        {book !== null && rule !== null && page === undefined && <p>{words.noRule(rule)}</p>}
        {page !== undefined && <RulePageView page={page} onTried={onClose} />}
      </div>
    </Dialog>
  );
}

// the element is another one for each page
function scrollToTop(page: HTMLElement | null): void {
  page?.scrollIntoView({ block: "start" });
}
