/** A stage that is drawn. */
export interface DrawnStage {
  readonly index: number;
  /** Unique, and the same while the text around it changes. */
  readonly key: string;
  /** "" where it has none. */
  readonly name: string;
  /** The path of its Dockerfile, in a project. */
  readonly file: string;
  /** Only stages of the same kind are grouped; null for a stage that is never grouped. */
  readonly kind: string | null;
}

/** The index of a stage and of one that depends on it; -1 for anything else. */
export interface StageLink {
  readonly from: number;
  readonly to: number;
}
