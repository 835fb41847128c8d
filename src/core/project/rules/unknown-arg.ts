import type { Analysis } from "../../analysis.ts";
import type { Fix } from "../../lint/problem.ts";
import { say } from "../../lint/say.ts";
import type { DefinitionPlace } from "./definition-place.ts";
import type { DefinitionPlaces } from "./definition-places.ts";
import type { ProjectRule } from "./project-rule.ts";

/** Arguments that BuildKit takes without an ARG. */
const PREDEFINED = /^(?:BUILDKIT_|BUILDX_|SOURCE_DATE_EPOCH$|(?:HTTP|HTTPS|FTP|NO|ALL)_PROXY$)/i;

/** An argument that the Dockerfile doesn't declare has no effect. */
export const unknownArg: ProjectRule = {
  id: "project/unknown-arg",
  find: ({ project, places }) =>
    project.targets.flatMap(({ name, base, dockerfile, options, analysis }) => {
      if (analysis === null || base !== undefined || analysis.parseError !== null) return [];
      const declared = declaredArgs(analysis);
      return Object.keys(options.buildArgs ?? {})
        .filter((key) => !declared.has(key) && !PREDEFINED.test(key))
        .map((key) => {
          const place = places.entry(name, "args", key);
          return {
            ...place,
            severity: "warning" as const,
            said: say`No ARG in \`${dockerfile}\` declares \`${key}\`, so it has no effect`,
            fixes: removeLine(place, key, places),
          };
        });
    }),
};

function declaredArgs({ parsed }: Analysis): ReadonlySet<string> {
  const commands = [...parsed.metaArgs, ...parsed.stages.flatMap((stage) => stage.commands)];
  return new Set(commands.flatMap((one) => (one.kind === "arg" ? one.definitions.map(({ key }) => key) : [])));
}

/** Removes the entry, where it has a line to itself. */
function removeLine({ path, range }: DefinitionPlace, key: string, { files }: DefinitionPlaces): readonly Fix[] {
  const text = files.find((file) => file.path === path)?.text ?? "";
  const start = text.lastIndexOf("\n", range.start - 1) + 1;
  const end = text.indexOf("\n", range.end);
  const line = text.slice(start, end);
  if (end < 0 || !/^\s*"?[\w.-]+"?\s*[=:]\s*(?:"[^"$%]*"|[\w.]+)\s*,?\s*$/.test(line) || !/\.hcl$/i.test(path))
    return [];
  const said = say`Remove \`${key}\``;
  return [{ title: `Remove \`${key}\``, said, isSafe: false, edits: [{ range: { start, end: end + 1 }, text: "" }] }];
}
