import type { BuildInput } from "#core/build-input/build-input.ts";
import { isSecretName } from "#core/lint/rules/buildkit/secrets-used-in-arg-or-env.ts";

/** Values that give access by themselves: an address with a password or a signature, a key, and tokens of well-known services. */
const SECRET_VALUE =
  /(?<!docker-image|oci-layout):\/\/[^/\s:@]+:[^/\s]+@|[?&](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=|-----BEGIN |\b(?:gh[pousr]_|github_pat_|glpat-|xox[abp]-|npm_|AKIA)[A-Za-z0-9_-]{10}|\beyJ[\w-]+\.[\w-]+\./;

/** What of a build may hold secrets besides its Dockerfile. */
type SecretHolders = Pick<BuildInput, "buildArgs" | "buildContexts">;

/** The names of the build arguments, by their name or their look, and of the named contexts whose values are likely to be secrets. */
export function secretsIn({ buildArgs = {}, buildContexts = {} }: SecretHolders): readonly string[] {
  const contexts = Object.entries(buildContexts).filter(([, value]) => SECRET_VALUE.test(value));
  return [...secretArgs(buildArgs), ...contexts.map(([name]) => name)];
}

/**
 * The build's arguments and named contexts without secrets: an argument is left out, and of a context's address the
 * user, the password, and the query are. A context whose address still holds a secret is left out whole.
 */
export function withoutSecrets({ buildArgs = {}, buildContexts = {} }: SecretHolders): Required<SecretHolders> {
  const secrets = new Set(secretArgs(buildArgs));
  const args = Object.entries(buildArgs).filter(([name]) => !secrets.has(name));
  const contexts = Object.entries(buildContexts)
    .map(([name, value]) => [name, withoutSecret(value)] as const)
    .filter(([, value]) => !SECRET_VALUE.test(value));
  return { buildArgs: Object.fromEntries(args), buildContexts: Object.fromEntries(contexts) };
}

function secretArgs(buildArgs: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(buildArgs).flatMap(([name, value]) =>
    value !== "" && (isSecretName(name) || SECRET_VALUE.test(value)) ? [name] : [],
  );
}

function withoutSecret(address: string): string {
  // a password may hold "@" itself: the last one ends it
  return SECRET_VALUE.test(address) ? address.replace(/:\/\/[^/\s]*@/, "://").replace(/\?[^#]*/, "") : address;
}
