import { Component, type ReactNode } from "react";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import styles from "./error-boundary.module.css";

interface ErrorBoundaryState {
  readonly fault: string | null;
}

/** When the page has a bug, the text can still be read and copied, and the page tried again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: null };

  static getDerivedStateFromError(fault: unknown): ErrorBoundaryState {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    const words = layoutMessages();
    return (
      <main className={styles.fault}>
        <h1 className={styles.title}>{words.hasStopped}</h1>
        <p>{words.isOurBug}</p>
        <p className={styles.message}>{fault}</p>
        <textarea
          className={styles.text}
          aria-label={words.yourDockerfile}
          readOnly
          defaultValue={useStore.getState().text}
          spellCheck={false}
        />
        <div className={styles.actions}>
          <Button tone="primary" onClick={() => this.setState({ fault: null })}>
            {words.tryAgain}
          </Button>
          <Button onClick={() => location.reload()}>{words.reloadPage}</Button>
        </div>
      </main>
    );
  }
}
