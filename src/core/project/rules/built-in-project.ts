import type { AnalyzedTarget } from "../../analysis.ts";
import type { Fix } from "../../lint/problem.ts";
import { say } from "../../lint/say.ts";
import { normalizeImage } from "../../resolve/references/image-reference.ts";
import type { DefinitionPlaces } from "./definition-places.ts";
import type { ProjectFinding, ProjectRule } from "./project-rule.ts";

/** FROM an image that another target of the project builds: without a `target:` context the registry's is pulled. */
export const builtInProject: ProjectRule = {
  id: "project/built-in-project",
  find: ({ project, places }) => {
    const makers = new Map<string, string>();
    for (const { name, tags } of project.targets)
      for (const tag of tags) {
        const image = normalizeImage(tag);
        if (image.ok && !makers.has(image.value)) makers.set(image.value, name);
      }
    return project.targets.flatMap((target): readonly ProjectFinding[] => {
      const { name, base, analysis } = target;
      if (analysis === null || base !== undefined) return [];
      return analysis.build.images.flatMap((image) => {
        const maker = makers.get(image);
        if (maker === undefined || maker === name) return [];
        const written = writtenBase(target, image);
        return [
          {
            ...places.target(name),
            severity: "warning" as const,
            said: say`\`${target.dockerfile}\` takes \`${written}\` from the registry, though \`${maker}\` builds it here`,
            fixes: addContext(name, written, maker, places),
          },
        ];
      });
    });
  },
};

/** The image as the Dockerfile writes it. */
function writtenBase({ analysis }: AnalyzedTarget, image: string): string {
  const stage = analysis?.stages.find(({ base }) => base.kind === "image" && base.ref === image);
  return stage?.baseWritten.includes("$") === false ? stage.baseWritten : image;
}

/** Adds the context to the target's block. */
function addContext(name: string, image: string, maker: string, places: DefinitionPlaces): readonly Fix[] {
  const found = places.blockOf(name);
  if (found === null || found.block.labels[0] !== name) return [];
  const contexts = found.block.body.attributes.get("contexts")?.expression;
  const isObject = contexts?.kind === "object";
  if (contexts !== undefined && !isObject) return [];
  const entry = `"${image}" = "target:${maker}"`;
  const at = isObject ? contexts.openRange.end.offset : found.block.openBraceRange.end.offset;
  const text = isObject ? `\n    ${entry}` : `\n  contexts = {\n    ${entry}\n  }`;
  const said = say`Use what \`${maker}\` builds`;
  return [
    { title: `Use what \`${maker}\` builds`, said, isSafe: false, edits: [{ range: { start: at, end: at }, text }] },
  ];
}
