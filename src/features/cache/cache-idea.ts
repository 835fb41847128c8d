/** A way to run fewer steps again after the same change, not tried yet. */
export interface CacheIdea {
  readonly key: string;
  /** What to do, with code in backticks. */
  readonly words: string;
  /** The better Dockerfile; null where it stays as it is. */
  readonly text: string | null;
  /** The better `.dockerignore`; null where it stays as it is. */
  readonly dockerignore: string | null;
  /** The line of the Dockerfile that it is about; 0 for none. */
  readonly line: number;
  /** The build argument that fewer commands run with; left out for none. */
  readonly argument?: string;
}

/** An idea that was tried. */
export interface CacheAdvice extends CacheIdea {
  /** Steps that no longer run; 0 for what makes a step quicker only. */
  readonly saved: number;
}
