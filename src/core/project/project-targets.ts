import type { AnalyzeOptions, ProjectTarget } from "../analysis.ts";
import { isRemote } from "../bake/config/remote.ts";
import type { Target } from "../bake/target/target.ts";
import { dockerfilesOf, type ProjectInput } from "../build-input/project-input.ts";
import { lookUp } from "../text/look-up.ts";
import { cleanPath, joinPath } from "../text/path.ts";

const IMAGE_OUTPUTS = new Set(["image", "registry", "docker", "oci"]);

/** A target of a definition, with the files of the project that it is built from. */
export function toProjectTarget(target: Target, { files }: ProjectInput, definition: string): ProjectTarget {
  const written = target.context ?? ".";
  const isElsewhere = isRemote(written) || written.startsWith("target:") || written.startsWith("docker-image:");
  const context = isElsewhere ? "" : inProject(written);
  const inline = target["dockerfile-inline"];
  const isInline = inline !== undefined && inline !== "";
  const name = target.dockerfile || "Dockerfile";
  const dockerfile = isInline
    ? `${definition}#${target.name}`
    : name.startsWith("/")
      ? inProject(name)
      : joinPath(context || ".", name);
  const text = isInline ? inline : isElsewhere ? null : (lookUp(files, dockerfile) ?? null);
  const platforms = (target.platforms ?? []).flatMap((one) => one.split(",")).filter((one) => one !== "");
  const contexts = [...(target.contexts ?? [])].filter(([, value]) => value !== "");
  return {
    name: target.name,
    description: target.description,
    context,
    dockerfile,
    text,
    isInline,
    tags: target.tags ?? [],
    hasImage: (target.output ?? []).every(({ type }) => IMAGE_OUTPUTS.has(type)),
    platforms,
    options: {
      ...(target.target ? { target: target.target } : {}),
      ...optionOf("buildArgs", textsOf(target.args)),
      ...(platforms.length > 1 ? { platforms } : platforms.length === 1 ? { platform: platforms[0] ?? "" } : {}),
      ...optionOf("contexts", Object.fromEntries(contexts)),
      ...ignoreOptions(files, context, isInline ? "" : dockerfile),
    },
    links: contexts.flatMap(([, value]) => (value.startsWith("target:") ? [value.slice("target:".length)] : [])),
  };
}

/** Where there is no definition, every Dockerfile is a target. */
export function targetsOfDockerfiles(project: ProjectInput): readonly ProjectTarget[] {
  const { files } = project;
  return dockerfilesOf(project).map((path): ProjectTarget => {
    const text = lookUp(files, path) ?? "";
    const cut = path.lastIndexOf("/");
    const isUsual = path.slice(cut + 1) === "Dockerfile";
    const context = isUsual && cut > 0 ? path.slice(0, cut) : ".";
    return {
      name: path,
      description: "",
      context,
      dockerfile: path,
      text,
      isInline: false,
      tags: [],
      hasImage: true,
      platforms: [],
      options: ignoreOptions(files, context, path),
      links: [],
    };
  });
}

/** A path as files of the project are called: no "./", no leading slash. */
function inProject(path: string): string {
  return cleanPath(path).replace(/^\/+/, "") || ".";
}

function textsOf(texts: Target["args"]): Readonly<Record<string, string>> {
  return Object.fromEntries([...(texts ?? [])].flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

function optionOf(
  key: "buildArgs" | "contexts",
  texts: Readonly<Record<string, string>>,
): Pick<AnalyzeOptions, "buildArgs" | "contexts"> {
  return Object.keys(texts).length === 0 ? {} : { [key]: texts };
}

function ignoreOptions(
  files: ProjectInput["files"],
  context: string,
  dockerfile: string,
): Pick<AnalyzeOptions, "dockerignore"> {
  const own = dockerfile === "" ? undefined : lookUp(files, `${dockerfile}.dockerignore`);
  const ignore = own ?? (context === "" ? undefined : lookUp(files, joinPath(context, ".dockerignore")));
  return ignore ? { dockerignore: ignore } : {};
}
