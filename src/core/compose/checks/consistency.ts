import { quote } from "../../text/quote.ts";
import type { ComposeProject, ComposeService } from "../project.ts";
import { isList, isMap, composeText } from "../value.ts";

const INVALID = ": invalid compose project";

/** What does not fit together in a project, in the words of compose-go. */
export function checkConsistency(project: ComposeProject): string | undefined {
  for (const service of project.services) {
    const refusal = checkService(service, project);
    if (refusal !== undefined) return refusal;
  }
  for (const [name, secret] of project.secrets) {
    if (!isMap(secret) || isExternal(secret.get("external"))) continue;
    const hasSource = [secret.get("file"), secret.get("environment")].some((one) => typeof one === "string" && one);
    if (!hasSource) return `secret ${quote(name)} must declare either \`file\` or \`environment\`${INVALID}`;
  }
  return undefined;
}

export function isExternal(value: unknown): boolean {
  return value === true || (typeof value === "string" && ["true", "y", "yes", "on"].includes(value.toLowerCase()));
}

function checkService({ name, image, build }: ComposeService, project: ComposeProject): string | undefined {
  const who = `service ${quote(name)}`;
  if (!build) return image === "" ? `${who} has neither an image nor a build context specified${INVALID}` : undefined;
  const hasText = (key: string): boolean => composeText(build.get(key) ?? "") !== "";
  if (hasText("dockerfile") && hasText("dockerfile_inline"))
    return `${who} declares mutualy exclusive dockerfile and dockerfile_inline${INVALID}`;
  const contexts = build.get("additional_contexts");
  for (const [key, context] of isMap(contexts) ? contexts : []) {
    const text = composeText(context);
    if (!text.startsWith("service:")) continue;
    const other = text.slice("service:".length);
    const found = project.services.find((one) => one.name === other);
    if (!found) return `${who} declares unknown service ${quote(other)} as additional contexts ${key}`;
    if (!found.build) return `${who} declares non-buildable service ${quote(other)} as additional contexts ${key}`;
  }
  const secrets = build.get("secrets");
  for (const mount of isList(secrets) ? secrets : []) {
    const source = isMap(mount) ? composeText(mount.get("source") ?? "") : "";
    if (!project.secrets.has(source)) return `${who} refers to undefined build secret ${source}${INVALID}`;
  }
  return undefined;
}
