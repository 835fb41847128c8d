import { type HadolintConfig, type HadolintSeverity, readHadolintConfig } from "#core/lint/hadolint-config.ts";
import { fail, ok, type Result } from "#core/text/result.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";
import { readYaml } from "#formats/yaml/read-yaml.ts";

/** Longer configurations are refused: links carry them, and they are read at every keystroke. */
const MAX_LENGTH = 10_000;

/** A `.hadolint.yaml` that was read. */
export interface ReadHadolint {
  /** As the analysis takes it. */
  readonly content: unknown;
  /** What it sets and we follow, in its one short form: the same settings are the same text. "" for none. */
  readonly compact: string;
  readonly config: HadolintConfig;
  /** Keys at its top that we do not know. */
  readonly unknown: readonly string[];
}

const KEYS: ReadonlySet<string> = new Set([
  "ignored",
  "trustedRegistries",
  "label-schema",
  "strict-labels",
  "disable-ignore-pragma",
  "override",
  "failure-threshold",
]);

/** From the most to the least severe. */
export const HADOLINT_SEVERITIES: readonly HadolintSeverity[] = ["error", "warning", "info", "style"];

/** Reads the text of a `.hadolint.yaml`; what can't be read fails with the line. */
export function readHadolint(text: string): Result<ReadHadolint> {
  if (text.length > MAX_LENGTH) return fail(ruleMessages().tooLong(MAX_LENGTH));
  // YAML ends a line at each of these
  const yaml = readYaml(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"));
  if (!yaml.ok) return yaml;
  const content = yaml.value;
  if (content !== null && (typeof content !== "object" || Array.isArray(content))) {
    return fail(ruleMessages().noMap);
  }
  const config = readHadolintConfig(content);
  const unknown = Object.keys(content ?? {}).filter((key) => !KEYS.has(key));
  return ok({ content, compact: writeHadolint(config), config, unknown });
}

/** The short form of a configuration, which `readHadolint` reads again; "" where it sets nothing. */
export function writeHadolint(config: HadolintConfig): string {
  const { ignored, trustedRegistries, labelSchema, override, failureThreshold } = config;
  const lines: string[] = [];
  if (ignored.size > 0) lines.push(`ignored: ${list([...ignored])}`);
  if (trustedRegistries.length > 0) lines.push(`trustedRegistries: ${list(trustedRegistries)}`);
  if (labelSchema.size > 0) lines.push("label-schema:");
  for (const [label, type] of labelSchema) lines.push(`  ${word(label)}: ${type}`);
  if (config.hasStrictLabels) lines.push("strict-labels: true");
  if (config.disablesIgnorePragma) lines.push("disable-ignore-pragma: true");
  if (override.size > 0) lines.push("override:");
  for (const severity of HADOLINT_SEVERITIES) {
    const rules = rulesOf(config, severity);
    if (rules.length > 0) lines.push(`  ${severity}: ${list(rules)}`);
  }
  if (failureThreshold !== "info") lines.push(`failure-threshold: ${failureThreshold}`);
  return lines.join("\n");
}

/** The rules that a configuration gives a severity. */
export function rulesOf({ override }: HadolintConfig, severity: HadolintSeverity): string[] {
  return [...override].flatMap(([rule, given]) => (given === severity ? [rule] : []));
}

function list(words: readonly string[]): string {
  return `[${words.map(word).join(", ")}]`;
}

/** Quoted where YAML would take it for something else. */
function word(text: string): string {
  const isPlain = /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null)$/i.test(text);
  // JSON leaves what ends a line in YAML as it is
  const quoted = JSON.stringify(text).replace(
    /[\u0085\u2028\u2029]/g,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return isPlain ? text : quoted;
}
