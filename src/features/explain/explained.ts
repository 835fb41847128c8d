/** What every kind of thing is explained by: its title and its sentences, in markup, in order. */
export interface Explained {
  readonly title: string;
  readonly sentences: readonly string[];
}
