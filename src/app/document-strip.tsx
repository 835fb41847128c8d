import type { Command } from "#commands/command.ts";
import { keepAsDraft, restoreDraft } from "#commands/draft.ts";
import { resetTarget } from "#commands/reset-target.ts";
import { runCommand } from "#commands/run-command.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { DocumentOrigin } from "#state/document-slice.ts";
import { dismissNotice } from "#state/notify.ts";
import { offerUpdate } from "#state/offer-update.ts";
import { selectNotice, selectOrigin, selectUnknownTarget } from "#state/selectors.ts";
import { endCompare, showCompare } from "#state/start-compare.ts";
import { useStore } from "#state/store.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";

/** What there is to say about the document as a whole: what could not be opened, whose it is, a target it does not have. */
export function DocumentStrip() {
  return (
    <>
      <NoticeBanner />
      <OriginBanner />
      <TargetBanner />
      <CompareBanner />
      <UpdateBanner />
    </>
  );
}

function NoticeBanner() {
  const notice = useStore(selectNotice);
  if (notice === null) return null;
  return (
    <Banner tone={notice.kind === "storage" ? "info" : "error"} onDismiss={dismissNotice}>
      {notice.message}
    </Banner>
  );
}

function OriginBanner() {
  const origin = useStore(selectOrigin);
  const isEdited = useStore(({ isEdited: edited }) => edited);
  const canRestore = useStore(restoreDraft.isEnabled);
  if (origin.kind === "draft" || !canRestore) return null;
  return (
    <Banner
      tone="info"
      actions={
        <>
          <CommandButton command={restoreDraft} />
          {isEdited && <CommandButton command={keepAsDraft} />}
        </>
      }
    >
      {originSentence(origin, isEdited)}
    </Banner>
  );
}

function TargetBanner() {
  const target = useStore(selectUnknownTarget);
  if (target === null) return null;
  return (
    <Banner tone="warning" actions={<CommandButton command={resetTarget} />}>
      There is no stage called <code>{target}</code>.
    </Banner>
  );
}

function CompareBanner() {
  const isHidden = useStore((state) => state.compare !== null && !state.isCompareShown);
  if (!isHidden) return null;
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button icon="compare" onClick={() => showCompare(true)}>
            Show the comparison
          </Button>
          <Button icon="close" onClick={endCompare}>
            End it
          </Button>
        </>
      }
    >
      This Dockerfile is compared with an earlier one.
    </Banner>
  );
}

function UpdateBanner() {
  const take = useStore((state) => state.takeUpdate);
  if (take === null) return null;
  return (
    <Banner
      tone="info"
      actions={
        <Button icon="reset" onClick={take}>
          Reload now
        </Button>
      }
      onDismiss={() => offerUpdate(null)}
    >
      A newer Stagelight is ready. Reloading keeps everything that is open.
    </Banner>
  );
}

function CommandButton({ command }: { readonly command: Command }) {
  return (
    <Button icon={command.icon} onClick={() => runCommand(command)}>
      {command.label}
    </Button>
  );
}

function originSentence(origin: DocumentOrigin, isEdited: boolean): string {
  const kept = isEdited
    ? "Your changes are in the address; your own draft is kept as it was."
    : "Your own draft is kept.";
  switch (origin.kind) {
    case "draft":
      return "";
    case "link":
      return `You opened a link. ${kept}`;
    case "sample":
      return `You opened a sample of ${origin.rule}. ${kept}`;
    case "example":
      return `You opened the example “${origin.title}”. ${kept}`;
    default:
      return assertNever(origin);
  }
}
