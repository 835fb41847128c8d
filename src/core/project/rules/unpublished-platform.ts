import type { AnalyzedTarget } from "../../analysis.ts";
import { say } from "../../lint/say.ts";
import type { ProjectRule } from "./project-rule.ts";

/** A target that names platforms, one of which a base image has no image for as far as is known. */
export const unpublishedPlatform: ProjectRule = {
  id: "project/unpublished-platform",
  find: ({ project, places }) =>
    project.targets.flatMap((target) => {
      const { name, base, platforms } = target;
      if (platforms.length === 0 || base !== undefined) return [];
      return unpublished(target).map(({ image, platform }) => ({
        ...places.attribute(name, "platforms"),
        severity: "warning" as const,
        said: say`\`${name}\` is built for \`${platform}\`, but \`${image}\` isn't known to be published for it`,
      }));
    }),
};

interface Unpublished {
  /** As the Dockerfile writes it. */
  readonly image: string;
  readonly platform: string;
}

function unpublished({ analysis }: AnalyzedTarget): readonly Unpublished[] {
  if (analysis === null) return [];
  const { build, stages, baseImages } = analysis;
  const builds = build.platforms.length === 0 ? [build] : build.platforms.map((one) => one.build);
  const found = new Map<string, Unpublished>();
  for (const { reaches, stagePlatforms } of builds)
    for (const [at, index] of reaches.entries()) {
      const stage = stages[index];
      const platform = stagePlatforms[at] ?? "";
      const known = baseImages[index] ?? null;
      if (stage?.base.kind !== "image" || known === null || platform === "") continue;
      // of an image that was pulled, only the platform of one machine is known
      if (known.platforms.length === 0) continue;
      if (!known.platforms.some((one) => serves(one, platform)))
        found.set(`${stage.base.ref} ${platform}`, { image: stage.baseWritten, platform });
    }
  return [...found.values()];
}

/** Whether an image for a platform is used where another one is asked for: of several, BuildKit takes the nearest. */
function serves(published: string, asked: string): boolean {
  const [system, architecture = "", variant = ""] = asked.split("/");
  const [otherSystem, other = "", otherVariant = ""] = published.split("/");
  if (system !== otherSystem) return false;
  if (architecture === "amd64") return other === "386" || (other === "amd64" && otherVariant <= variant);
  if (architecture === "arm64") return other === "arm" || other === "arm64";
  return architecture === other && otherVariant <= (variant === "" && other === "arm" ? "v7" : variant);
}
