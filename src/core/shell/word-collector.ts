import { isSpace } from "../text/unicode.ts";

/** Gathers the words of a text while it is expanded: it is split at white space that is not quoted. */
export class WordCollector {
  readonly words: string[] = [];
  private word = "";
  private isInWord = false;

  /** Adds what cannot be split. */
  addWhole(piece: string): void {
    this.word += piece;
    this.isInWord = true;
  }

  /** Adds what white space splits. */
  add(piece: string): void {
    for (const char of piece) {
      if (!isSpace(char.charCodeAt(0))) this.addWhole(char);
      else if (this.isInWord && this.word !== "") {
        this.words.push(this.word);
        this.word = "";
        this.isInWord = false;
      }
    }
  }

  /** Loses the word that is being read: BuildKit does where a word stands inside a variable's braces. */
  drop(): void {
    this.word = "";
  }

  finish(): string[] {
    if (this.word !== "") this.words.push(this.word);
    return this.words;
  }
}
