/**
 * Where each line of a text is last. Somebody's many here-documents without an end are then known as such at once,
 * instead of each being read to the end of the text.
 */
export class LastLines {
  private readonly starts = new Map<string, number>();
  private readonly startsWithoutTabs = new Map<string, number>();

  constructor(text: string) {
    for (let start = 0; start <= text.length; ) {
      const newline = text.indexOf("\n", start);
      const end = newline < 0 ? text.length : newline;
      const line = text.slice(start, end).replace(/\r+$/, "");
      this.starts.set(line, start);
      this.startsWithoutTabs.set(line.replace(/^\t+/, ""), start);
      start = end + 1;
    }
  }

  /** Whether a line that is `name` alone, or with tabs in front where `isChomp`, starts at `from` or later. */
  has(name: string, isChomp: boolean, from: number): boolean {
    const start = (isChomp ? this.startsWithoutTabs : this.starts).get(name);
    return start !== undefined && start >= from;
  }
}
