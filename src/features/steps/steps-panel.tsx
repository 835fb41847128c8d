import { useMemo, useState } from "react";
import { useJointAnalysis } from "#document/analysis/use-joint-analysis.ts";
import { selectShown } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import panel from "#ui/panel.module.css";
import { useBuildOverlay } from "#document/log/use-build-overlay.ts";
import { verdictOf } from "#document/log/verdict.ts";
import { recordedFields } from "./recorded-fields.ts";
import { filterSteps, type StepField, stepRows } from "./step-rows.ts";
import { stepsMessages } from "#i18n/en/steps.ts";
import { StepItem } from "./step-item.tsx";
import styles from "./steps-panel.module.css";

/** More rows than this are drawn only when asked for. */
const MOST = 200;

const NO_FIELDS: readonly StepField[] = [];

/** BuildKit's steps: every LLB vertex with its inputs, its operation and its fields. */
export default function StepsPanel() {
  const analysis = useJointAnalysis(useStore(selectShown));
  const rows = useMemo(() => (analysis === null ? [] : stepRows(analysis)), [analysis]);
  const log = useBuildOverlay(analysis);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<number | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const words = stepsMessages();
  const found = useMemo(() => filterSteps(rows, query), [rows, query]);
  if (rows.length === 0) return <NoSteps message={analysis?.build.error?.message ?? ""} />;
  const shown = showsAll ? found : found.slice(0, MOST);
  const goTo = (id: number): void => {
    setQuery("");
    if (id >= MOST) setShowsAll(true);
    setOpen(id);
    focusStep(id);
  };
  const showAll = (): void => {
    setShowsAll(true);
    // The button is gone then: go on reading where the list did.
    const next = found[shown.length];
    if (next) focusStep(next.id);
  };
  return (
    <div className={styles.panel}>
      <search className={styles.search}>
        <Icon name="search" size={14} />
        <input
          className={styles.field}
          type="search"
          value={query}
          aria-label={words.filter}
          placeholder="npm · stage:build · op:exec · line:12"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
        <output className={styles.count}>
          {found.length === rows.length ? words.count(rows.length) : words.countOf(found.length, rows.length)}
        </output>
      </search>
      <ol className={styles.list}>
        {shown.map((row) => (
          <StepItem
            key={row.id}
            row={row}
            verdict={log.kind === "ok" ? verdictOf(log.overlay.byStep.get(row.id)) : ""}
            recorded={log.kind === "ok" && row.id === open ? recordedFields(log.overlay, row.id) : NO_FIELDS}
            isOpen={row.id === open}
            onToggle={() => setOpen(row.id === open ? null : row.id)}
            onGoTo={goTo}
          />
        ))}
      </ol>
      {shown.length < found.length && (
        <Button tone="quiet" onClick={showAll}>
          {words.showOthers(found.length - shown.length)}
        </Button>
      )}
      {found.length === 0 && <p className={panel.empty}>{words.none}</p>}
    </div>
  );
}

/** Once the step is drawn. */
function focusStep(id: number): void {
  requestAnimationFrame(() => document.getElementById(`step-${id}`)?.focus());
}

function NoSteps({ message }: { readonly message: string }) {
  const words = stepsMessages();
  return <p className={panel.empty}>{message === "" ? words.empty : words.refused(message)}</p>;
}
