import type { Instruction } from "./syntax.ts";
import type { RunDevice } from "./run-device.ts";
import type { RunMount } from "./run-mount.ts";

export interface KeyValue {
  readonly key: string;
  readonly value: string;
  /** Written with a blank instead of `=`. */
  readonly isLegacy: boolean;
}

export interface ArgDefinition {
  readonly key: string;
  /** Undefined when no default is given. */
  readonly value: string | undefined;
  readonly doc: string;
}

/** A here-document that COPY or ADD writes as a file. */
export interface InlineFile {
  readonly name: string;
  readonly content: string;
  readonly expand: boolean;
}

/** The arguments of RUN, CMD and ENTRYPOINT. */
export interface CommandLine {
  readonly args: readonly string[];
  /** Shell form: the shell of the stage is put in front. */
  readonly usesShell: boolean;
}

/** What COPY and ADD share; nothing is expanded yet. */
export interface FileTransfer {
  readonly sources: readonly string[];
  readonly inlineFiles: readonly InlineFile[];
  readonly destination: string;
  readonly chown: string;
  readonly chmod: string;
  readonly isLink: boolean;
  readonly excludes: readonly string[];
}

export interface HealthcheckSettings {
  readonly test: readonly string[];
  /** Nanoseconds, as BuildKit keeps them; 0 when not set. */
  readonly interval: number;
  readonly timeout: number;
  readonly startPeriod: number;
  readonly startInterval: number;
  readonly retries: number;
}

/** An instruction with its arguments understood, as BuildKit's `instructions.Command`. */
export type Command = { readonly instruction: Instruction } & (
  | {
      readonly kind: "from";
      readonly base: string;
      readonly name: string;
      readonly platform: string;
      readonly doc: string;
    }
  | { readonly kind: "env"; readonly pairs: readonly KeyValue[] }
  | { readonly kind: "label"; readonly pairs: readonly KeyValue[] }
  | { readonly kind: "maintainer"; readonly author: string }
  | ({ readonly kind: "copy"; readonly from: string; readonly keepsParents: boolean } & FileTransfer)
  | ({
      readonly kind: "add";
      readonly keepGitDir: boolean | undefined;
      readonly checksum: string;
      readonly unpack: boolean | undefined;
    } & FileTransfer)
  | {
      readonly kind: "run";
      readonly line: CommandLine;
      /** As written; the values are read again, expanded, when the step is built. */
      readonly mountTexts: readonly string[];
      /** Only `from` is known while the file is parsed. */
      readonly mounts: readonly RunMount[];
      readonly devices: readonly RunDevice[];
      readonly network: string;
      readonly security: string;
    }
  | { readonly kind: "cmd"; readonly line: CommandLine }
  | { readonly kind: "entrypoint"; readonly line: CommandLine }
  | { readonly kind: "onbuild"; readonly expression: string }
  | { readonly kind: "workdir"; readonly path: string }
  | { readonly kind: "healthcheck"; readonly settings: HealthcheckSettings }
  | { readonly kind: "expose"; readonly ports: readonly string[] }
  | { readonly kind: "user"; readonly user: string }
  | { readonly kind: "volume"; readonly paths: readonly string[] }
  | { readonly kind: "stopsignal"; readonly signal: string }
  | { readonly kind: "arg"; readonly definitions: readonly ArgDefinition[] }
  | { readonly kind: "shell"; readonly shell: readonly string[] }
);

export type CommandKind = Command["kind"];

/** The command of one kind. */
export type CommandOf<Kind extends CommandKind> = Extract<Command, { readonly kind: Kind }>;
