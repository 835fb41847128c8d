import type { ScriptCursor } from "./cursor.ts";
import type { ShellWord } from "./script.ts";
import type { WordReader } from "./word-reader.ts";

interface HeredocMark {
  readonly name: string;
  readonly isChomped: boolean;
  readonly isExpanded: boolean;
}

/** Remembers the here-documents that a line starts and reads them behind its end. */
export class HeredocReader {
  private readonly cursor: ScriptCursor;
  private readonly words: WordReader;
  private pending: HeredocMark[] = [];

  constructor(cursor: ScriptCursor, words: WordReader) {
    this.cursor = cursor;
    this.words = words;
  }

  /** `<<name` was read; `written` is the name with its quotes. */
  expect({ text }: ShellWord, written: string, isChomped: boolean): void {
    this.pending.push({ name: text, isChomped, isExpanded: !/["'\\]/.test(written) });
  }

  /** Steps over the contents, with the cursor on the first line of them; commands in `$(…)` are found. */
  readContents(): void {
    const marks = this.pending;
    this.pending = [];
    for (const mark of marks) this.readContent(mark);
  }

  private readContent({ name, isChomped, isExpanded }: HeredocMark): void {
    const { cursor } = this;
    for (let line = cursor.at; ; ) {
      const newline = cursor.text.indexOf("\n", line);
      const end = newline < 0 ? cursor.text.length : newline;
      const written = cursor.text.slice(line, end);
      if ((isChomped ? written.replace(/^\t+/, "") : written) === name || newline < 0) {
        if (isExpanded) this.words.scanExpansions(line);
        cursor.at = end;
        return;
      }
      line = end + 1;
    }
  }
}
