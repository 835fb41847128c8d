import type { ParsedStages } from "../parse/parse-stages.ts";

/**
 * Whether no WORKDIR of the stages that ship says where it starts: on an image nothing is known of, the directory then
 * depends on what that sets.
 */
export function isWorkdirRelative({ stages }: Pick<ParsedStages, "stages">, ships: readonly number[]): boolean {
  const paths = ships.flatMap((stage) =>
    (stages[stage]?.commands ?? []).flatMap((command) => (command.kind === "workdir" ? command.path : [])),
  );
  return paths.every((path) => !/^["']?[/$]/.test(path));
}
