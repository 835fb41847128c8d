/** What a line of the stage that runs is, as far as its place matters. */
type LineKind = "plain" | "workdir" | "system" | "user" | "source";

interface Entry {
  readonly lines: readonly string[];
  readonly kind: LineKind;
  /** Where sources go. */
  readonly destination?: string;
}

/** What is taken from the stage that builds. */
export interface RuntimeCopies {
  readonly others: readonly string[];
  /** What runs as root once these are copied. */
  readonly runs: readonly string[];
  /** The project itself, which an edit of a source file changes. */
  readonly projects: readonly string[];
}

/**
 * The stage that runs. What is copied goes behind everything that sets up the system, so that an edit of a source file
 * repeats none of it.
 */
export class RuntimeLines {
  private readonly entries: Entry[] = [];
  private marked = -1;

  add(leading: readonly string[], text: string): void {
    this.entries.push({ lines: [...leading, text], kind: "plain" });
  }

  addWorkdir(leading: readonly string[], text: string): void {
    this.entries.push({ lines: [...leading, text], kind: "workdir" });
  }

  /** A RUN that sets up the system. */
  addSystem(leading: readonly string[], text: string): void {
    this.entries.push({ lines: [...leading, text], kind: "system" });
  }

  addUser(leading: readonly string[], text: string): void {
    this.entries.push({ lines: [...leading, text], kind: "user" });
  }

  /** A COPY of sources from the build context. */
  addSources(leading: readonly string[], text: string, destination: string): void {
    this.entries.push({ lines: [...leading, text], kind: "source", destination });
  }

  /** Something was built here, which the copies take. */
  mark(): void {
    this.marked = this.entries.length;
  }

  /** All lines, with what is copied at its place. `ownerOf` says who sources are given to, if to anyone. */
  withCopies({ others, runs, projects }: RuntimeCopies, ownerOf: (destination: string) => string): readonly string[] {
    const place = this.placeOfCopies(runs.length > 0);
    const isMoved = (entry: Entry, index: number): boolean =>
      index < place &&
      entry.kind === "source" &&
      !this.entries.slice(index, place).some(({ kind }) => kind === "workdir");
    const linesOf = ({ lines, destination }: Entry): readonly string[] =>
      destination === undefined ? lines : lines.map((line) => withOwner(line, ownerOf(destination)));
    const kept = this.entries.map((entry, index) => (isMoved(entry, index) ? [] : linesOf(entry)));
    const moved = this.entries.filter(isMoved).flatMap(linesOf);
    return [...kept.slice(0, place).flat(), ...others, ...runs, ...projects, ...moved, ...kept.slice(place).flat()];
  }

  private placeOfCopies(hasRuns: boolean): number {
    const user = this.entries.findIndex(({ kind }) => kind === "user");
    const isRoot = (index: number): boolean => user < 0 || index < user;
    const system = this.entries.findLastIndex(({ kind }, index) => kind === "system" && (!hasRuns || isRoot(index)));
    const source = this.entries.findIndex(({ kind }) => kind === "source");
    const wanted = Math.max(this.marked < 0 ? (source < 0 ? this.entries.length : source) : this.marked, system + 1);
    const first = source >= 0 && source > system ? Math.min(wanted, source) : wanted;
    return user >= 0 && user > system ? Math.min(first, user) : first;
  }
}

function withOwner(line: string, owner: string): string {
  return owner === "" || line.includes("--chown=")
    ? line
    : line.replace(/^(\s*(?:copy|add)) /i, `$1 --chown=${owner} `);
}
