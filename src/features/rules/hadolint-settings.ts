import type { HadolintConfig } from "#core/lint/hadolint-config.ts";
import { rulesOf, HADOLINT_SEVERITIES } from "#document/rules/hadolint-yaml.ts";
import { ruleMessages } from "#i18n/en/problems/rule-pages.ts";

/** What a configuration of hadolint's rules sets, in sentences. */
export function hadolintSettings(config: HadolintConfig): readonly string[] {
  const { ignored, trustedRegistries, labelSchema, hasStrictLabels, disablesIgnorePragma, failureThreshold } = config;
  const words = ruleMessages();
  return [
    ...(ignored.size > 0 ? [words.ignores([...ignored])] : []),
    ...(trustedRegistries.length > 0 ? [words.trusts(trustedRegistries)] : []),
    ...(labelSchema.size > 0 ? [words.requiresLabels([...labelSchema.keys()])] : []),
    ...(hasStrictLabels ? [words.noOtherLabels] : []),
    ...(disablesIgnorePragma ? [words.ignoresPragmas] : []),
    ...HADOLINT_SEVERITIES.flatMap((severity) => {
      const rules = rulesOf(config, severity);
      return rules.length > 0 ? [words.overrides(rules, severity)] : [];
    }),
    ...(failureThreshold === "info" ? [] : [words.threshold(failureThreshold)]),
  ];
}
