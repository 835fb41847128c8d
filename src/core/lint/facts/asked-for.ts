import type { Facts } from "./facts.ts";

/** Whether even what rarely matters of a rule is asked for: by hadolint's own mode, for every rule, or for this one. */
export function isAskedFor({ input, config }: Facts, rule: string): boolean {
  return input.isExact === true || input.includesOptIn || config.override.has(rule);
}
