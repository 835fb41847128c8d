import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { foldStages } from "../../facts/stages/fold-stages.ts";
import { variablesIn } from "../../../source/variables-in.ts";
import { changing, insert, replace, unsafeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Fix } from "../../problem.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { isSecretName } from "../buildkit/secrets-used-in-arg-or-env.ts";
import { say } from "../../say.ts";

/** Tokens that are told by how they look, and a password in an address. */
const LITERAL =
  /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{22,}|glpat-[A-Za-z0-9_-]{20,}|npm_[A-Za-z0-9]{36}|AKIA[0-9A-Z]{16}|xox[abpr]-[A-Za-z0-9-]{20,}|sk_live_[A-Za-z0-9]{20,}|AIza[0-9A-Za-z_-]{35})\b|-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@"'$<>{}[\]()]+:[^\s/:@"'$<>{}[\]()]{3,}@[\w.-]+/g;
const LIKELY = /gh[pousr]_|github_pat_|glpat-|npm_|AKIA|xox[abpr]-|sk_live_|AIza|PRIVATE KEY|:\/\/[^\s/]*@/;
const PLACEHOLDER =
  /(?:user(?:name)?|foo|login):|:(?:pass(?:word|wd)?|secret|changeme|postgres|root|admin|guest|x+|\*+|token)@|@(?:localhost|127\.0\.0\.1|example\.)/i;

/** Keys that aren't secrets. */
const PUBLIC_KEY = /GPG|PGP|FINGERPRINT|KEYSERVER|KEYRING|HOST_KEY|SIGNING|APT_KEY|KEY_ID$|SITE_KEY/i;

export const secretInLayer: Rule = {
  id: "stages/secret-in-layer",
  family: "stages",
  title: "A secret is written to a layer or its history",
  severity: "warning",
  check: (facts) => [...findLiterals(facts), ...findBuildArgs(facts)],
};

function findLiterals(facts: Facts): Finding[] {
  const found: Finding[] = [];
  for (const at of facts.instructions) {
    if (!/^(?:run|env|arg|add|label)$/.test(at.keyword)) continue;
    const { original } = at.syntax;
    if (!LIKELY.test(original)) continue;
    for (const { 0: secret, index } of original.matchAll(LITERAL)) {
      if (PLACEHOLDER.test(secret)) continue;
      const range = at.rangeOf({ start: index, end: index + secret.length });
      const message = say`\`${secret.slice(0, 12)}…\` is a secret in plain text, in the Dockerfile and in the image history`;
      found.push(toFinding(at, { message, range, severity: whereItShips(facts, at, "warning") }));
    }
  }
  return found;
}

/** The build arguments with the name of a secret that a RUN of a layer that ships reads. */
function findBuildArgs(facts: Facts): Finding[] {
  const found: Finding[] = [];
  const seen = new Set<string>();
  const start: ReadonlyMap<string, InstructionFacts> = new Map();
  foldStages(facts, start, (args, at) => {
    if (at.keyword === "arg") {
      const open = (at.as("arg")?.definitions ?? []).filter(({ value }) => !value);
      const names = open.map(({ key }) => key).filter((name) => isSecretName(name) && !PUBLIC_KEY.test(name));
      return names.length === 0
        ? args
        : new Map([...args, ...names.map((name): [string, InstructionFacts] => [name, at])]);
    }
    if (at.keyword !== "run" || args.size === 0 || !facts.ships(at.stage)) return args;
    for (const { name, range } of variablesIn(at)) {
      const arg = args.get(name);
      const key = `${name}@${at.stage}`;
      if (!arg || seen.has(key)) continue;
      seen.add(key);
      const message = say`The value of \`${name}\` is kept in the history of this layer, which is in the image`;
      found.push(toFinding(at, { message, range, alsoAt: [arg], fixes: mountSecret(name, arg, at) }));
    }
    return args;
  });
  return found;
}

/** Gives the value to this RUN alone; only where it comes from outside and nothing else is declared with it. */
function mountSecret(name: string, arg: InstructionFacts, at: InstructionFacts): Fix[] {
  const definitions = arg.as("arg")?.definitions ?? [];
  if (definitions.length !== 1 || definitions[0]?.value !== undefined || arg.stage !== at.stage) return [];
  const mount = insert(at.keywordRange.end, ` --mount=type=secret,id=${name},env=${name}`);
  return [changing(unsafeFix(say`Mount \`${name}\` as a secret`, replace(lineRangeOf(arg), ""), mount), "environment")];
}
