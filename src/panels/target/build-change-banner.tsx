import { useEffect } from "react";
import { setTarget, setText } from "#state/edit.ts";
import { useStore } from "#state/store.ts";
import { dismissBuildChange, startWatchingBuild } from "#state/watch-build.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { buildChangeSentence } from "#views/build-change.ts";
import { proseParts } from "#views/prose.ts";
import { buildChangeMessages } from "#i18n/en/build-change.ts";

/** Watches what edits do to the image, and says so when one changes the default target or what ships. */
export default function BuildChangeBanner() {
  const change = useStore((state) => state.buildChange);
  const isUndoable = useStore((state) => state.text === state.buildChange?.after);
  useEffect(startWatchingBuild, []);
  if (change === null) return null;
  const words = buildChangeMessages();
  return (
    <Banner
      tone="info"
      onDismiss={dismissBuildChange}
      actions={
        <>
          {change.keep !== "" && (
            <Button icon="target" onClick={() => setTarget(change.keep)}>
              {words.keep(change.keep)}
            </Button>
          )}
          {isUndoable && (
            <Button icon="undo" onClick={() => setText(change.before)}>
              {words.undo}
            </Button>
          )}
        </>
      }
    >
      <Prose parts={proseParts(buildChangeSentence(change))} />
    </Banner>
  );
}
