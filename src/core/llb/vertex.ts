import type { FileAction, StepMount } from "./step.ts";

/** A mount of an exec vertex; the root file system is the one at `/`. */
export interface VertexMount extends Omit<StepMount, "input"> {
  readonly from: Vertex | null;
}

/** An action of a file vertex. Only copies have their own source. */
export interface VertexAction {
  /** What the step shows of it. */
  readonly shown: FileAction;
  readonly from: Vertex | null;
  /** Symbolic mode, "" where `shown.mode` says it. */
  readonly modeText: string;
  readonly required: readonly string[];
  /** A copy from the context or a stage: symlinks and wildcards are followed, a directory gives its contents. */
  readonly isLocal: boolean;
}

/** What the client sends of a local directory. */
export interface LocalContext {
  /** What is taken from it, from its root. */
  readonly paths: Set<string>;
  readonly exclude: readonly string[];
  readonly sharedKey: string;
}

/** One LLB vertex while the build is planned; equal ones become one step. */
export type Vertex = {
  /** What `--progress=plain` prints. */
  readonly name: string;
  /** Index of its stage, -1 for none. */
  readonly stage: number;
  /** First line of its instruction, 0 for none. */
  readonly line: number;
  /** Id of its step, -1 until `marshal` lists it. */
  step: number;
} & (
  | {
      readonly kind: "source";
      readonly identifier: string;
      readonly attrs: Readonly<Record<string, string>>;
      readonly platform: string;
      readonly local?: LocalContext;
    }
  | {
      readonly kind: "exec";
      readonly base: Vertex | null;
      readonly args: readonly string[];
      readonly cwd: string;
      readonly user: string;
      readonly env: readonly string[];
      /** Without the root, sorted by destination. */
      readonly mounts: readonly VertexMount[];
      /** Secrets and agents, which have no source. */
      readonly secretMounts: readonly VertexMount[];
      readonly network: string;
      readonly security: string;
      readonly platform: string;
      /** What the facts leave out but BuildKit tells vertices apart by. */
      readonly extra: string;
    }
  | { readonly kind: "file"; readonly base: Vertex | null; readonly actions: readonly VertexAction[] }
  | { readonly kind: "merge"; readonly sources: readonly Vertex[] }
);
