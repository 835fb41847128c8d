import type { ProjectOverview } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { COMPOSE_FILES } from "#document/project/compose-files.ts";

export type Files = Readonly<Record<string, string>>;

export interface MarkedProject {
  readonly project: ProjectOverview;
  readonly path: string;
  readonly offset: number;
}

const DOCKERFILE = `ARG NODE=22
FROM node:$NODE AS deps
ARG MIRROR
RUN npm ci
FROM company/base AS web
COPY --from=deps /app /app
`;

/** For tests: a project with a cursor at `|` in one of its files. */
export function projectAt(files: Files, targets?: readonly string[]): MarkedProject {
  const [path = "", marked = ""] = Object.entries(files).find(([, text]) => text.includes("|")) ?? [];
  const input = {
    files: { Dockerfile: DOCKERFILE, ...files, [path]: marked.replace("|", "") },
    ...(targets && { targets }),
  };
  const settings = { compose: COMPOSE_FILES, set: [], now: "2026-01-02T03:04:05Z", analyze };
  return { project: analyzeProject(input, settings).project, path, offset: marked.indexOf("|") };
}
