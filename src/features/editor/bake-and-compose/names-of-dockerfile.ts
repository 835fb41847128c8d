import type { Analysis } from "#core/analysis.ts";

/** The arguments that a Dockerfile declares, those before the first FROM first. */
export function argumentsOf({ parsed }: Analysis): readonly string[] {
  const commands = [...parsed.metaArgs, ...parsed.stages.flatMap(({ commands: own }) => own)];
  const names = commands.flatMap((one) => (one.kind === "arg" ? one.definitions.map(({ key }) => key) : []));
  return [...new Set(names)];
}

/** What its stages start from, other stages and images with variables in their names left out. */
export function baseImagesOf({ stages }: Analysis): readonly string[] {
  const names = new Set(stages.map(({ name }) => name));
  const images = stages.map(({ baseWritten }) => baseWritten);
  return [...new Set(images)].filter((image) => !names.has(image.toLowerCase()) && !/[$"]|^scratch$|^$/.test(image));
}
