import type { Analysis, ProjectService } from "#core/analysis.ts";
import { toggleExtraTarget, toggleFoldedFile } from "#document/view/view-actions.ts";
import { setTarget } from "#document/input/edit.ts";
import { select } from "#document/selection/select.ts";
import { selectDocumentId } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import type { GraphView } from "../view/graph-view.ts";
import type { SourceView } from "#document/stages/source-view.ts";
import type { StageCard } from "../card-view/stage-card.ts";
import type { ShownBuilds } from "#document/analysis/shown-builds.ts";
import { serviceSentences } from "#document/stages/service-sentences.ts";
import { serviceKey, serviceOfKey } from "#document/stages/service-words.ts";
import { dependencyChain } from "#document/stages/dependency-chain.ts";
import { proseParts } from "#i18n/prose.ts";
import { graphActionMessages } from "#i18n/en/graph/actions.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { graphDetailMessages } from "#i18n/en/graph/details.ts";
import styles from "./details.module.css";
import { ExplainButton } from "../cards/explain-button.tsx";
import { toggleFocus } from "../canvas/chosen-node.ts";
import { session, useSession } from "../canvas/graph-session.ts";
import { toggleCard } from "../cards/toggle-card.ts";

interface NodeDetailsProps {
  readonly view: GraphView;
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
  readonly nodeKey: string;
}

/** Why a stage or a source is in the build, and what can be done with it. */
export function NodeDetails({ view, analysis, builds, nodeKey }: NodeDetailsProps) {
  const card = view.cards.find((one) => one.key === nodeKey);
  if (card !== undefined) return <StageDetails card={card} analysis={analysis} builds={builds} />;
  const source = view.sources.find((one) => one.key === nodeKey);
  if (source?.kind === "dockerfile") return <FileDetails source={source} />;
  const service = serviceOfKey(analysis.project, nodeKey);
  if (service !== undefined) return <ServiceDetails service={service} />;
  return source === undefined ? null : <SourceDetails source={source} analysis={analysis} builds={builds} />;
}

/** What a folded Dockerfile holds, and the way to see it. */
function FileDetails({ source }: { readonly source: SourceView }) {
  const unfold = (): void => {
    session.setState({ details: null });
    toggleFoldedFile(source.ref);
  };
  return (
    <>
      <h2 className={styles.title}>{source.ref}</h2>
      <p className={styles.sentence}>{source.caption}</p>
      <div className={styles.actions}>
        <Button icon="unfold" onClick={unfold}>
          {projectMessages().unfold(source.ref)}
        </Button>
      </div>
    </>
  );
}

interface StageDetailsProps {
  readonly card: StageCard;
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
}

function StageDetails({ card, analysis, builds }: StageDetailsProps) {
  const words = graphDetailMessages();
  return (
    <>
      <h2 className={styles.title}>
        <span className={styles.number}>{card.stage}</span> {card.label}
      </h2>
      {card.doc !== "" && <p className={styles.doc}>{card.doc}</p>}
      <p className={styles.sentence} data-build={card.build}>
        <Prose parts={proseParts(card.reason)} /> {card.detail !== "" && <Prose parts={proseParts(card.detail)} />}
      </p>
      {card.build !== "target" && <Chain id={card.id} analysis={analysis} builds={builds} />}
      <div className={styles.actions}>
        {card.stage !== builds[0].stage && card.name !== "" && (
          <Button icon="target" onClick={() => setTarget(card.name)}>
            {words.buildThis}
          </Button>
        )}
        {card.name !== "" && card.stage !== builds[0].stage && (
          <Button icon={card.build === "target" ? "minus" : "plus"} onClick={() => toggleExtraTarget(card.name)}>
            {card.build === "target" ? words.notAlso : words.alsoBuild}
          </Button>
        )}
        <ExplainButton of={{ kind: "stage", stage: card.stage }} />
        <FocusButton nodeKey={card.key} />
        <Button icon={card.isCollapsed || card.hidesRows ? "unfold" : "fold"} onClick={() => toggleCard(card)}>
          {card.isCollapsed ? words.unfoldCard : card.hidesRows ? words.showAllRows : words.foldCard}
        </Button>
      </div>
    </>
  );
}

interface SourceDetailsProps {
  readonly source: SourceView;
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
}

function SourceDetails({ source, analysis, builds }: SourceDetailsProps) {
  const words = graphDetailMessages();
  return (
    <>
      <h2 className={styles.title}>{source.name}</h2>
      <p className={styles.sentence}>
        {source.kind === "context" ? words.filesYouSend : <code>{source.ref}</code>}{" "}
        {source.build === "skipped" && words.notNeeded}
      </p>
      <Chain id={source.id} analysis={analysis} builds={builds} />
      <div className={styles.actions}>
        <ExplainButton of={{ kind: "source", id: source.id }} />
        <FocusButton nodeKey={source.key} />
      </div>
    </>
  );
}

/** What becomes of a service that isn't built. */
function ServiceDetails({ service }: { readonly service: ProjectService }) {
  const code = (text: string): string => `\`${text.replaceAll("`", "'")}\``;
  return (
    <>
      <h2 className={styles.title}>{service.name}</h2>
      {serviceSentences(service, code).map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          <Prose parts={proseParts(sentence)} />
        </p>
      ))}
      <div className={styles.actions}>
        <ExplainButton of={{ kind: "source", id: serviceKey(service.name) }} />
      </div>
    </>
  );
}

/** The chain of instructions that needs a node, from it to the target. */
function Chain({ id, analysis, builds }: Omit<StageDetailsProps, "card"> & { readonly id: string }) {
  const steps = dependencyChain(analysis, id, builds);
  if (steps.length === 0) return null;
  return (
    <ol className={styles.chain}>
      {steps.map((step) => (
        <li key={step.edge}>
          <button
            type="button"
            className={styles.step}
            onClick={() => select({ kind: "edge", edge: step.edge }, "graph")}
          >
            <Prose parts={proseParts(step.text)} />
          </button>
        </li>
      ))}
      <li className={styles.end}>{graphDetailMessages().theImage}</li>
    </ol>
  );
}

function FocusButton({ nodeKey }: { readonly nodeKey: string }) {
  const documentId = useStore(selectDocumentId);
  const isFocused = useSession(({ focus }) => focus?.key === nodeKey && focus.documentId === documentId);
  return (
    <Button icon="crosshair" aria-pressed={isFocused} onClick={() => toggleFocus(nodeKey)}>
      {isFocused ? graphActionMessages().endFocus : graphActionMessages().focus}
    </Button>
  );
}
