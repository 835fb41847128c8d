import { quote } from "../../../text/quote.ts";
import { atDispatched, type CheckRule } from "./check-rule.ts";

const SECRET = /(?:_|^)(?:apikey|auth|credential|credentials|key|password|pword|passwd|secret|token)(?:_|$)/iu;
const ALLOWED = /(?:_|^)(?:public|file|version)(?:_|$)/iu;

/** Whether a variable of this name is treated as a secret. */
export function isSecretName(name: string): boolean {
  return SECRET.test(name) && !ALLOWED.test(name);
}

export const secretsUsedInArgOrEnv: CheckRule = {
  id: "SecretsUsedInArgOrEnv",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ keys }) => keys.length > 0)
      .flatMap((dispatched) =>
        dispatched.keys.flatMap((key, position) => {
          if (!isSecretName(key)) return [];
          const written = `${dispatched.command.kind.toUpperCase()} ${quote(key)}`;
          const message = `Do not use ARG or ENV instructions for sensitive data (${written})`;
          return [atDispatched(dispatched, message, 2 * position + 1)];
        }),
      ),
};
