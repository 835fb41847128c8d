import { Component, type ReactNode, Suspense, useEffect } from "react";
import { isMissingPart } from "#document/view/missing-part.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";
import styles from "./lazy-boundary.module.css";

interface LazyBoundaryProps {
  readonly children: ReactNode;
  /**
   * What to do instead of saying so here, where the part would have been above the page; null for nothing. Given what
   * there is to say.
   */
  readonly onFailure?: ((message: string) => void) | null;
  /** What takes the part's place when it has stopped, below the words about it. */
  readonly instead?: ReactNode;
  /** The `data-testid` of what takes the part's place. */
  readonly testId?: string;
}

type Failure =
  | { readonly kind: "missing" }
  /** A bug in the part. */
  | { readonly kind: "stopped"; readonly reason: string };

interface LazyBoundaryState {
  readonly failure: Failure | null;
}

/**
 * A part of the page, often one that is fetched when it is needed. Where it can't be had, or stops, the rest of the
 * page goes on. A part that has stopped and has nothing instead starts again with the next change of the document.
 */
export class LazyBoundary extends Component<LazyBoundaryProps, LazyBoundaryState> {
  override state: LazyBoundaryState = { failure: null };

  static getDerivedStateFromError(fault: unknown): LazyBoundaryState {
    if (isMissingPart(fault)) return { failure: { kind: "missing" } };
    return { failure: { kind: "stopped", reason: fault instanceof Error ? fault.message : String(fault) } };
  }

  override componentDidCatch(): void {
    const { failure } = this.state;
    if (failure !== null) this.props.onFailure?.(messageOf(failure));
  }

  readonly retry = (): void => this.setState({ failure: null });

  override render(): ReactNode {
    const { failure } = this.state;
    const { children, onFailure, instead, testId } = this.props;
    if (failure === null) return <Suspense fallback={null}>{children}</Suspense>;
    if (onFailure !== undefined) return null;
    return (
      <div className={styles.failed} {...(testId === undefined ? {} : { "data-testid": testId, "data-settled": true })}>
        <div className={styles.message} role="alert">
          <p>{messageOf(failure)}</p>
          {failure.kind === "missing" ? (
            <Button icon="reset" onClick={() => location.reload()}>
              {lazyLoadingMessages().reload}
            </Button>
          ) : (
            <Button icon="reset" onClick={this.retry}>
              {layoutMessages().tryAgain}
            </Button>
          )}
        </div>
        {failure.kind === "stopped" && (instead ?? <OnChange onChange={this.retry} />)}
      </div>
    );
  }
}

/** Calls back when the document changes. */
function OnChange({ onChange }: { readonly onChange: () => void }) {
  useEffect(
    () =>
      useStore.subscribe((state, before) => {
        if (state.analysis !== before.analysis) onChange();
      }),
    [onChange],
  );
  return null;
}

function messageOf(failure: Failure): string {
  return failure.kind === "missing"
    ? lazyLoadingMessages().couldNotBeFetched
    : layoutMessages().partHasStopped(failure.reason);
}
