import type { Variables } from "../shell/variables.ts";

/** Variables in the order they were last set, which is the order BuildKit lists them in; as `llb.EnvList`. */
export class Environment implements Variables {
  private readonly values: Map<string, string>;
  private listed: readonly string[] | null = null;

  constructor(values: Iterable<readonly [string, string]> = []) {
    this.values = new Map(values);
  }

  get(name: string): string | undefined {
    return this.values.get(name);
  }

  set(name: string, value: string): void {
    this.values.delete(name);
    this.values.set(name, value);
    this.listed = null;
  }

  delete(name: string): void {
    if (this.values.delete(name)) this.listed = null;
  }

  names(): string[] {
    return [...this.values.keys()];
  }

  /** `NAME=value` of all; the same array until a variable changes. */
  toList(): readonly string[] {
    this.listed ??= [...this.values].map(([name, value]) => `${name}=${value}`);
    return this.listed;
  }

  clone(): Environment {
    return new Environment(this.values);
  }
}
