import { openRule } from "#document/rules/open-rule.ts";
import { useRuleBook } from "#document/rules/use-rule-book.ts";
import { Button } from "#ui/button.tsx";
import { CodeSample } from "#ui/code-sample.tsx";
import { Prose } from "#ui/prose.tsx";
import { problemMessages } from "#i18n/en/problems/panel.ts";
import styles from "./problem-why.module.css";

interface ProblemWhyProps {
  readonly id: string;
  readonly rule: string;
}

/** Why a problem matters, with the first sample of its rule, before and after. */
export function ProblemWhy({ id, rule }: ProblemWhyProps) {
  const book = useRuleBook();
  const words = problemMessages();
  const page = book?.find(rule);
  return (
    <div id={id} className={styles.why} aria-busy={book === null}>
      {page !== undefined && (
        <>
          <p className={styles.text}>
            <Prose parts={page.why} />
          </p>
          {page.pairs.slice(0, 1).map(({ bad, fixed }) => {
            const after = fixed ?? page.goods[0];
            return (
              <div key={bad.text} className={styles.samples}>
                <figure className={styles.sample}>
                  <figcaption className={styles.caption}>{words.before}</figcaption>
                  <CodeSample label={words.beforeOf(rule)} lines={bad.lines} />
                </figure>
                {after !== undefined && (
                  <figure className={styles.sample}>
                    <figcaption className={styles.caption}>{fixed === null ? words.better : words.afterFix}</figcaption>
                    <CodeSample label={words.afterOf(rule)} lines={after.lines} />
                  </figure>
                )}
              </div>
            );
          })}
        </>
      )}
      <Button className={styles.link} icon="book" onClick={() => openRule(rule)}>
        {words.allAbout(rule)}
      </Button>
    </div>
  );
}
