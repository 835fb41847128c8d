import { type Failure, failure } from "../../value/failure.ts";

/** A semantic version. */
export interface SemanticVersion {
  readonly kind: "version";
  readonly major: bigint;
  readonly minor: bigint;
  readonly patch: bigint;
  readonly prerelease: string;
}

const VERSION =
  /^v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/;

const MAX = 2n ** 64n - 1n;

/** A version in which minor and patch may be left out, as Masterminds/semver reads it. */
export function parseSemver(text: string): SemanticVersion | Failure {
  const match = VERSION.exec(text);
  if (!match) return failure("invalid semantic version");
  const [, major = "0", minor = "0", patch = "0", prerelease = ""] = match;
  const numbers = [major, minor, patch].map(BigInt);
  const tooLarge = [major, minor, patch].find((_, at) => (numbers[at] ?? 0n) > MAX);
  if (tooLarge)
    return failure(`error parsing version segment: strconv.ParseUint: parsing "${tooLarge}": value out of range`);
  if (prerelease.split(".").some((part) => /^0\d+$/.test(part))) return failure("version segment starts with 0");
  const [first = 0n, second = 0n, third = 0n] = numbers;
  return { kind: "version", major: first, minor: second, patch: third, prerelease };
}

/** Order of two versions: negative, 0 or positive. */
export function compareVersions(left: SemanticVersion, right: SemanticVersion): number {
  for (const part of ["major", "minor", "patch"] as const)
    if (left[part] !== right[part]) return left[part] < right[part] ? -1 : 1;
  return comparePrereleases(left.prerelease, right.prerelease);
}

/** A version without a prerelease comes after all of its prereleases. */
export function comparePrereleases(left: string, right: string): number {
  if (left === right) return 0;
  if (left === "") return 1;
  if (right === "") return -1;
  const [a, b] = [left.split("."), right.split(".")];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compareParts(a[at] ?? "", b[at] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(left: string, right: string): number {
  if (left === right) return 0;
  // the longer of two that are equal so far is the later one
  if (left === "") return -1;
  if (right === "") return 1;
  const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (!isLeftNumber && !isRightNumber) return left > right ? 1 : -1;
  if (!isRightNumber) return -1;
  if (!isLeftNumber) return 1;
  return BigInt(left) > BigInt(right) ? 1 : -1;
}
