import { lazy, useEffect, useState } from "react";
import { GraphPanel } from "#features/graph/graph-panel.tsx";
import { TargetControl } from "#features/target/target-control.tsx";
import { currentLink } from "#document/links/share-link.ts";
import { stepFragment } from "#permalink/codec.ts";
import {
  selectDocumentId,
  selectFailure,
  selectIsBlank,
  selectIsLesson,
  selectLanguage,
  selectNotice,
} from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icons/icon.tsx";
import type { EmbedOptions } from "#document/links/embed-options.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./embed-app.module.css";
import { TooltipLayer } from "./layout/tooltip-layer.tsx";
import { LazyBoundary } from "./loading/lazy-boundary.tsx";
import { useHtmlLanguage } from "./hooks/use-html-language.ts";
import { useTheme } from "./hooks/use-theme.ts";

const OutlinePanel = lazy(() => import("#features/outline/outline-panel.tsx"));
const EmbeddedLesson = lazy(() => import("./layout/embedded-lesson.tsx"));

/** What another page embeds, in the language that the address or the browser asks for. */
export function EmbedApp(options: Pick<EmbedOptions, "view">) {
  const language = useStore(selectLanguage);
  useHtmlLanguage();
  return <EmbeddedView key={language} {...options} />;
}

/** The graph, all of it in words, or a lesson with its text to edit. */
function EmbeddedView({ view }: Pick<EmbedOptions, "view">) {
  const [shown, setShown] = useState(view);
  const isBlank = useStore(selectIsBlank);
  const isLesson = useStore(selectIsLesson);
  const notice = useStore(selectNotice);
  const failure = useStore(selectFailure);
  const [firstDocumentId] = useState(useStore(selectDocumentId));
  const message = notice?.message ?? (failure === null ? null : layoutMessages().couldNotAnalyze(failure));
  useTheme();
  useScrollingPage();
  const other = shown === "graph" ? "outline" : "graph";
  return (
    <>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.name}>Stagelight</h1>
          {!isBlank && (
            <>
              <div className={styles.target}>
                <TargetControl />
              </div>
              {!isLesson && (
                <Button
                  tone="quiet"
                  icon={other === "graph" ? "graph" : "file"}
                  className={styles.toggle}
                  onClick={() => setShown(other)}
                >
                  {other === "graph" ? layoutMessages().graph : layoutMessages().inWords}
                </Button>
              )}
            </>
          )}
          <OpenLink />
        </header>
        <main className={styles.main}>
          {message !== null && (
            <p className={styles.notice} data-above={isLesson || !isBlank} role="alert">
              {message}
            </p>
          )}
          <div className={styles.content}>
            {isLesson && (
              <LazyBoundary>
                <EmbeddedLesson />
              </LazyBoundary>
            )}
            {!isBlank && !isLesson && failure === null && shown === "graph" && (
              <LazyBoundary testId="graph">
                <GraphPanel firstDocumentId={firstDocumentId} />
              </LazyBoundary>
            )}
            {!isBlank && !isLesson && shown === "outline" && (
              <div className={styles.outline}>
                <LazyBoundary>
                  <OutlinePanel />
                </LazyBoundary>
              </div>
            )}
          </div>
        </main>
      </div>
      <TooltipLayer />
    </>
  );
}

/** Opens the whole page in its own tab: with the same build, or with the step of the lesson as it starts. */
function OpenLink() {
  const version = useStore((state) => state.version);
  const [href, setHref] = useState(() => location.pathname + location.hash);
  useEffect(() => {
    let isWanted = true;
    const follow = async (): Promise<void> => {
      const { origin } = useStore.getState();
      const link = origin.kind === "lesson" ? location.pathname + stepFragment(origin) : await currentLink();
      if (isWanted && version > 0) setHref(link);
    };
    void follow();
    return () => {
      isWanted = false;
    };
  }, [version]);
  return (
    <a className={styles.open} href={href} target="_blank" rel="noreferrer">
      <Icon name="external" size={15} />
      {layoutMessages().openWhole}
    </a>
  );
}

/** The wheel scrolls the page around the frame; with Control, as on maps, it zooms the graph. */
function useScrollingPage(): void {
  useEffect(() => {
    const pass = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    addEventListener("wheel", pass, { capture: true, passive: true });
    return () => removeEventListener("wheel", pass, { capture: true });
  }, []);
}
