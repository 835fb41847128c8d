import { comparePrereleases, compareVersions, parseSemver, type SemanticVersion } from "./semver-version.ts";

/** One comparison, such as `>=1.2`; parts of the version may be left out. */
interface Constraint {
  readonly operator: string;
  readonly version: SemanticVersion;
  /** The first part that is left out or `x`. */
  readonly openFrom: "major" | "minor" | "patch" | undefined;
}

/** Alternatives, each of comparisons that must all hold. */
export type Constraints = readonly (readonly Constraint[])[];

const NUMBER = String.raw`[0-9|xX*]+`;
const WRITTEN = String.raw`v?(${NUMBER})(\.${NUMBER})?(\.${NUMBER})?(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?`;
const OPERATOR = String.raw`=||!=|>|<|>=|=>|<=|=<|~|~>|\^`;
const LONG_OPERATOR = String.raw`!=|>=|=>|<=|=<|~>|=|>|<|~|\^|`;
const SPACE = String.raw`[\t\n\f\r ]`;

const RANGE = new RegExp(`${SPACE}*(${WRITTEN})${SPACE}+-${SPACE}+(${WRITTEN})${SPACE}*`, "g");
const SINGLE = new RegExp(`^${SPACE}*(${LONG_OPERATOR})${SPACE}*${WRITTEN}${SPACE}*$`);
const EACH_LONG = new RegExp(`(?:${LONG_OPERATOR})${SPACE}*${WRITTEN}`, "g");
const EACH = new RegExp(`(?:${OPERATOR})${SPACE}*${WRITTEN}`, "g");
const ONE = `(?:${LONG_OPERATOR})${SPACE}*${WRITTEN}${SPACE}*`;
const WHOLE = new RegExp(`^(?:${SPACE}*${ONE})(?:(?:${SPACE}+|,${SPACE}*)${ONE})*$`);

/** Longer texts aren't constraints that anyone writes. */
const MAX_LENGTH = 500;

/** Reads alternatives separated by `||`; undefined where one isn't a constraint. */
export function parseConstraints(text: string): Constraints | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const rewritten = text.replace(
    RANGE,
    (_, from: string, ...groups: readonly unknown[]) => `>= ${from}, <= ${groups[5]} `,
  );
  const alternatives: (readonly Constraint[])[] = [];
  for (const part of rewritten.split("||")) {
    if (!isProper(part)) return undefined;
    const constraints = findEach(part).map(parseConstraint);
    if (constraints.includes(undefined)) return undefined;
    alternatives.push(constraints.flatMap((constraint) => (constraint ? [constraint] : [])));
  }
  return alternatives;
}

function isProper(part: string): boolean {
  return WHOLE.test(part);
}

function findEach(part: string): readonly string[] {
  return part.match(EACH_LONG) ?? part.match(EACH) ?? [part];
}

function parseConstraint(text: string): Constraint | undefined {
  const match = SINGLE.exec(text);
  if (!match) return undefined;
  const [, operator = "", major = "", minor = "", patch = "", prerelease = ""] = match;
  let openFrom: Constraint["openFrom"];
  let written = `${major}${minor}${patch}`;
  if (isOpen(major)) {
    openFrom = "major";
    written = "0.0.0";
  } else if (isOpen(minor.slice(1))) {
    openFrom = "minor";
    written = `${major}.0.0`;
  } else if (isOpen(patch.slice(1))) {
    openFrom = "patch";
    written = `${major}${minor}.0`;
  }
  const version = parseSemver(written + prerelease);
  return version.kind === "version" ? { operator, version, openFrom } : undefined;
}

function isOpen(part: string): boolean {
  return part === "" || part === "x" || part === "X" || part === "*";
}

/** Whether a version satisfies one of the alternatives. */
export function satisfies(version: SemanticVersion, constraints: Constraints): boolean {
  return constraints.some((group) => {
    const takesPrereleases = group.some((constraint) => constraint.version.prerelease !== "");
    if (version.prerelease !== "" && !takesPrereleases) return false;
    return group.every((constraint) => check(version, constraint));
  });
}

function check(version: SemanticVersion, constraint: Constraint): boolean {
  const order = compareVersions(version, constraint.version);
  switch (constraint.operator) {
    case "!=":
      return differs(version, constraint);
    case ">":
      return isGreater(version, constraint);
    case "<":
      return order < 0;
    case ">=":
    case "=>":
      return order >= 0;
    case "<=":
    case "=<":
      return isAtMost(version, constraint);
    case "~":
    case "~>":
      return matchesTilde(version, constraint);
    case "^":
      return matchesCaret(version, constraint);
    default:
      return constraint.openFrom ? matchesTilde(version, constraint) : order === 0;
  }
}

function differs(version: SemanticVersion, { version: other, openFrom }: Constraint): boolean {
  if (!openFrom) return compareVersions(version, other) !== 0;
  if (other.major !== version.major) return true;
  if (openFrom === "minor") return false;
  if (other.minor !== version.minor) return true;
  if (openFrom === "patch") return comparePrereleases(version.prerelease, other.prerelease) !== 0;
  return other.patch !== version.patch || compareVersions(version, other) !== 0;
}

function isGreater(version: SemanticVersion, { version: other, openFrom }: Constraint): boolean {
  if (openFrom) {
    if (version.major !== other.major) return version.major > other.major;
    if (openFrom === "minor") return false;
    if (openFrom === "patch") return version.minor > other.minor;
  }
  return compareVersions(version, other) > 0;
}

function isAtMost(version: SemanticVersion, { version: other, openFrom }: Constraint): boolean {
  if (!openFrom) return compareVersions(version, other) <= 0;
  if (version.major !== other.major) return version.major < other.major;
  return openFrom === "minor" || version.minor <= other.minor;
}

function matchesTilde(version: SemanticVersion, { version: other, openFrom }: Constraint): boolean {
  if (compareVersions(version, other) < 0) return false;
  const isZero = other.major === 0n && other.minor === 0n && other.patch === 0n;
  if (isZero && openFrom !== "minor" && openFrom !== "patch") return true;
  if (version.major !== other.major) return false;
  return version.minor === other.minor || openFrom === "minor";
}

function matchesCaret(version: SemanticVersion, { version: other, openFrom }: Constraint): boolean {
  if (compareVersions(version, other) < 0) return false;
  if (other.major > 0n || openFrom === "minor") return version.major === other.major;
  if (version.major > 0n) return false;
  if (other.minor > 0n || openFrom === "patch") return version.minor === other.minor;
  return version.minor === 0n && version.patch === other.patch;
}
