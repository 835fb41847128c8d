import { builtInProject } from "./built-in-project.ts";
import { missingDockerfile } from "./missing-dockerfile.ts";
import { noSuchStage } from "./no-such-stage.ts";
import type { ProjectRule } from "./project-rule.ts";
import { sameButForArg } from "./same-but-for-arg.ts";
import { tagPushedTwice } from "./tag-pushed-twice.ts";
import { unknownArg } from "./unknown-arg.ts";
import { unpublishedPlatform } from "./unpublished-platform.ts";
import { unsetVariable } from "./unset-variable.ts";
import { unusedTarget } from "./unused-target.ts";
import { unusedVariable } from "./unused-variable.ts";

/** Every rule over the files of a project, by id. */
export const PROJECT_RULES: readonly ProjectRule[] = [
  builtInProject,
  missingDockerfile,
  noSuchStage,
  sameButForArg,
  tagPushedTwice,
  unknownArg,
  unpublishedPlatform,
  unsetVariable,
  unusedTarget,
  unusedVariable,
];
