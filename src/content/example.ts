import type { ProjectInput } from "#core/build-input/project-input.ts";
import type { ContextListing } from "#core/context/context-listing.ts";

/** How much one has to know to follow an example. */
export type ExampleLevel = "basic" | "intermediate" | "advanced";

/** What the built program is written in. */
export type ExampleLanguage = "Node" | "Go" | "Java" | "Python" | "Rust" | ".NET" | "PHP" | "Ruby" | "C++";

/** What an example shows. */
export type ExampleTopic =
  | "front end"
  | "targets"
  | "parallel"
  | "external images"
  | "arguments"
  | "platforms"
  | "mounts"
  | "cache"
  | "secrets"
  | "heredocs"
  | "build context"
  | "tests"
  | "projects"
  | "large";

/** What a menu shows. */
export interface ExampleSummary {
  /** Its name in links: `#e/SLUG`. */
  readonly slug: string;
  readonly title: string;
  /** One paragraph. */
  readonly summary: string;
  readonly level: ExampleLevel;
  readonly languages: readonly ExampleLanguage[];
  readonly topics: readonly ExampleTopic[];
}

export interface ExampleText {
  /** "" where there is a project instead. */
  readonly dockerfile: string;
  /** Several files; the first one is open at first. */
  readonly project?: ProjectInput;
  /** The `.dockerignore` next to it. */
  readonly dockerignore?: string;
  /** The files of its build context, made up. */
  readonly folder?: ContextListing;
  /** A target worth trying after the default one; of a project a group or a target of its definition. */
  readonly target?: string;
  /** What to look at, a sentence or two each, with code between backticks. */
  readonly lookAt: readonly string[];
}

/** A Dockerfile or a project to open, read and change. */
export interface Example extends ExampleSummary, ExampleText {}
