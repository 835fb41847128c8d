import type { ProjectOverview } from "#core/analysis.ts";
import { cleanPath, joinPath } from "#core/text/path.ts";
import { namedFiles } from "#document/cache/cache-view.ts";

/** Folders and files of a project that its targets are sent, as paths in the project; folders that are contexts first. */
export function changeablePaths({ targets, chosen }: ProjectOverview): readonly string[] {
  const folders = new Set<string>();
  const files = new Set<string>();
  for (const { name, context, options, analysis } of targets) {
    if (analysis === null || (chosen.length > 0 && !isNeeded(name))) continue;
    if (context !== "" && context !== ".") folders.add(context);
    for (const value of Object.values(options.contexts ?? {})) if (isLocal(value)) folders.add(cleanPath(value));
    if (context !== "")
      for (const file of namedFiles(analysis)) files.add(joinPath(context === "." ? "" : context, file));
  }
  folders.delete(".");
  return [...[...folders].toSorted(), ...[...files].filter((file) => !folders.has(file)).toSorted()];

  function isNeeded(name: string): boolean {
    return targets.some((one) => chosen.includes(one.name) && (one.name === name || one.links.includes(name)));
  }
}

/** Whether a named context is a directory of the project. */
function isLocal(value: string): boolean {
  return !/^[a-z-]+:|^\//i.test(value) && !value.startsWith("..");
}
