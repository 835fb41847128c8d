import { Component, type ReactNode, Suspense } from "react";
import { isMissingPart } from "#document/view/missing-part.ts";
import { Button } from "#ui/button.tsx";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";
import styles from "./lazy-boundary.module.css";

interface LazyBoundaryProps {
  readonly children: ReactNode;
  /** What to do in place of saying so here, where the part would have been above the page; null for nothing. */
  readonly onMissing?: (() => void) | null;
}

interface LazyBoundaryState {
  readonly isMissing: boolean;
}

/** A part of the page that is fetched when it is needed. Where it cannot be had, the rest of the page goes on. */
export class LazyBoundary extends Component<LazyBoundaryProps, LazyBoundaryState> {
  override state: LazyBoundaryState = { isMissing: false };

  static getDerivedStateFromError(fault: unknown): LazyBoundaryState {
    // A bug is another matter: the page's own boundary shows it, with the text.
    if (!isMissingPart(fault)) throw fault;
    return { isMissing: true };
  }

  override componentDidCatch(): void {
    this.props.onMissing?.();
  }

  override render(): ReactNode {
    if (!this.state.isMissing) return <Suspense fallback={null}>{this.props.children}</Suspense>;
    return this.props.onMissing === undefined && <MissingPart />;
  }
}

function MissingPart() {
  const words = lazyLoadingMessages();
  return (
    <div className={styles.missing} role="alert">
      <p>{words.couldNotBeFetched}</p>
      <Button icon="reset" onClick={() => location.reload()}>
        {words.reload}
      </Button>
    </div>
  );
}
