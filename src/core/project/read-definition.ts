import { type Baked, bake } from "../bake/bake.ts";
import type { BakeError, BakeInput, ComposeReader, ListedService } from "../bake/files/input.ts";
import type { ListedVariable } from "../bake/resolve/list-variable.ts";
import type { Target } from "../bake/target/target.ts";
import type { ProjectInput } from "../build-input/project-input.ts";
import { type DefinitionFiles, findDefinition } from "./find-definition.ts";
import type { ProjectGroup } from "../analysis.ts";

/** What is set from outside of the definition: `--set` each, and when it is. */
export interface DefinitionSettings {
  readonly set: readonly string[];
  /** What `timestamp()` gives. */
  readonly now: string;
}

/** What the definition of a project comes to. */
export interface Definition {
  /** Null where there are only Dockerfiles. */
  readonly files: DefinitionFiles | null;
  /** Why what is asked for cannot be built; null where it can. */
  readonly error: BakeError | null;
  /** Every target that can be resolved, by name. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly groups: readonly ProjectGroup[];
  readonly variables: readonly ListedVariable[];
  /** The services of a Compose project; none where a bake file says what is built. */
  readonly services: readonly ListedService[];
  /** Variables of Compose files that have no value and no default, where they say what is built or which image runs. */
  readonly unset: readonly string[];
  /** Names of the targets that are built, those behind `target:` contexts left out. */
  readonly chosen: readonly string[];
}

/** Evaluates the definition as `docker buildx bake` does: what is asked for, and all that could be asked for. */
export function readDefinition(
  project: ProjectInput,
  compose: ComposeReader,
  { set, now }: DefinitionSettings,
): Definition {
  const files = findDefinition(project);
  if (files === null) return { ...NO_DEFINITION, files };
  const run = (targets: readonly string[]): Baked => bake(toInput(project, files, targets, set, now), compose);
  const asked = run(project.targets ?? []);
  const { variables = [], targets: listed = [], unset } = asked;
  const services = files.kind === "compose" ? asked.services : [];
  const groups = listed.filter(({ group }) => group === true).map(({ name }) => name);
  const names = listed.filter(({ group }) => group !== true).map(({ name }) => name);
  const targets = resolveAll(names, run);
  const byDefault = (project.targets ?? []).length === 0 ? () => asked : () => run(["default"]);
  const members = readGroups(groups, run, byDefault);
  const { outcome } = asked;
  const found = { files, targets, groups: members, variables, services, unset };
  if ("message" in outcome) return { ...found, error: outcome, chosen: [] };
  for (const [name, target] of outcome.targets) targets.set(name, target);
  const chosen = membersOf("default", outcome.groups, outcome.targets);
  return { ...found, error: null, chosen };
}

const NO_DEFINITION: Definition = {
  files: null,
  error: null,
  targets: new Map(),
  groups: [],
  variables: [],
  services: [],
  unset: [],
  chosen: [],
};

function toInput(
  { files }: ProjectInput,
  definition: DefinitionFiles,
  targets: readonly string[],
  set: readonly string[],
  now: string,
): BakeInput {
  return {
    files: new Map(Object.entries(files)),
    order: definition.order,
    targets,
    set,
    variables: new Map(),
    environment: new Map(),
    now,
  };
}

type Run = (targets: readonly string[]) => Baked;

/** More targets than this are not tried one by one. */
const MOST_SINGLE_TRIES = 40;

/** All targets, together where that works; else each that can be resolved. */
function resolveAll(names: readonly string[], run: Run): Map<string, Target> {
  if (names.length === 0) return new Map();
  const { outcome } = run(names);
  if (!("message" in outcome)) return new Map(outcome.targets);
  const resolved = new Map<string, Target>();
  for (const name of names.slice(0, MOST_SINGLE_TRIES)) {
    const single = run([name]).outcome;
    if (!("message" in single)) for (const [own, target] of single.targets) resolved.set(own, target);
  }
  return resolved;
}

function readGroups(names: readonly string[], run: Run, byDefault: () => Baked): readonly ProjectGroup[] {
  if (names.length === 0) return [];
  const { outcome } = run(names);
  if ("message" in outcome) return names.map((name) => ({ name, description: "", members: [] }));
  return names.map((name) => {
    const group = outcome.groups.get(name);
    // with several groups, "default" is printed with all that was asked for
    const members = name === "default" ? membersByDefault(byDefault()) : (group?.targets ?? []);
    return { name, description: group?.description ?? "", members };
  });
}

function membersByDefault({ outcome }: Baked): readonly string[] {
  return "message" in outcome ? [] : (outcome.groups.get("default")?.targets ?? []);
}

/** The targets of a group, through the groups in it, in order. */
function membersOf(
  name: string,
  groups: ReadonlyMap<string, { readonly targets: readonly string[] | undefined }>,
  targets: ReadonlyMap<string, Target>,
): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (group: string): void => {
    seen.add(group);
    for (const member of groups.get(group)?.targets ?? []) {
      if (groups.has(member) && !seen.has(member)) visit(member);
      else if (targets.has(member)) found.add(member);
    }
  };
  visit(name);
  return [...found];
}
