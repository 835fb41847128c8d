/** One report of a vertex's state: BuildKit sends several of each vertex, later ones add to earlier ones. */
export interface VertexEvent {
  readonly digest: string;
  readonly name: string;
  readonly inputs: readonly string[];
  readonly cached: boolean;
  /** Milliseconds since 1970; null while it has not started. */
  readonly started: number | null;
  readonly completed: number | null;
  readonly error: string;
}

/** A report about something that goes on inside a vertex. */
export interface TransferEvent {
  readonly vertex: string;
  readonly id: string;
  readonly name: string;
  readonly current: number;
  readonly total: number;
  readonly started: number | null;
  readonly completed: number | null;
}

/** Output of a vertex. */
export interface OutputEvent {
  readonly vertex: string;
  readonly at: number | null;
  readonly stream: number;
  readonly text: string;
}

/** Everything that a solve status says, in its order. */
export interface SolveStatus {
  readonly vertices: readonly VertexEvent[];
  readonly transfers: readonly TransferEvent[];
  readonly output: readonly OutputEvent[];
}
