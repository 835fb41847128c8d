/** What an example is about; the gallery filters by them. */
export type ExampleTag =
  | "Node"
  | "Go"
  | "Java"
  | "Python"
  | "Rust"
  | "front end"
  | ".NET"
  | "PHP"
  | "Ruby"
  | "C++"
  | "basics"
  | "targets"
  | "parallel"
  | "external images"
  | "arguments"
  | "platforms"
  | "mounts"
  | "cache"
  | "secrets"
  | "heredocs"
  | "tests"
  | "large";

/** What a menu shows. */
export interface ExampleSummary {
  /** Its name in links: `#e/SLUG`. */
  readonly slug: string;
  readonly title: string;
  /** One paragraph. */
  readonly summary: string;
  readonly tags: readonly ExampleTag[];
}

export interface ExampleText {
  readonly dockerfile: string;
  /** The `.dockerignore` next to it. */
  readonly dockerignore?: string;
  /** A target worth trying after the default one. */
  readonly target?: string;
  /** What to look at, a sentence or two each, with code between backticks. */
  readonly lookAt: readonly string[];
}

/** A Dockerfile to open, read and change. */
export interface Example extends ExampleSummary, ExampleText {}
