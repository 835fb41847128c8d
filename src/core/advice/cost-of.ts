import type { Problem, Severity } from "../lint/problem.ts";

/** What a problem costs whoever builds or runs the image. */
export type CostKind = "secret" | "failure" | "risk" | "size" | "time" | "other";

const KINDS: Readonly<Record<Exclude<CostKind, "other">, readonly string[]>> = {
  secret: ["stages/secret-in-layer", "stages/secret-copied", "SecretsUsedInArgOrEnv", "DL3064"],
  failure: [
    "BuildError",
    "CopyIgnoredFile",
    "DL3023",
    "UndefinedArgInFrom",
    "stages/arg-in-stage",
    "stages/cache-mount-expected",
    "stages/dynamic-binary",
    "stages/flag-without-dashes",
    "stages/later-stage",
    "stages/malformed-json",
    "stages/misspelt-stage",
    "stages/no-shell",
    "stages/platform-arg-default",
    "stages/platform-mismatch",
    "stages/relative-copy-source",
    "stages/start-arguments",
    "stages/undeclared-arg",
    "stages/unknown-stage",
    "stages/variable-of-another-stage",
    "stages/version-mismatch",
    "stages/xx-without-platform",
  ],
  risk: [
    "DL3002",
    "DL3006",
    "DL3007",
    "DL4006",
    "DuplicateStageName",
    "stages/floating-image",
    "stages/last-stage-not-shipped",
    "stages/runs-as-root",
  ],
  size: [
    "DL3009",
    "DL3019",
    "DL3032",
    "DL3036",
    "DL3040",
    "DL3042",
    "DL3060",
    "DL3067",
    "stages/build-tools-in-image",
    "stages/chown-after-copy",
    "stages/copy-from-own-base",
    "stages/copy-whole-root",
    "stages/dev-dependencies",
    "stages/missing-dockerignore",
    "stages/package-cache-shipped",
    "stages/removed-too-late",
    "stages/sdk-in-image",
  ],
  time: [
    "stages/chained-for-nothing",
    "stages/copy-before-install",
    "stages/critical-path",
    "stages/packages-after-copy",
    "stages/repeated-install",
    "stages/volatile-arg",
  ],
};

const KIND_OF: ReadonlyMap<string, CostKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, rules]) => rules.map((rule) => [rule, kind as CostKind] as const)),
);

const ORDER: readonly CostKind[] = ["secret", "failure", "risk", "size", "time", "other"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** What a problem costs, by its rule. */
export function costKindOf({ rule, aliases }: Pick<Problem, "rule" | "aliases">): CostKind {
  return [rule, ...aliases].map((id) => KIND_OF.get(id)).find((kind) => kind !== undefined) ?? "other";
}

/** Problems by severity, and within one by what they cost: secrets first, then what fails, risks, size and time. */
export function byCost(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      ORDER.indexOf(costKindOf(a)) - ORDER.indexOf(costKindOf(b)) ||
      a.range.start - b.range.start,
  );
}
