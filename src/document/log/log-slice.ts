/** A pasted build log. It is kept nowhere and never leaves the page. */
export interface LogSlice {
  readonly logText: string;
}

export const initialLog: LogSlice = { logText: "" };
