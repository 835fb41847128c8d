import type { TextRange } from "../text/range.ts";

/** Who gives a variable its value. */
export type DefinitionKind =
  /** ARG before the first FROM. */
  | "global-arg"
  | "arg"
  | "env"
  /** BuildKit: TARGETPLATFORM and the like. */
  | "predefined"
  /** The base image. Without a value where that depends on its version, or on an image that isn't known. */
  | "image";

/** Where the value of an ARG comes from. */
export type ValueSource = "build-arg" | "default" | "global" | "nothing";

/** A place that gives a variable a value. */
export interface VariableDefinition {
  readonly kind: DefinitionKind;
  readonly name: string;
  /** The name in the text; null where it is not written there, or not as it is. */
  readonly range: TextRange | null;
  /** Index of the stage; -1 before the first FROM. */
  readonly stage: number;
  /** First line of the instruction; 0 for none. */
  readonly line: number;
  /** Undefined where it has none, or its default can't be expanded. */
  readonly value: string | undefined;
  readonly source: ValueSource;
  /** What an ARG without a default takes its value from. */
  readonly inherits: VariableDefinition | null;
}

/** What a name means at one place. Several definitions where an ARG without a value leaves an ENV as it is. */
export interface Binding {
  readonly value: string | undefined;
  readonly definitions: readonly VariableDefinition[];
}

/** The variables at one place, by name. */
export type Scope = ReadonlyMap<string, Binding>;

/** A place that reads a variable. */
export interface VariableUse {
  readonly name: string;
  /** The name alone. */
  readonly range: TextRange;
  /** With its `$` and braces. */
  readonly whole: TextRange;
  /** What follows the name inside braces, `:-` for example. */
  readonly modifier: string;
  readonly stage: number;
  readonly line: number;
  readonly binding: Binding;
  /** The shell reads it while the build, or later the container, runs; else BuildKit does. */
  readonly isOfShell: boolean;
  /** The shell commands around it set it themselves. */
  readonly isSetByShell: boolean;
}

/** A place that may read a variable in a way that can't be followed: another language, another shell, a computed name. */
export interface HiddenText {
  readonly line: number;
  readonly text: string;
}

/** Every definition and use of a text, in order. */
export interface VariableTable {
  readonly definitions: readonly VariableDefinition[];
  readonly uses: readonly VariableUse[];
  readonly hidden: readonly HiddenText[];
  /** What FROM and the ARGs before it see. */
  readonly globals: Scope;
  /** What each stage starts with. */
  readonly starts: readonly Scope[];
}
