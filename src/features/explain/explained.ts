/** What every kind of thing is explained by: its title and its sentences, in markup, in order. */
export interface Explained {
  readonly title: string;
  readonly sentences: readonly string[];
  /** What is said of each of several things, below the sentences. */
  readonly points?: readonly string[];
}
