import { say } from "../../lint/say.ts";
import type { ProjectRule } from "./project-rule.ts";

/** Two targets that are built together and have one tag: one image replaces the other. */
export const tagPushedTwice: ProjectRule = {
  id: "project/tag-twice",
  find: ({ project, places }) => {
    const owners = new Map<string, string>();
    return project.targets
      .filter(({ name, hasImage }) => project.chosen.includes(name) && hasImage)
      .flatMap(({ name, tags }) =>
        tags.flatMap((tag) => {
          const other = owners.get(tag);
          owners.set(tag, other ?? name);
          if (other === undefined || other === name) return [];
          const said = say`\`${name}\` and \`${other}\` are both tagged \`${tag}\`: whichever image finishes last replaces the other`;
          return [{ ...places.attribute(name, "tags"), severity: "warning" as const, said }];
        }),
      );
  },
};
