import { lazy } from "react";
import type { Action } from "#document/actions/action.ts";
import { keepAsDraft, restoreDraft } from "#document/actions/draft.ts";
import { resetTarget } from "#document/actions/reset-target.ts";
import { showHistory } from "#features/history/history-feature.ts";
import { runAction } from "#document/actions/run-action.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { DocumentOrigin } from "#document/input/document-slice.ts";
import type { Notice } from "#document/view/notice-slice.ts";
import { dismissNotice } from "#document/view/notify.ts";
import { analyzeAgain } from "#document/input/edit.ts";
import { selectFailure, selectNotice, selectOrigin, selectUnknownTarget } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";
import { useExampleTitle } from "../hooks/use-example-title.ts";
import { useGraphWasPainted } from "../hooks/use-graph-was-painted.ts";

const LaterBanners = lazy(() => import("./later-banners.tsx"));

/** What there is to say about the document as a whole: what could not be opened, whose it is, a target it does not have. */
export function DocumentBanners() {
  return (
    <>
      <NoticeBanner />
      <FailureBanner />
      <OriginBanner />
      <TargetBanner />
      <Later />
    </>
  );
}

const TONES: ReadonlyMap<Notice["kind"], "info" | "warning"> = new Map([
  ["storage", "info"],
  ["stop", "warning"],
]);

function NoticeBanner() {
  const notice = useStore(selectNotice);
  if (notice === null) return null;
  const { kind, message } = notice;
  return (
    <Banner
      tone={TONES.get(kind) ?? "error"}
      actions={kind === "stop" && <CommandButton command={showHistory} />}
      onDismiss={dismissNotice}
    >
      {message}
    </Banner>
  );
}

/** The text is too much, or a bug keeps it from being analyzed. */
function FailureBanner() {
  const failure = useStore(selectFailure);
  if (failure === null) return null;
  const words = layoutMessages();
  return (
    <Banner
      tone="error"
      actions={
        <Button icon="reset" onClick={analyzeAgain}>
          {words.tryAgain}
        </Button>
      }
    >
      {words.couldNotAnalyze(failure)}
    </Banner>
  );
}

function OriginBanner() {
  const origin = useStore(selectOrigin);
  const isEdited = useStore(({ isEdited: edited }) => edited);
  const canRestore = useStore(restoreDraft.isEnabled);
  const title = useExampleTitle(origin.kind === "example" ? origin.slug : null);
  // A lesson has its own button for that.
  const isRecord = origin.kind === "record";
  if (origin.kind === "draft" || origin.kind === "lesson" || !(canRestore || isRecord)) return null;
  return (
    <Banner
      tone="info"
      actions={
        <>
          {canRestore && <CommandButton command={restoreDraft} />}
          {(isEdited || isRecord) && <CommandButton command={keepAsDraft} />}
        </>
      }
    >
      {originSentence(origin, isEdited, title)}
    </Banner>
  );
}

function TargetBanner() {
  const target = useStore(selectUnknownTarget);
  if (target === null) return null;
  const { noSuchStage } = layoutMessages();
  return (
    <Banner tone="warning" actions={<CommandButton command={resetTarget} />}>
      {noSuchStage.before}
      <code>{target}</code>
      {noSuchStage.after}
    </Banner>
  );
}

/** What follows the build, a comparison or a new version of the page is fetched when there can be something to say. */
function Later() {
  const wasPainted = useGraphWasPainted();
  if (!wasPainted) return null;
  return (
    <LazyBoundary onFailure={null}>
      <LaterBanners />
    </LazyBoundary>
  );
}

function CommandButton({ command }: { readonly command: Action }) {
  return (
    <Button icon={command.icon} onClick={() => runAction(command)}>
      {command.label}
    </Button>
  );
}

function originSentence(origin: DocumentOrigin, isEdited: boolean, title: string): string {
  const words = layoutMessages();
  const kept = isEdited ? words.changesInAddress : words.draftIsKept;
  switch (origin.kind) {
    case "draft":
    case "lesson":
      return "";
    case "link":
      return words.sentences(words.openedLink, kept);
    case "record":
      return words.openedRecord(origin.name);
    case "sample":
      return words.sentences(words.openedSample(origin.rule), kept);
    case "example":
      return words.sentences(words.openedExample(title), kept);
    default:
      return assertNever(origin);
  }
}
