import { isSpace } from "../text/unicode.ts";

/** Gathers the words of a text while it is expanded: it is split at white space that is not quoted. */
export class WordCollector {
  readonly words: string[] = [];
  private word = "";
  private isInWord = false;

  /** Adds what can't be split. */
  addWhole(piece: string): void {
    this.word += piece;
    this.isInWord = true;
  }

  /** Adds what white space splits. */
  add(piece: string): void {
    let start = 0;
    for (let at = 0; at < piece.length; at++) {
      if (!isSpace(piece.charCodeAt(at))) continue;
      if (at > start) this.addWhole(piece.slice(start, at));
      start = at + 1;
      if (!this.isInWord || this.word === "") continue;
      this.words.push(this.word);
      this.word = "";
      this.isInWord = false;
    }
    if (start < piece.length) this.addWhole(piece.slice(start));
  }

  /** Loses the word that is being read: BuildKit does where a word is inside a variable's braces. */
  drop(): void {
    this.word = "";
  }

  finish(): string[] {
    if (this.word !== "") this.words.push(this.word);
    return this.words;
  }
}
