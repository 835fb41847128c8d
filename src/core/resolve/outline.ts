import type { ArgDefinition } from "../parse/command.ts";

/** A build argument as it is where it was last defined. */
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

/** What a stage asks for from outside; as BuildKit's `outlineCapture`. Copies share what neither has changed. */
export class Outline {
  private ownArgs: Map<string, ArgInfo> | null = null;
  private ownUsed: Set<string> | null = null;
  private ownSecrets: Map<string, MountInfo> | null = null;
  private ownSsh: Map<string, MountInfo> | null = null;
  private sharedArgs: ReadonlyMap<string, ArgInfo>;
  private sharedUsed: ReadonlySet<string>;
  private sharedSecrets: ReadonlyMap<string, MountInfo>;
  private sharedSsh: ReadonlyMap<string, MountInfo>;

  constructor(args: ReadonlyMap<string, ArgInfo> = NO_ARGS, from?: Outline) {
    this.sharedArgs = from?.args ?? args;
    this.sharedUsed = from?.usedArgs ?? NO_NAMES;
    this.sharedSecrets = from?.secrets ?? NO_MOUNTS;
    this.sharedSsh = from?.ssh ?? NO_MOUNTS;
  }

  get args(): ReadonlyMap<string, ArgInfo> {
    return this.ownArgs ?? this.sharedArgs;
  }

  get usedArgs(): ReadonlySet<string> {
    return this.ownUsed ?? this.sharedUsed;
  }

  get secrets(): ReadonlyMap<string, MountInfo> {
    return this.ownSecrets ?? this.sharedSecrets;
  }

  get ssh(): ReadonlyMap<string, MountInfo> {
    return this.ownSsh ?? this.sharedSsh;
  }

  /** Nothing is asked for so far. */
  get isEmpty(): boolean {
    return this.usedArgs.size === 0 && this.secrets.size === 0 && this.ssh.size === 0;
  }

  /** A copy of what is known now: what either notes later, the other does not see. */
  clone(): Outline {
    const copy = new Outline(NO_ARGS, this);
    this.sharedArgs = this.args;
    this.sharedUsed = this.usedArgs;
    this.sharedSecrets = this.secrets;
    this.sharedSsh = this.ssh;
    this.ownArgs = null;
    this.ownUsed = null;
    this.ownSecrets = null;
    this.ownSsh = null;
    return copy;
  }

  defineArg(name: string, info: ArgInfo): void {
    this.ownArgs ??= new Map(this.sharedArgs);
    this.ownArgs.set(name, info);
  }

  useArg(name: string): void {
    if (this.usedArgs.has(name)) return;
    this.ownUsed ??= new Set(this.sharedUsed);
    this.ownUsed.add(name);
  }

  /** Notes a secret; the first mount of it counts. */
  askSecret(id: string, info: MountInfo): void {
    if (this.secrets.has(id)) return;
    this.ownSecrets ??= new Map(this.sharedSecrets);
    this.ownSecrets.set(id, info);
  }

  /** Notes an SSH agent; the first mount of it counts. */
  askSsh(id: string, info: MountInfo): void {
    if (this.ssh.has(id)) return;
    this.ownSsh ??= new Map(this.sharedSsh);
    this.ownSsh.set(id, info);
  }

  /** The arguments that are used, and those that their defaults use, and so on. */
  allUsedArgs(): ReadonlySet<string> {
    const used = new Set(this.usedArgs);
    // a set hands out what is added while it is walked
    for (const name of used) for (const dependency of this.args.get(name)?.dependencies ?? []) used.add(dependency);
    return used;
  }
}

const NO_ARGS: ReadonlyMap<string, ArgInfo> = new Map();
const NO_NAMES: ReadonlySet<string> = new Set();
const NO_MOUNTS: ReadonlyMap<string, MountInfo> = new Map();
