import { useMemo } from "react";
import type { Analysis } from "#core/analysis.ts";
import { drawnServices } from "#document/stages/drawn-services.ts";
import type { Ref } from "#document/selection/ref.ts";
import { hover, select } from "#document/selection/select.ts";
import { selectShown, selectGraphView, selectSelected } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import type { AsBuiltMark } from "#document/log/as-built-marks.ts";
import { useAsBuiltMarks } from "#document/log/use-as-built-marks.ts";
import { Prose } from "#ui/prose.tsx";
import { outline, type OutlineStage } from "#document/stages/outline.ts";
import { type SerialEdge, serializingEdges, serialSentence } from "#document/stages/serializing-edges.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { proseParts } from "#i18n/prose.ts";
import { logMessages } from "#i18n/en/log.ts";
import { outlineMessages } from "#i18n/en/outline.ts";
import { ServiceList } from "./service-list.tsx";
import styles from "./outline-panel.module.css";

/** Everything that the graph shows, in words and in order of the text. */
export default function OutlinePanel() {
  const analysis = useStore(selectShown);
  const { extraTargets } = useStore(selectGraphView);
  const stages = useMemo(
    () => (analysis === null ? [] : outline(analysis, shownBuilds(analysis, extraTargets))),
    [analysis, extraTargets],
  );
  const waits = useMemo(
    () => new Map(serial(analysis, extraTargets).map((one) => [one.edge, serialSentence(one)])),
    [analysis, extraTargets],
  );
  const marks = useAsBuiltMarks(analysis);
  const { services, title } = drawnServices(analysis?.project);
  if (stages.length + services.length === 0) return <p className={styles.nothing}>{outlineMessages().nothing}</p>;
  return (
    <>
      {stages.length > 0 && (
        <ol className={styles.outline} aria-label={outlineMessages().stages}>
          {stages.map((stage) => (
            <Entry key={stage.stage} stage={stage} waits={waits} mark={marks?.stages.get(stage.stage)} />
          ))}
        </ol>
      )}
      {services.length > 0 && <ServiceList services={services} title={title} />}
    </>
  );
}

function serial(analysis: Analysis | null, also: readonly string[]): readonly SerialEdge[] {
  return analysis === null ? [] : serializingEdges(analysis, shownBuilds(analysis, also));
}

interface EntryProps {
  readonly stage: OutlineStage;
  /** What there is to say of an edge that makes stages wait, by its id. */
  readonly waits: ReadonlyMap<string, string>;
  /** How it went in the real build, where that is shown. */
  readonly mark: AsBuiltMark | undefined;
}

function Entry({ stage, waits, mark }: EntryProps) {
  const edges = [...new Set(stage.takes.map(({ edge }) => edge))];
  const ref: Ref = { kind: "stage", stage: stage.stage };
  const isSelected = useStore((state) => {
    const selected = selectSelected(state);
    return selected !== null && selected.kind === "stage" && selected.stage === stage.stage;
  });
  return (
    <li
      className={styles.stage}
      data-build={stage.build}
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
    >
      <h2 className={styles.heading}>
        <button type="button" className={styles.title} aria-pressed={isSelected} onClick={() => select(ref, "other")}>
          <span className={styles.number}>{stage.stage}</span>
          <span className={styles.name}>{stage.label}</span>
          <span className={styles.state} data-ships={stage.ships}>
            {stateOf(stage)}
          </span>
        </button>
      </h2>
      {mark !== undefined && (
        <p className={styles.asBuilt} data-status={mark.status}>
          {logMessages().inRealBuild(mark.text, mark.isCritical)}
        </p>
      )}
      {stage.doc !== "" && <p className={styles.doc}>{stage.doc}</p>}
      <p>
        <Prose parts={proseParts(stage.base)} /> {stage.unknown} <Prose parts={proseParts(stage.contents)} />
      </p>
      {stage.takes.length > 0 && (
        <ul className={styles.takes}>
          {stage.takes.map((take) => (
            <li key={`${take.line} ${take.text}`}>
              <Take edge={take.edge} instruction={take.instruction} line={take.line} text={take.text} />
            </li>
          ))}
        </ul>
      )}
      {edges.flatMap((edge) => {
        const sentence = waits.get(edge);
        return sentence === undefined
          ? []
          : [
              <p key={edge} className={styles.wait}>
                <Prose parts={proseParts(sentence)} />
              </p>,
            ];
      })}
      <p className={styles.reason}>
        <Prose parts={proseParts(stage.reason)} />
        {stage.details.map((detail) => (
          <span key={detail}>
            {" "}
            <Prose parts={proseParts(detail)} />
          </span>
        ))}
      </p>
      {stage.parallel !== "" && (
        <p>
          <Prose parts={proseParts(stage.parallel)} />
        </p>
      )}
    </li>
  );
}

interface TakeProps {
  readonly edge: string;
  readonly instruction: number;
  readonly line: number;
  readonly text: string;
}

/** One thing that a stage takes; a click selects its instruction. */
function Take({ edge, instruction, line, text }: TakeProps) {
  const ref: Ref = instruction < 0 ? { kind: "edge", edge } : { kind: "row", instruction };
  const isSelected = useStore(
    ({ selected }) => selected !== null && selected.kind === "row" && selected.instruction === instruction,
  );
  return (
    <button
      type="button"
      className={styles.take}
      aria-pressed={isSelected}
      onPointerEnter={() => hover(ref)}
      onPointerLeave={() => hover(null)}
      onClick={() => select(ref, "other")}
    >
      <span className={styles.line}>{outlineMessages().line(line)}</span>
      <span>
        <Prose parts={proseParts(text)} />
      </span>
    </button>
  );
}

function stateOf(stage: OutlineStage): string {
  const words = outlineMessages();
  const state = words[stage.build];
  const shipping = stage.ships && stage.build !== "target" ? words.inTheImage(state) : state;
  return stage.isDefault ? words.lastAndDefault(shipping) : shipping;
}
