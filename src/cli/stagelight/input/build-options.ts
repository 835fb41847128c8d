import { lookUp } from "#core/text/look-up.ts";
import type { BuildOptions } from "#core/build-input/build-input.ts";
import { CommandFailure } from "../command-failure.ts";
import type { Io } from "../io.ts";

/** The flags of a build, as they were given. */
export interface BuildFlags {
  readonly target?: string;
  readonly platform?: string;
  readonly buildPlatform?: string;
  readonly buildArg?: readonly string[];
  readonly buildContext?: readonly string[];
}

/** The options of a build. As docker, `--build-arg NAME` takes the value from the environment. */
export function readBuildOptions(flags: BuildFlags, { env }: Pick<Io, "env">): BuildOptions {
  const { target, platform, buildPlatform, buildArg = [], buildContext = [] } = flags;
  const args = buildArg.flatMap((written): [string, string][] => {
    const [name, value] = splitPair(written);
    const known = value ?? lookUp(env, name);
    return known === undefined ? [] : [[name, known]];
  });
  const contexts = buildContext.map((written): [string, string] => {
    const [name, value] = splitPair(written);
    if (value === undefined) throw new CommandFailure(`--build-context ${written} has no value: write NAME=VALUE.`);
    return [name, value];
  });
  return {
    ...(target !== undefined && { target }),
    ...(args.length > 0 && { buildArgs: Object.fromEntries(args) }),
    ...(platform !== undefined && { platform }),
    ...(buildPlatform !== undefined && { buildPlatform }),
    ...(contexts.length > 0 && { buildContexts: Object.fromEntries(contexts) }),
  };
}

function splitPair(written: string): readonly [string, string | undefined] {
  const cut = written.indexOf("=");
  return cut < 0 ? [written, undefined] : [written.slice(0, cut), written.slice(cut + 1)];
}
