import type { Analysis, ProjectOverview, TargetBuild } from "#core/analysis.ts";
import { missingForChosen } from "#document/project/missing-dockerfiles.ts";
import { explainMessages } from "#i18n/en/explain/panel.ts";
import { explainProjectMessages } from "#i18n/en/explain/project.ts";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { code } from "./as-code.ts";
import { baseNames, explainFile, namesOf, whatShips } from "./explain-file.ts";
import type { Explained } from "./explained.ts";
import { stageName } from "./stage-part.ts";

/** The most targets whose images are described one by one. */
const MAX_TARGETS = 8;

/**
 * A project: its Dockerfiles, what is built of their stages, and what the image of each target is. One Dockerfile that
 * nothing but an ignore file is next to is explained as it would be alone.
 */
export function explainProject(analysis: Analysis, project: ProjectOverview): Explained {
  const [only, ...others] = project.builds;
  if (project.definition === null && project.dockerfiles.length === 1 && only !== undefined && others.length === 0)
    return explainFile(analysis);
  const words = explainProjectMessages();
  const points = project.builds.slice(0, MAX_TARGETS).map((build) => aboutTarget(analysis, project, build));
  const more = project.builds.length - points.length;
  return {
    title: words.title,
    sentences: [
      whichFiles(analysis, project),
      project.error === null ? "" : explainMessages().refused(code(project.error.message)),
      whatIsBuilt(analysis, project),
      ...whatIsMissing(project),
      ...(points.length === 1 ? points : []),
    ],
    points: points.length < 2 ? [] : [...points, ...(more > 0 ? [words.moreTargets(more)] : [])],
  };
}

function whichFiles({ stages }: Analysis, { dockerfiles, places }: ProjectOverview): string {
  if (stages.length === 0) return "";
  const names = dockerfiles.map(({ path }) => code(path));
  return explainProjectMessages().files(names.length, namesOf(names), ownStages(places).size);
}

/** Stages as the Dockerfiles have them: one that is built with several arguments is one stage. */
function ownStages(places: ProjectOverview["places"]): ReadonlySet<string> {
  return new Set(places.map(({ dockerfile, stage }) => `${stage} ${dockerfile}`));
}

function whatIsBuilt({ build }: Analysis, { places, builds }: ProjectOverview): string {
  if (builds.length === 0) return "";
  const words = explainProjectMessages();
  const reached = build.reaches.flatMap((stage) => places[stage] ?? []);
  const built = ownStages(reached).size;
  const counts = new Map<string, number>();
  for (const { dockerfile, stage } of reached)
    counts.set(`${stage} ${dockerfile}`, (counts.get(`${stage} ${dockerfile}`) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1).length;
  return explainMessages().paragraph([
    words.built(built, ownStages(places).size - built, baseNames(build)),
    ...(repeated > 0 ? [words.builtApart(repeated)] : []),
  ]);
}

function whatIsMissing(project: ProjectOverview): readonly string[] {
  return missingForChosen(project).map(({ path, targets }) => projectMessages().missing(code(path), targets.map(code)));
}

/** Which stage a target ends with, and what its image is. */
function aboutTarget(analysis: Analysis, project: ProjectOverview, build: TargetBuild): string {
  const words = explainProjectMessages();
  const target = project.targets.find(({ name }) => name === build.target);
  if (build.error !== null) return words.targetRefused(code(build.target), code(build.error.message));
  const stage = stageName(analysis, build.stage);
  const file = project.dockerfiles.length > 1 && target !== undefined ? code(target.dockerfile) : "";
  const isNamedByFile = target?.base !== undefined || target?.name === target?.dockerfile;
  return explainMessages().paragraph(
    [
      isNamedByFile
        ? words.fileEnds(code(target?.dockerfile ?? ""), stage)
        : words.targetEnds(code(build.target), stage, file),
      target?.hasImage === false ? words.noImage : whatShips({ ...analysis, build }),
    ].filter((sentence) => sentence !== ""),
  );
}
