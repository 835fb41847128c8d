/** What can be done with the picture of the graph as a whole. */
export type GraphAction =
  | "chain"
  | "direction"
  | "best-direction"
  | "fit"
  | "focus"
  | "fold"
  | "fold-by-room"
  | "legend"
  | "search"
  | "skipped"
  | "split"
  | "unfold"
  | "zoom-in"
  | "zoom-out";

/** The graph as commands see it. */
export interface GraphControl {
  readonly run: (action: GraphAction) => void;
  /** The action would change something. */
  readonly can: (action: GraphAction) => boolean;
  /** What the action turns on is on, so that it turns it off. */
  readonly isOn: (action: GraphAction) => boolean;
}

let control: GraphControl | null = null;

/** The control of the graph on the screen; null while there is none. */
export function graphControl(): GraphControl | null {
  return control;
}

/** Hands the graph to the commands; returns what takes it back. */
export function setGraphControl(own: GraphControl): () => void {
  control = own;
  return () => {
    if (control === own) control = null;
  };
}
