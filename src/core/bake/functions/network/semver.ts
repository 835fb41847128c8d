import { failure } from "../../value/failure.ts";
import { BOOL } from "../../value/type.ts";
import { boolValue } from "../../value/value.ts";
import { textFunction } from "../arguments.ts";
import { parseConstraints, satisfies } from "./semver-constraint.ts";
import { parseSemver } from "./semver-version.ts";

/** Whether a version satisfies a constraint such as `>=1.2, <2`. */
export const semverCmpFunction = textFunction(
  ["version", "contraint"],
  (written = "", constraint = "") => {
    const version = parseSemver(written);
    if (version.kind === "failure") return version;
    const constraints = parseConstraints(constraint);
    if (!constraints) return failure(`improper constraint: ${firstImproper(constraint)}`);
    return boolValue(satisfies(version, constraints));
  },
  BOOL,
);

function firstImproper(constraint: string): string {
  return constraint.split("||").find((part) => !parseConstraints(part)) ?? constraint;
}
