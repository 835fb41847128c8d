import type { CommandOf } from "../parse/command.ts";
import { expandWord } from "../shell/lexer.ts";
import type { LexerOptions } from "../shell/lexer-options.ts";
import { Environment } from "./environment.ts";
import type { ArgInfo } from "./outline.ts";
import { formatPlatform, type Platform } from "./platform.ts";

/** The values of `--build-arg` by name. */
export type BuildArgs = ReadonlyMap<string, string>;

/** The build arguments of a request, whose names are the user's. */
export function toBuildArgs(written: Readonly<Record<string, string>> = {}): Map<string, string> {
  return new Map(Object.entries(written));
}

/** The arguments that exist in every build; as `defaultArgs`. `target` is the name of the stage that is built. */
export function defaultArgs(build: Platform, target: Platform, buildArgs: BuildArgs, stage: string): Environment {
  const defaults: [string, string][] = [
    ["BUILDPLATFORM", formatPlatform({ ...build, osVersion: "", osFeatures: [] })],
    ["BUILDOS", build.os],
    ["BUILDOSVERSION", build.osVersion],
    ["BUILDARCH", build.architecture],
    ["BUILDVARIANT", build.variant],
    ["TARGETPLATFORM", formatPlatform(target)],
    ["TARGETOS", target.os],
    ["TARGETOSVERSION", target.osVersion],
    ["TARGETARCH", target.architecture],
    ["TARGETVARIANT", target.variant],
    ["TARGETSTAGE", stage || "default"],
  ];
  return new Environment(new Map(defaults.map(([name, value]) => [name, buildArgs.get(name) ?? value])));
}

export interface MetaArgs {
  readonly environment: Environment;
  readonly args: ReadonlyMap<string, ArgInfo>;
  /** The ARG whose default does not expand, and why. */
  readonly failure: { readonly command: CommandOf<"arg">; readonly message: string } | null;
}

const NO_NAMES: ReadonlySet<string> = new Set();

/** The arguments before the first FROM; as `buildMetaArgs`. */
export function resolveMetaArgs(
  defaults: Environment,
  commands: readonly CommandOf<"arg">[],
  buildArgs: BuildArgs,
  lexer: LexerOptions,
): MetaArgs {
  const environment = defaults.clone();
  const args = new Map<string, ArgInfo>();
  for (const command of commands) {
    for (const definition of command.definitions) {
      const { key } = definition;
      let value = buildArgs.get(key);
      let dependencies = NO_NAMES;
      if (value === undefined && definition.value !== undefined) {
        const expansion = expandWord(definition.value, environment, lexer);
        if (expansion.error !== "") return { environment, args, failure: { command, message: expansion.error } };
        value = expansion.text;
        dependencies = withoutSelf(expansion.matched, key, args.get(key));
      }
      if (value !== undefined) environment.set(key, value);
      args.set(key, {
        definition,
        value: value ?? "",
        line: command.instruction.lines.first,
        dependencies,
      });
    }
  }
  return { environment, args, failure: null };
}

// an argument whose default uses its own earlier value depends on what that one depended on
function withoutSelf(matched: ReadonlySet<string>, key: string, earlier: ArgInfo | undefined): ReadonlySet<string> {
  if (!matched.has(key)) return matched;
  const names = new Set(matched);
  names.delete(key);
  for (const name of earlier?.dependencies ?? []) names.add(name);
  return names;
}
