import type { ArgDefinition } from "../parse/command.ts";

/** A build argument as it stands where it was last defined. */
export interface ArgInfo {
  readonly definition: ArgDefinition;
  readonly value: string;
  readonly line: number;
  /** The arguments its default uses. */
  readonly dependencies: ReadonlySet<string>;
}

export interface MountInfo {
  readonly isRequired: boolean;
  readonly line: number;
}

/** What a stage asks for from outside; as BuildKit's `outlineCapture`. */
export class Outline {
  readonly args: Map<string, ArgInfo>;
  readonly usedArgs: Set<string>;
  readonly secrets: Map<string, MountInfo>;
  readonly ssh: Map<string, MountInfo>;

  constructor(from?: Outline) {
    this.args = new Map(from?.args);
    this.usedArgs = new Set(from?.usedArgs);
    this.secrets = new Map(from?.secrets);
    this.ssh = new Map(from?.ssh);
  }

  clone(): Outline {
    return new Outline(this);
  }

  /** Marks what the defaults of used arguments use, and so on. */
  markDependencies(): void {
    const pending = [...this.usedArgs];
    const seen = new Set(pending);
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      this.usedArgs.add(name);
      for (const dependency of this.args.get(name)?.dependencies ?? []) {
        if (seen.has(dependency)) continue;
        seen.add(dependency);
        pending.push(dependency);
      }
    }
  }
}
