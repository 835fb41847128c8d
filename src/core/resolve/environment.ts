import type { Variables } from "../shell/variables.ts";

/** Variables in the order they were last set, which is the order BuildKit lists them in; as `llb.EnvList`. */
export class Environment implements Variables {
  private values: Map<string, string>;
  /** Another environment reads the same map: it is copied before it changes. */
  private isShared = false;
  private listed: readonly string[] | null = null;

  constructor(values: Map<string, string>) {
    this.values = values;
  }

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  set(name: string, value: string): void {
    this.own();
    this.values.delete(name);
    this.values.set(name, value);
  }

  delete(name: string): void {
    this.own();
    this.values.delete(name);
  }

  names(): string[] {
    return [...this.values.keys()];
  }

  /** `NAME=value` of all; the same array until a variable changes. */
  toList(): readonly string[] {
    this.listed ??= Array.from(this.values, ([name, value]) => `${name}=${value}`);
    return this.listed;
  }

  /** What either sets later, the other does not see. */
  clone(): Environment {
    const copy = new Environment(this.values);
    copy.listed = this.listed;
    copy.isShared = true;
    this.isShared = true;
    return copy;
  }

  private own(): void {
    this.listed = null;
    if (!this.isShared) return;
    this.values = new Map(this.values);
    this.isShared = false;
  }
}
