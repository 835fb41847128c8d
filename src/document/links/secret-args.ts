import { isSecretName } from "#core/lint/rules/buildkit/secrets-used-in-arg-or-env.ts";

/** Values that give access by themselves: an address with a password or a signature, a key, and tokens of well-known services. */
const SECRET_VALUE =
  /:\/\/[^/\s:@]+:[^/\s@]+@|[?&](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=|-----BEGIN |\b(?:gh[pousr]_|github_pat_|glpat-|xox[abp]-|npm_|AKIA)[A-Za-z0-9_-]{10}|^eyJ[\w-]+\.[\w-]+\./;

/** The names of the build arguments whose values are likely to be secrets, by their name or their look. */
export function secretArgs(buildArgs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(buildArgs).flatMap(([name, value]) =>
    value !== "" && (isSecretName(name) || SECRET_VALUE.test(value)) ? [name] : [],
  );
}
