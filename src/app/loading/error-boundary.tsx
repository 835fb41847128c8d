import { Component, type ReactNode } from "react";
import { localShelf } from "#document/drafts/shelf.ts";
import { startEmpty } from "#document/drafts/start-empty.ts";
import { endStart, recordStop } from "#document/drafts/stops.ts";
import { analyzeAgain } from "#document/input/edit.ts";
import { linkOfState } from "#document/links/link-of-state.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./error-boundary.module.css";
import { StoppedText } from "./stopped-text.tsx";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** The page keeps nothing: neither stops nor versions. */
  readonly isEmbedded?: boolean;
}

interface ErrorBoundaryState {
  readonly fault: string | null;
}

/** When the page has a bug, the text can still be edited, and the page tried again or started with an empty one. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: null };

  static getDerivedStateFromError(fault: unknown): ErrorBoundaryState {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override componentDidCatch(): void {
    if (this.props.isEmbedded) return;
    recordStop(localShelf, linkOfState(useStore.getState()));
    endStart(localShelf);
  }

  readonly retry = (): void => {
    analyzeAgain();
    this.setState({ fault: null });
  };

  readonly begin = (): void => {
    startEmpty();
    this.setState({ fault: null });
  };

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const words = layoutMessages();
    return (
      <main className={styles.fault}>
        <h1 className={styles.title}>{words.hasStopped}</h1>
        <p>{words.isOurBug}</p>
        <p className={styles.message} role="alert">
          {fault}
        </p>
        <StoppedText isFollowed={false} />
        <div className={styles.actions}>
          <Button tone="primary" onClick={this.retry}>
            {words.tryAgain}
          </Button>
          <Button onClick={() => location.reload()}>{words.reloadPage}</Button>
          {!this.props.isEmbedded && <Button onClick={this.begin}>{words.startEmpty}</Button>}
        </div>
      </main>
    );
  }
}
