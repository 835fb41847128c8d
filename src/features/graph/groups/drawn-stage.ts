/** A stage that is drawn. */
export interface DrawnStage {
  readonly index: number;
  /** Unique, and the same while the text around it changes. */
  readonly key: string;
  /** "" where it has none. */
  readonly name: string;
  /** The path of its Dockerfile, in a project. */
  readonly file: string;
  /** Stages that differ in this are in no group together; null for one that is in none. */
  readonly kind: string | null;
}

/** Indices of a stage and of one that takes from it; -1 for what isn't a stage. */
export interface StageLink {
  readonly from: number;
  readonly to: number;
}
