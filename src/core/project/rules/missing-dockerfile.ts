import { say } from "../../lint/say.ts";
import type { ProjectRule } from "./project-rule.ts";

/** A target whose Dockerfile isn't among the files cannot be shown. */
export const missingDockerfile: ProjectRule = {
  id: "project/missing-dockerfile",
  find: ({ project, places }) =>
    project.targets.flatMap(({ name, context, dockerfile, text }) => {
      if (text !== null || context === "") return [];
      const byDockerfile = places.blockOf(name, ({ body }) => body.attributes.has("dockerfile"));
      const isInherited = byDockerfile !== null && byDockerfile.block.labels[0] !== name;
      const place = isInherited ? places.target(name) : places.attribute(name, "dockerfile");
      return [
        {
          ...place,
          severity: "warning" as const,
          said: say`\`${dockerfile}\` isn't in the project, so what \`${name}\` builds can't be shown`,
        },
      ];
    }),
};
