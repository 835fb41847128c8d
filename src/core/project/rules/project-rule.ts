import type { ProjectOverview } from "../../analysis.ts";
import type { Fix, Severity } from "../../lint/problem.ts";
import type { Message } from "../../lint/say.ts";
import type { TextRange } from "../../text/range.ts";
import type { DefinitionPlaces } from "./definition-places.ts";

/** What rules look at. */
export interface ProjectFacts {
  readonly project: Omit<ProjectOverview, "problems">;
  readonly places: DefinitionPlaces;
}

/** Something that only the files together show. */
export interface ProjectFinding {
  readonly path: string;
  readonly range: TextRange;
  readonly severity: Severity;
  readonly said: Message;
  readonly fixes?: readonly Fix[];
}

/** A rule over the definition and the Dockerfiles of a project. */
export interface ProjectRule {
  /** `project/…`. */
  readonly id: string;
  readonly find: (facts: ProjectFacts) => readonly ProjectFinding[];
}
