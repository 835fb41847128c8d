import type { ProjectOverview, ProjectService } from "#core/analysis.ts";
import type { BuildOptions } from "#core/build-input/build-input.ts";
import type { DefinitionFiles } from "#core/project/find-definition.ts";
import { shellWord } from "./build-command.ts";

type Commanded = Pick<ProjectOverview, "definition" | "input" | "targets" | "services" | "chosen">;

/** The command that builds what is chosen of a project, for a POSIX shell. */
export function projectCommand(project: Commanded, options: BuildOptions): string {
  const { definition, input } = project;
  const asked = input.targets ?? [];
  if (definition === null) return dockerfileCommands(project);
  const stages = asked.filter((name) => name.includes("#"));
  const names = asked.filter((name) => !name.includes("#"));
  if (definition.kind === "compose" && stages.length === 0 && !hasOverrides(options))
    return composeCommand(project, definition, names);
  const picked = stages.flatMap((name) => project.targets.filter((target) => target.name === name));
  return [
    "docker buildx bake",
    ...definition.order.map((path) => `-f ${shellWord(path)}`),
    ...overrides(options),
    ...picked.map(({ base = "", options: own }) => `--set ${shellWord(`${base}.target=${own.target ?? ""}`)}`),
    ...names.map(shellWord),
    ...picked.map(({ base = "" }) => shellWord(base)),
  ].join(" ");
}

function composeCommand({ services, chosen }: Commanded, { order }: DefinitionFiles, names: readonly string[]): string {
  const isUsual = order.every((path) => /^(?:docker-)?compose(?:\.override)?\.ya?ml$/.test(path));
  const files = isUsual ? [] : order.map((path) => `-f ${shellWord(path)}`);
  // bake's paths start in the working directory, Compose's where its first file is
  const place = order[0]?.includes("/") === true ? ["--project-directory ."] : [];
  const asked = names.flatMap((name) => services.find(({ target }) => target === name)?.name ?? []);
  const isNamed = asked.length > 0;
  const profiles = isNamed ? [] : neededProfiles(services.filter(({ target }) => chosen.includes(target ?? "")));
  const flags = profiles.map((profile) => `--profile ${shellWord(profile)}`);
  return ["docker compose", ...files, ...place, ...flags, "build", ...asked.map(shellWord)].join(" ");
}

/** Without its profile, Compose builds a service only by its name; bake builds it in any case. */
function neededProfiles(services: readonly ProjectService[]): readonly string[] {
  const needed: string[] = [];
  for (const { profiles } of services) {
    const [first] = profiles;
    if (first !== undefined && !profiles.some((profile) => needed.includes(profile))) needed.push(first);
  }
  return needed;
}

function hasOverrides({ buildArgs = {}, buildContexts = {}, platform = "" }: BuildOptions): boolean {
  return Object.keys(buildArgs).length > 0 || Object.keys(buildContexts).length > 0 || platform !== "";
}

function overrides({ buildArgs = {}, buildContexts = {}, platform = "" }: BuildOptions): readonly string[] {
  return [
    ...Object.entries(buildArgs).map(([name, value]) => `*.args.${name}=${value}`),
    ...Object.entries(buildContexts).map(([name, value]) => `*.contexts.${name}=${value}`),
    ...platform.split(",").flatMap((one) => (one.trim() === "" ? [] : [`*.platform=${one.trim()}`])),
  ].map((text) => `--set ${shellWord(text)}`);
}

/** Without a definition, one command for each Dockerfile. */
function dockerfileCommands({ targets, chosen }: Commanded): string {
  return targets
    .filter(({ name }) => chosen.includes(name))
    .map(({ dockerfile, context, options }) => {
      const isUsual = dockerfile === (context === "." ? "Dockerfile" : `${context}/Dockerfile`);
      return [
        "docker buildx build",
        ...(isUsual ? [] : [`-f ${shellWord(dockerfile)}`]),
        ...(options.target ? [`--target ${shellWord(options.target)}`] : []),
        shellWord(context || "."),
      ].join(" ");
    })
    .join("\n");
}
