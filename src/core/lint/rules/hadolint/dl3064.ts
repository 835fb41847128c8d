import { pairsOf } from "../../../source/pairs.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Word } from "../../../source/words.ts";
import { isAskedFor } from "../../facts/asked-for.ts";
import { suspicionOf } from "../shared/suspicion-of.ts";
import { eachInstructionAndTrigger } from "../../rule-helpers.ts";
import type { Rule } from "../../rule.ts";
import { say } from "../../say.ts";

const PARTS = /api_key|client_key|password|private|secret|token|username/i;
/** It says where a secret is, or something about it. */
const NO_VALUE = /_(?:FILE|PATH|DIR|URL|LENGTH|TTL|EXPIR\w*)$|^(?:.*_)?PRIVATE_(?:NETWORK|SUBNET|IP)$/i;
const NAMES = new Set(
  (
    "APPLICATION_KEY AWS_ACCESS_KEY_ID CI_DEPLOY_USER DOCKER_EMAIL FACEBOOK_APP_ID HEROKU_API_USER OKTA_AUTHN_GROUPID " +
    "OKTA_CLIENT_ORGURL OKTA_OAUTH2_CLIENTID STRIPE_DEVICE_NAME TRAVIS_OS_NAME TRAVIS_SECURE_ENV_VARS TRAVIS_SUDO " +
    "VAULT_CLIENT_KEY"
  ).split(" "),
);

export const dl3064: Rule = {
  id: "DL3064",
  family: "hadolint",
  title: "ARG or ENV that looks like a secret",
  severity: "warning",
  aliases: ["SecretsUsedInArgOrEnv"],
  check: eachInstructionAndTrigger(["arg", "env"], (at, facts) => {
    const { isExact } = facts.input;
    const named = namesOf(at).find(
      ({ name }) => (PARTS.test(name) || NAMES.has(name.toUpperCase())) && (isExact || !NO_VALUE.test(name)),
    );
    if (!named || (suspicionOf(named.name, at, facts) === "none" && !isAskedFor(facts, "DL3064"))) return null;
    const { name, word } = named;
    const range = at.rangeOf(word && { start: word.start, end: Math.min(word.end, word.start + name.length) });
    return { message: say`\`${name}\` looks like a secret: anyone with the image can read its value`, range };
  }),
};

function namesOf(at: InstructionFacts): { name: string; word: Word | undefined }[] {
  if (at.keyword === "env") return pairsOf(at).map(({ key, word }) => ({ name: key, word }));
  return at.syntax.args.map((arg, index) => ({ name: arg.split("=", 1)[0] ?? "", word: at.argumentWords[index] }));
}
