import type { BuildInput } from "#core/build-input/build-input.ts";

/** The open panel (`panel`) and its options. The page knows what each means; the link only keeps them. */
export type LinkView = Readonly<Record<string, string | number | boolean>>;

/** What is selected, in the terms of the analysis. */
export type LinkSelect =
  /** A node or an edge of the graph, by its id. */
  | { readonly kind: "node" | "edge"; readonly id: string }
  /** The instruction that starts at `line`, from 1. */
  | { readonly kind: "line"; readonly line: number }
  | { readonly kind: "problem"; readonly rule: string; readonly line: number };

/** Everything a link carries: the whole build input and how it is shown. What is left out has its default. */
export interface LinkState extends BuildInput {
  readonly view?: LinkView;
  readonly select?: LinkSelect;
  /** A second Dockerfile, to compare the first with. */
  readonly compare?: string;
}
