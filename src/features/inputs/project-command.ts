import type { ProjectOverview } from "#core/analysis.ts";
import type { BuildOptions } from "#core/build-input/build-input.ts";
import { shellWord } from "./build-command.ts";

type Commanded = Pick<ProjectOverview, "definition" | "input" | "targets" | "chosen">;

/** The command that builds what is chosen of a project, for a POSIX shell. */
export function projectCommand(project: Commanded, options: BuildOptions): string {
  const { definition, input } = project;
  const asked = input.targets ?? [];
  if (definition === null) return dockerfileCommands(project);
  const stages = asked.filter((name) => name.includes("#"));
  const names = asked.filter((name) => !name.includes("#"));
  if (definition.kind === "compose" && stages.length === 0 && !hasOverrides(options)) {
    const isUsual = definition.order.every((path) => /^(?:docker-)?compose(?:\.override)?\.ya?ml$/.test(path));
    const files = isUsual ? [] : definition.order.map((path) => `-f ${shellWord(path)}`);
    return ["docker compose", ...files, "build", ...names.map(shellWord)].join(" ");
  }
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
