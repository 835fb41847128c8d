import type { AnalyzeOptions } from "#core/analysis.ts";
import { openSample } from "#document/rules/open-sample.ts";
import { Badge } from "#ui/badge.tsx";
import { Button } from "#ui/button.tsx";
import { CodeSample } from "#ui/code-sample.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import { Prose } from "#ui/prose.tsx";
import { familyName } from "#document/problems/problem-groups.ts";
import type { ProseBlock } from "#document/rules/prose-blocks.ts";
import { selectLanguage } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import type { RuleSample as Sample, RuleView } from "#document/rules/rule-view.ts";
import { problemGroupMessages } from "#i18n/en/problems/groups.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";
import { pageFolder } from "#i18n/language.ts";
import styles from "./rules-dialog.module.css";

interface RulePageProps {
  readonly page: RuleView;
  /** Called when one of its samples has been opened. */
  readonly onTried: () => void;
}

/** Why a rule exists, with samples that can be tried. */
export function RulePageView({ page, onTried }: RulePageProps) {
  const { id, family, severity, aliases, isOptIn, why, more, pairs, goods, link, options } = page;
  const language = useStore(selectLanguage);
  const words = ruleMessages();
  const tryIt = (sample: Sample): void => {
    openSample(id, sample.text, options);
    onTried();
  };
  return (
    <article className={styles.page}>
      <p className={styles.facts}>
        <Badge tone={severity}>{problemGroupMessages().small[severity]}</Badge>
        <span>{familyName(family)}</span>
        {aliases.length > 0 && <span>{words.alsoKnown(aliases.join(", "))}</span>}
        {isOptIn && <span>{words.onlyWhenAsked}</span>}
        <a className={styles.link} href={`./${pageFolder(language)}rules/${id}/`} target="_blank" rel="noreferrer">
          <Icon name="link" size={13} />
          {words.pageToLink}
        </a>
        {link !== null && (
          <a className={styles.link} href={link} target="_blank" rel="noreferrer">
            <Icon name="external" size={13} />
            {new URL(link).hostname}
          </a>
        )}
      </p>
      <p className={styles.text}>
        <Prose parts={why} />
      </p>
      {more.map((block) => (
        <Block key={block.at} block={block} />
      ))}
      <SampleNeeds options={options} />
      {pairs.map(({ bad, fixed }) => (
        <div key={bad.text} className={styles.pair}>
          <SampleFigure caption={words.bad} of={id} sample={bad} onTry={tryIt} />
          {fixed !== null && <SampleFigure caption={words.afterFix} of={id} sample={fixed} />}
        </div>
      ))}
      {goods.map((good) => (
        <SampleFigure key={good.text} caption={words.good} of={id} sample={good} onTry={tryIt} />
      ))}
    </article>
  );
}

interface SampleFigureProps {
  readonly caption: string;
  readonly of: string;
  readonly sample: Sample;
  readonly onTry?: (sample: Sample) => void;
}

function SampleFigure({ caption, of, sample, onTry }: SampleFigureProps) {
  return (
    <figure className={styles.sample}>
      <figcaption className={styles.caption}>
        {caption}
        {onTry !== undefined && (
          <Button tone="quiet" icon="play" className={styles.try} onClick={() => onTry(sample)}>
            {ruleMessages().tryIt}
          </Button>
        )}
      </figcaption>
      <CodeSample label={`${of}: ${caption}`} lines={sample.lines} />
    </figure>
  );
}

function SampleNeeds({ options }: { readonly options: AnalyzeOptions }) {
  if (options.hadolint === undefined && options.dockerignore === undefined) return null;
  const words = ruleMessages();
  return (
    <p className={styles.text}>
      {options.hadolint === undefined ? words.samplesWithIgnore : words.samplesWithHadolint}
    </p>
  );
}

function Block({ block }: { readonly block: ProseBlock }) {
  if (block.kind === "paragraph") {
    return (
      <p className={styles.text}>
        <Prose parts={block.parts} />
      </p>
    );
  }
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {block.head.map((cell) => (
            <th key={textOf(cell)} scope="col">
              <Prose parts={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr key={row.map(textOf).join("|")}>
            {row.map((cell, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={column}>
                <Prose parts={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function textOf(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join("");
}
