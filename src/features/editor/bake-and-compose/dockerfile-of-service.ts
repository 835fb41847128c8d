import type { ProjectOverview } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { findDefinition, readOrder } from "#core/project/find-definition.ts";
import { yamlLines } from "#core/project/symbols/yaml-lines.ts";
import { lookUp } from "#core/text/look-up.ts";
import { joinPath } from "#core/text/path.ts";
import { DOCKERFILE_UNKNOWN, type TargetDockerfile } from "./dockerfile-of-target.ts";

/** The Dockerfile that a service of the Compose file at `file` is built from, also while the file has an error. */
export function dockerfileOfService(project: ProjectOverview, file: string, service: string): TargetDockerfile {
  const { files } = project.input;
  // as bake names the target of a service
  const name = service.replaceAll(".", "_");
  const definition = findDefinition(project.input);
  const isRead = definition !== null && readOrder(definition).includes(file);
  const own = isRead ? project.targets.find((target) => target.name === name) : undefined;
  if (own !== undefined) return { path: own.dockerfile, context: own.context, analysis: own.analysis };
  const build = buildOf(lookUp(files, file) ?? "", service);
  const { context = ".", dockerfile = "Dockerfile" } = build ?? {};
  if (build === null || `${context}${dockerfile}`.includes("$")) return DOCKERFILE_UNKNOWN;
  const path = joinPath(context, dockerfile);
  const source = lookUp(files, path);
  const known = project.targets.find((target) => target.text === source && target.dockerfile === path)?.analysis;
  return { path, context, analysis: known ?? (source === undefined ? null : analyze(source)) };
}

interface WrittenBuild {
  readonly context?: string;
  readonly dockerfile?: string;
}

/** What is written in the `build` of a service; null where part of it comes from elsewhere. */
function buildOf(text: string, service: string): WrittenBuild | null {
  const found = new Map<string, string>();
  for (const { path, value } of yamlLines(text)) {
    const [top, own, attribute = "", key = ""] = path;
    if (top !== "services" || own !== service || path.length > 4) continue;
    const last = path.at(-1) ?? "";
    if (path.length < 4 ? last === "<<" || last === "extends" : attribute === "build" && /^<<$|_inline$/.test(key))
      return null;
    if (attribute !== "build") continue;
    if (path.length === 4) found.set(key, value);
    else if (value.startsWith("{")) for (const [name, inner] of flowEntries(value)) found.set(name, inner);
    else if (value.startsWith("*")) return null;
    else if (value !== "") found.set("context", value);
  }
  return Object.fromEntries(found);
}

/** The texts in a map in brackets. */
function flowEntries(value: string): readonly (readonly [string, string])[] {
  return [...value.matchAll(/[{,]\s*["']?([\w-]+)["']?\s*:\s*["']?([^,{}"']*)/g)].map(
    ({ 1: key = "", 2: text = "" }) => [key, text.trim()],
  );
}
