/** More steps than this are refused; buildx itself has no limit. */
const MAX_STEPS = 2_000_000;

/** So many characters of text and elements of lists may be made in all. */
const MAX_SIZE = 32_000_000;

/** So deep may expressions be in each other, calls of functions included. */
const MAX_DEPTH = 1_000;

/** How much an evaluation may still do: a definition from a stranger must not hang the page. */
export class EvaluationBudget {
  #steps = 0;
  #size = 0;
  #depth = 0;

  /** Counts a step; false when there were too many. */
  step(count = 1): boolean {
    this.#steps += count;
    return !this.isExceeded;
  }

  /** Counts what a step made; false when it was too much. */
  grow(size: number): boolean {
    this.#size += size;
    return !this.isExceeded;
  }

  /** Goes into an expression inside of another; false when it nests too deeply. Every call needs a `leave`. */
  enter(): boolean {
    this.#depth++;
    return this.#depth <= MAX_DEPTH && this.step();
  }

  leave(): void {
    this.#depth--;
  }

  get isExceeded(): boolean {
    return this.#steps > MAX_STEPS || this.#size > MAX_SIZE;
  }
}
