import type { Budget } from "../text/budget.ts";
import type { Variables } from "../shell/variables.ts";

/** Comparing with more would take long, and hardly a file has them. */
const MAX_NEARBY = 1000;

/** Variables in the order they were last set, which is the order BuildKit lists them in; as `llb.EnvList`. */
export class Environment implements Variables {
  private values: Map<string, string>;
  /** Another environment reads the same map: it is copied before it changes. */
  private isShared = false;
  private listed: readonly string[] | null = null;
  private named: readonly string[] | null = null;

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

  get size(): number {
    return this.values.size;
  }

  names(): string[] {
    return [...this.values.keys()];
  }

  /** The names that another one may be a mistake for; the same array until a variable changes, empty beyond a thousand. */
  nearbyNames(): readonly string[] {
    this.named ??= this.values.size > MAX_NEARBY ? [] : this.names();
    return this.named;
  }

  /** `NAME=value` of all; the same array until a variable changes. Empty where that costs too much. */
  toList(budget?: Budget): readonly string[] {
    if (!this.listed && budget?.spend("entries", this.values.size) === false) return [];
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
    this.named = null;
    if (!this.isShared) return;
    this.values = new Map(this.values);
    this.isShared = false;
  }
}
