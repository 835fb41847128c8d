import type { BuildRequest } from "./build-request.ts";
import { deferredParts } from "./deferred-parts.ts";
import type { CheckFacts } from "./lint/rules/buildkit/check-rule.ts";
import type { CheckWarning } from "./lint/run-checks.ts";
import type { LlbConversion } from "./llb/convert.ts";
import type { BuildError } from "./text/build-error.ts";

/** What BuildKit's checks say; nothing where its parser refuses the text, and until the checks are loaded. */
export function findWarnings(request: BuildRequest, conversion: LlbConversion | null): CheckWarning[] {
  const { file, checks } = request;
  const parts = deferredParts();
  return parts && checks && file.errors.length === 0 ? parts.runChecks(toCheckFacts(request, conversion), checks) : [];
}

/** The error that `# check=error=true` makes of warnings; as `Linter.Error`. */
export function findViolation(
  request: BuildRequest,
  warnings: readonly CheckWarning[],
  conversion: LlbConversion | null,
): BuildError | null {
  const { checks } = request;
  const parts = deferredParts();
  if (!parts || !checks?.isError || warnings.length === 0) return null;
  const rules = parts.rulesInCallOrder(toCheckFacts(request, conversion), checks);
  return { message: `lint violation found for rules: ${rules.join(", ")}`, lines: [] };
}

function toCheckFacts({ file, parsed, parseError }: BuildRequest, conversion: LlbConversion | null): CheckFacts {
  return { file, parsed, conversion: parseError ? null : conversion };
}
