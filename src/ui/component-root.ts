import { act, type ReactNode } from "react";
import { createRoot, type Root, type RootOptions } from "react-dom/client";

/** For component tests: where components are rendered, in a document that is empty before and after each test. */
export class ComponentRoot {
  private root: Root | null = null;
  private readonly options: RootOptions;

  constructor(options: RootOptions = {}) {
    this.options = options;
  }

  readonly open = (): void => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    this.root = createRoot(document.body.appendChild(document.createElement("div")), this.options);
  };

  /** To be called within `act`. */
  render(node: ReactNode): void {
    this.root?.render(node);
  }

  readonly close = (): void => {
    act(() => this.root?.unmount());
    document.body.replaceChildren();
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false });
  };
}
