import { isObject } from "../text/json-value.ts";
export type HadolintSeverity = "error" | "warning" | "info" | "style" | "ignore";

export type LabelType = "email" | "hash" | "text" | "rfc3339" | "semver" | "spdx" | "url";

/** What a `.hadolint.yaml` sets and we know how to follow. */
export interface HadolintConfig {
  readonly ignored: ReadonlySet<string>;
  /** Severities that rules are given by `override`; the highest wins where a rule is in several lists. */
  readonly override: ReadonlyMap<string, HadolintSeverity>;
  /** Empty: every registry is trusted. */
  readonly trustedRegistries: readonly string[];
  readonly labelSchema: ReadonlyMap<string, LabelType>;
  readonly hasStrictLabels: boolean;
  readonly disablesIgnorePragma: boolean;
  readonly failureThreshold: HadolintSeverity;
}

const LABEL_TYPES: readonly LabelType[] = ["email", "hash", "text", "rfc3339", "semver", "spdx", "url"];
const OVERRIDES = ["style", "info", "warning", "error"] as const;

/** Reads the parsed content of a `.hadolint.yaml`; what is not as it should be counts as not given. */
export function readHadolintConfig(content: unknown): HadolintConfig {
  const config = isObject(content) ? content : {};
  const override = isObject(config["override"]) ? config["override"] : {};
  const severities = new Map<string, HadolintSeverity>();
  for (const severity of OVERRIDES) for (const rule of readTexts(override[severity])) severities.set(rule, severity);
  return {
    ignored: new Set(readTexts(config["ignored"])),
    override: severities,
    trustedRegistries: readTexts(config["trustedRegistries"]),
    labelSchema: readLabelSchema(config["label-schema"]),
    hasStrictLabels: config["strict-labels"] === true,
    disablesIgnorePragma: config["disable-ignore-pragma"] === true,
    failureThreshold: readSeverity(config["failure-threshold"]),
  };
}

function readLabelSchema(value: unknown): ReadonlyMap<string, LabelType> {
  const schema = new Map<string, LabelType>();
  if (!isObject(value)) return schema;
  for (const [label, written] of Object.entries(value)) {
    const type = written === "" || written === null ? "text" : LABEL_TYPES.find((known) => known === written);
    if (type) schema.set(label, type);
  }
  return schema;
}

function readSeverity(value: unknown): HadolintSeverity {
  if (value === "none") return "ignore";
  return OVERRIDES.find((severity) => severity === value) ?? (value === "ignore" ? "ignore" : "info");
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
