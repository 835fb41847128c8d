import type { ProjectOverview } from "#core/analysis.ts";
import { definitionMessages } from "#i18n/en/editor/definition.ts";
import { joinSentences } from "../hover/hover.ts";
import { inCode } from "../hover/in-code.ts";
import { describeStage } from "./describe-dockerfile.ts";

/** What a target or group of a project builds, a paragraph each; empty for what is neither. */
export function describeTarget(name: string, project: ProjectOverview): readonly string[] {
  const words = definitionMessages();
  const group = project.groups.find((one) => one.name === name);
  const target = project.targets.find((one) => one.name === name);
  if (target === undefined && group === undefined)
    return project.error === null ? [] : [words.notResolved(inCode(name))];
  const description = (target ?? group)?.description ?? "";
  const shown = [description.replaceAll("`", "ˋ")];
  if (group !== undefined) {
    const members = group.members.map((member) => inCode(member));
    return [...shown, members.length === 0 ? words.groupIsEmpty : words.groupHas(members)];
  }
  if (target === undefined) return shown;
  const { options, dockerfile, context, tags, platforms, analysis } = target;
  const builds = describeStage(options.target ?? "", dockerfile, analysis);
  return [
    ...shown,
    joinSentences(builds, context === "" ? "" : words.hasContext(inCode(context))),
    tags.length === 0 ? "" : words.hasTags(tags.map((tag) => inCode(tag))),
    platforms.length === 0 ? "" : words.hasPlatforms(platforms.map((platform) => inCode(platform))),
  ];
}
