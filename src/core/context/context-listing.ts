/** One file of a build context; no content is needed. */
export interface ContextFile {
  /** Bytes, 0 when left out. */
  readonly size?: number;
  /** Octal, as `755`; 0644 for files and 0755 for directories when left out. */
  readonly mode?: string;
  /** The target of a symlink. */
  readonly link?: string;
  /** The names of the entries of a tar archive that it is; one that ends in `/` is a directory. */
  readonly tar?: readonly string[];
}

/** What is in a build context, by path from its root with `/` between; a path that ends in `/` is a directory. */
export type ContextListing = Readonly<Record<string, ContextFile>>;
