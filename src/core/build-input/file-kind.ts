/** What a file of a project is to the build. */
export type FileKind = "dockerfile" | "bake" | "compose" | "ignore" | "other";

const COMPOSE_NAME = /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i;
const BAKE_NAME = /(?:^|[.-])bake(?:[.-][\w.-]+)?\.(?:hcl|json)$/i;
const DOCKERFILE_NAME = /^(?:dockerfile|containerfile)(?:[.-].+)?$|\.(?:dockerfile|containerfile)$/i;
const DATA_NAME = /\.(?:env|json|ya?ml|toml|md|txt|sh|lock|mod|sum)$/i;

/** Tells what a file is by its name and, where that says nothing, by its text. */
export function fileKindOf(path: string, text: string): FileKind {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/\.dockerignore$/i.test(name)) return "ignore";
  if (COMPOSE_NAME.test(name)) return "compose";
  if (BAKE_NAME.test(name) || /\.hcl$/i.test(name)) return "bake";
  if (DOCKERFILE_NAME.test(name)) return "dockerfile";
  if (/\.ya?ml$/i.test(name)) return /^services\s*:/m.test(text) ? "compose" : "other";
  if (/\.json$/i.test(name))
    return /^\s*\{/.test(text) && /"(?:target|group)"\s*:\s*[{[]/.test(text) ? "bake" : "other";
  if (name === ".env" || DATA_NAME.test(name)) return "other";
  return kindOfText(text);
}

/** Tells what a text without a name is: a Dockerfile, a bake file, a Compose file, or "other". */
export function kindOfText(text: string): FileKind {
  if (/^[ \t]*FROM[ \t]+\S/im.test(text)) return "dockerfile";
  if (looksLikeBake(text)) return "bake";
  if (/^services[ \t]*:[ \t]*$/m.test(text)) return "compose";
  return "other";
}

/** Whether a text is a bake file in HCL or JSON: it has a block of bake. */
export function looksLikeBake(text: string): boolean {
  if (/^\s*\{/.test(text)) return /"(?:target|group)"\s*:\s*[{[]/.test(text);
  return /^[ \t]*(?:(?:target|group|variable|function)[ \t]+"[^"\n]*"[ \t]*\{)/m.test(text);
}
