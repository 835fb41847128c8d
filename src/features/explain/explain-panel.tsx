import { useMemo } from "react";
import { askAboutImages } from "#document/images/ask-about-images.ts";
import { openGlossary } from "#document/glossary/open-glossary.ts";
import { selectReviewedProblems } from "#document/review/reviewed-problems.ts";
import { selectAnalysis, selectShown, selectIsBlank, selectSelected } from "#document/selectors.ts";
import type { Ref } from "#document/selection/ref.ts";
import { useStore } from "#document/store.ts";
import type { AsBuiltMark, AsBuiltMarks } from "#document/log/as-built-marks.ts";
import { useAsBuiltMarks } from "#document/log/use-as-built-marks.ts";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { explain } from "./explain.ts";
import { unknownImageOf } from "./unknown-image-of.ts";
import { baseImageMessages } from "#i18n/en/images/base-images.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import { logMessages } from "#i18n/en/log.ts";
import styles from "./explain-panel.module.css";

/** What is selected, in a paragraph: what it does in this build. The whole file where nothing is. */
export default function ExplainPanel() {
  const analysis = useStore(selectShown);
  const ofFile = useStore(selectAnalysis);
  const problems = useStore(selectReviewedProblems);
  const selected = useStore(selectSelected);
  const isBlank = useStore(selectIsBlank);
  const words = explainMessages();
  const explanation = useMemo(() => {
    // A problem's stage is one of the open file, also in a project.
    const about = selected?.kind === "problem" ? ofFile : analysis;
    return about === null || isBlank ? null : explain({ ...about, problems }, selected);
  }, [analysis, ofFile, problems, selected, isBlank]);
  const unknown = analysis === null ? null : unknownImageOf(analysis, selected);
  const marks = useAsBuiltMarks(selected === null ? null : analysis);
  const mark = marks === null || selected === null ? undefined : markOf(selected, marks);
  if (explanation === null) return <p className={styles.empty}>{words.nothingYet}</p>;
  return (
    <article className={styles.panel} aria-live="polite" data-testid="explanation">
      <h2 className={styles.title}>{explanation.title}</h2>
      {mark !== undefined && (
        <p className={styles.asBuilt} data-status={mark.status}>
          {logMessages().inRealBuild(mark.text, mark.isCritical)}
        </p>
      )}
      <p className={styles.text}>
        <Prose parts={explanation.parts} onTerm={openGlossary} />
      </p>
      {explanation.points.length > 0 && (
        <ul className={styles.points}>
          {explanation.points.map((point) => (
            <li key={point.map(({ text }) => text).join("")} className={styles.text}>
              <Prose parts={point} onTerm={openGlossary} />
            </li>
          ))}
        </ul>
      )}
      {unknown !== null && (
        <Button icon="package" aria-haspopup="dialog" onClick={() => askAboutImages({ ref: unknown })}>
          {baseImageMessages().tell}
        </Button>
      )}
      {selected === null && <p className={styles.hint}>{words.hint}</p>}
    </article>
  );
}

/** How the stage or the row went in the real build. */
function markOf(selected: Ref, { stages, rows }: AsBuiltMarks): AsBuiltMark | undefined {
  if (selected.kind === "row") return rows.get(selected.instruction);
  return selected.kind === "stage" ? stages.get(selected.stage) : undefined;
}
