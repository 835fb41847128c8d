/** A pasted build log, and whether the graph shows how the build went. Nothing of it is kept or leaves the page. */
export interface LogSlice {
  readonly logText: string;
  /** The graph shows the real build, where there is one. */
  readonly showsAsBuilt: boolean;
}

export const initialLog: LogSlice = { logText: "", showsAsBuilt: true };
