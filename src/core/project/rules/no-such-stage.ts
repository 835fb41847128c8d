import type { Fix } from "../../lint/problem.ts";
import { say } from "../../lint/say.ts";
import { suggest } from "../../text/suggest.ts";
import type { ProjectRule } from "./project-rule.ts";

/** The `target` of a target must be a stage of its Dockerfile. */
export const noSuchStage: ProjectRule = {
  id: "project/no-such-stage",
  find: ({ project, places }) =>
    project.targets.flatMap(({ name, base, dockerfile, options, analysis }) => {
      const wanted = options.target ?? "";
      if (analysis === null || base !== undefined || wanted === "" || /^\d+$/.test(wanted)) return [];
      const names = analysis.stages.map((stage) => stage.name).filter(Boolean);
      if (names.includes(wanted.toLowerCase()) || analysis.stages.length === 0) return [];
      const place = places.attribute(name, "target");
      const text = places.files.find(({ path }) => path === place.path)?.text ?? "";
      const written = text.slice(place.range.start, place.range.end);
      const isWritten = written === wanted || written === `"${wanted}"`;
      const near = suggest(wanted, names, false);
      const title = `Write \`${near}\``;
      const edits = [{ range: place.range, text: written.replace(wanted, () => near) }];
      const fixes: readonly Fix[] =
        near === "" || !isWritten ? [] : [{ title, said: say`Write \`${near}\``, isSafe: false, edits }];
      return [
        {
          ...place,
          severity: "error" as const,
          said: say`No stage in \`${dockerfile}\` is called \`${wanted}\``,
          fixes,
        },
      ];
    }),
};
