import type { ProjectOverview } from "#core/analysis.ts";
import { imageServices } from "#core/project/image-services.ts";
import type { SelectOption } from "#ui/select.tsx";
import { serviceMessages } from "#i18n/en/project/services.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";

/** The entries of the target control of a project: its default, then groups, targets and stages of its Dockerfiles. */
export function projectTargetOptions(
  project: ProjectOverview | undefined,
  asked: readonly string[],
): readonly SelectOption[] {
  const words = projectMessages();
  if (project === undefined) return [{ value: "", label: words.byDefault }];
  const { definition, groups, targets } = project;
  const isCompose = definition?.kind === "compose";
  const first = definition === null ? words.allDockerfiles : isCompose ? allServices(project) : words.byDefault;
  const options: SelectOption[] = [{ value: "", label: first }];
  for (const { name } of groups)
    if (name !== "default") options.push({ value: name, label: name, group: words.groups });
  const kind = definition === null ? words.dockerfiles : isCompose ? words.services : words.targets;
  for (const { name, base } of targets) if (base === undefined) options.push({ value: name, label: name, group: kind });
  options.push(...stageOptions(project));
  const [only] = asked;
  if (asked.length > 1) options.push({ value: asked.join(" "), label: asked.join(" + ") });
  else if (only !== undefined && options.every(({ value }) => value !== only))
    options.push({ value: only, label: words.noSuchTarget(only) });
  return options;
}

/** Services without `build` aren't built, so that they are no targets. */
function allServices(project: ProjectOverview): string {
  const isSome = project.targets.length > 0 && imageServices(project).length > 0;
  return isSome ? serviceMessages().allBuilt : projectMessages().allServices;
}

/** The named stages of every Dockerfile. */
function stageOptions({ targets, dockerfiles }: ProjectOverview): readonly SelectOption[] {
  const words = projectMessages();
  return dockerfiles.flatMap(({ path }): readonly SelectOption[] => {
    const analysis = targets.find(({ dockerfile }) => dockerfile === path)?.analysis;
    const names = [...new Set((analysis?.stages ?? []).map(({ name }) => name))].filter((name) => name !== "");
    return names.map((name) => ({ value: `${path}#${name}`, label: name, group: words.stagesOf(path) }));
  });
}
