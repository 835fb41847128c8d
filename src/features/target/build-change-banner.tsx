import { useEffect } from "react";
import { setTarget, setText } from "#document/input/edit.ts";
import { useStore } from "#document/store.ts";
import { dismissBuildChange, startWatchingBuild } from "#document/analysis/watch-build.ts";
import { Banner } from "#ui/banner.tsx";
import { Button } from "#ui/button.tsx";
import { Prose } from "#ui/prose.tsx";
import { buildChangeSentence } from "#document/analysis/build-change.ts";
import { proseParts } from "#i18n/prose.ts";
import { buildChangeMessages } from "#i18n/en/build-change.ts";

/** Watches what edits do to the image, and says so when one changes the default target or what ships. */
export default function BuildChangeBanner() {
  const change = useStore((state) => state.buildChange);
  const isUndoable = useStore((state) => state.input.dockerfile === state.buildChange?.after);
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
