import type { BaseImage } from "../../../source/base-image.ts";

/** Something a stage sets and the stages FROM it have too; stages go by their name or, without one, by their image. */
export class InheritedMark {
  private readonly marked = new Map<string, boolean>();
  private current = "";

  /** A new stage begins. */
  enter({ alias, name }: BaseImage): void {
    this.current = alias === "" ? name : alias;
    this.marked.set(this.current, this.marked.get(name) ?? false);
  }

  set(): void {
    this.marked.set(this.current, true);
  }

  get isSet(): boolean {
    return this.marked.get(this.current) ?? false;
  }
}
