import type { ProjectOverview } from "../../analysis.ts";
import { say } from "../../lint/say.ts";
import type { ProjectFinding, ProjectRule } from "./project-rule.ts";

/** A stage that is built several times because of an argument that only its ARG mentions. */
export const sameButForArg: ProjectRule = {
  id: "project/same-but-for-arg",
  find: ({ project }) => {
    const groups = new Map<string, ProjectOverview["places"][number][]>();
    for (const place of project.places) {
      if (!place.targets.some((name) => project.chosen.includes(name))) continue;
      const key = `${place.stage} ${place.dockerfile}`;
      groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    return [...groups.values()].flatMap((places) => findIn(places, project));
  },
};

function findIn(
  places: ProjectOverview["places"],
  { targets }: Omit<ProjectOverview, "problems">,
): readonly ProjectFinding[] {
  const [first] = places;
  const arg = /^(\w+)=[^ ]*$/.exec(first?.variant ?? "")?.[1];
  if (first === undefined || arg === undefined || places.length < 2) return [];
  if (!places.every(({ variant }) => variant.startsWith(`${arg}=`) && !variant.includes(" "))) return [];
  const analysis = targets.find(({ dockerfile }) => dockerfile === first.dockerfile)?.analysis;
  const stage = analysis?.stages[first.stage];
  // a stage that starts from another one is built again because of that
  if (stage === undefined || stage.base.kind === "stage" || stage.baseWritten.includes("$")) return [];
  const isDeclared = ({ keyword, args }: (typeof stage.instructions)[number]): boolean =>
    keyword === "arg" && args.some((one) => one === arg || one.startsWith(`${arg}=`));
  const declaration = stage.instructions.find(isDeclared);
  const others = stage.instructions.filter((instruction) => !isDeclared(instruction));
  // a script that is run may still read it
  if (declaration === undefined || others.some(({ original }) => original.includes(arg))) return [];
  const said = say`\`${stage.label}\` is built ${places.length} times, once for each value of \`${arg}\`, though only this ARG mentions it`;
  return [{ path: first.dockerfile, range: declaration.range, severity: "info", said }];
}
