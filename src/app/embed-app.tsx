import { lazy, useEffect, useState } from "react";
import { GraphPanel } from "#panels/graph/graph-panel.tsx";
import { TargetControl } from "#panels/target/target-control.tsx";
import { currentLink } from "#state/share-link.ts";
import { selectIsBlank, selectLanguage, selectNotice } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { Tooltips } from "#ui/tooltip.tsx";
import type { EmbedOptions } from "#views/share/embed-options.ts";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./embed-app.module.css";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Part } from "./part.tsx";
import { useHtmlLanguage } from "./use-html-language.ts";
import { useTheme } from "./use-theme.ts";

const OutlinePanel = lazy(() => import("#panels/outline/outline-panel.tsx"));

/** The read-only view inside another page, in the language that the address or the browser asks for. */
export function EmbedApp(options: Pick<EmbedOptions, "view">) {
  const language = useStore(selectLanguage);
  useHtmlLanguage();
  return <EmbeddedView key={language} {...options} />;
}

/** The graph, or all of it in words. */
function EmbeddedView({ view }: Pick<EmbedOptions, "view">) {
  const [shown, setShown] = useState(view);
  const isBlank = useStore(selectIsBlank);
  const notice = useStore(selectNotice);
  useTheme();
  useScrollingPage();
  const other = shown === "graph" ? "outline" : "graph";
  return (
    <ErrorBoundary>
      <div className={styles.page}>
        <header className={styles.header}>
          <h1 className={styles.name}>Stagelight</h1>
          {!isBlank && (
            <>
              <div className={styles.target}>
                <TargetControl />
              </div>
              <Button
                tone="quiet"
                icon={other === "graph" ? "graph" : "file"}
                className={styles.toggle}
                onClick={() => setShown(other)}
              >
                {other === "graph" ? layoutMessages().graph : layoutMessages().inWords}
              </Button>
            </>
          )}
          <OpenLink />
        </header>
        <main className={styles.main}>
          {notice !== null && (
            <p className={styles.notice} role="alert">
              {notice.message}
            </p>
          )}
          {!isBlank && shown === "graph" && <GraphPanel />}
          {!isBlank && shown === "outline" && (
            <div className={styles.outline}>
              <Part>
                <OutlinePanel />
              </Part>
            </div>
          )}
        </main>
      </div>
      <Tooltips />
    </ErrorBoundary>
  );
}

/** Opens the same in the whole page, in a tab of its own. */
function OpenLink() {
  const version = useStore((state) => state.version);
  const [href, setHref] = useState(() => location.pathname + location.hash);
  useEffect(() => {
    let isWanted = true;
    const follow = async (): Promise<void> => {
      const link = await currentLink();
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
