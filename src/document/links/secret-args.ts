import { isSecretName } from "#core/lint/rules/buildkit/secrets-used-in-arg-or-env.ts";

/** The names of the build arguments whose values are likely to be secrets. */
export function secretArgs(buildArgs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(buildArgs).flatMap(([name, value]) => (value !== "" && isSecretName(name) ? [name] : []));
}
