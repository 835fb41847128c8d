import { basePath } from "../../../text/path.ts";
import { ignoredByDockerignore } from "../../facts/dockerignore.ts";
import { transfers } from "../../facts/transfers.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { say } from "../../say.ts";

/** Files that hold keys or passwords, whatever they appear next to. */
const KEYS =
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.ssh|\.netrc|_netrc|\.git-credentials|\.pypirc|\.aws|\.gnupg|\.kube|kubeconfig|\.pgpass|\.vault-token|\.dockercfg)$/;
/** Files that hold them often. */
const OFTEN =
  /^(?:\.env(?:\.(?:local|prod|production|staging|live))?|\.npmrc|.+\.(?:pem|key|p12|pfx)|(?:credentials|secrets?|service[-_]?account(?:[-_]?key)?)\.(?:json|ya?ml|txt|env))$/;
/** What looks like a key and is public. */
const PUBLIC =
  /(?:^|[-_./])(?:pub(?:lic)?|cert(?:s|ificate)?s?|ca|chain|fullchain|bundle|root|signing|gpg|release|apt|repo|keyring|example|sample|template|dhparams?|test|dummy|snakeoil)/i;

export const secretCopied: Rule = {
  id: "stages/secret-copied",
  family: "stages",
  title: "A file with secrets is copied into the image",
  severity: "warning",
  check: (facts) => {
    const found: Finding[] = [];
    const isIgnored = ignoredByDockerignore(facts);
    for (const { at, paths, isFromContext } of transfers(facts)) {
      const ships = facts.ships(at.stage);
      for (const { word, path } of paths) {
        const name = path === null ? "" : basePath(path);
        const isKey = KEYS.test(name);
        const isFile = isKey || (OFTEN.test(name) && !PUBLIC.test(path ?? ""));
        // in a builder only what is a key without doubt is worth a word
        if (
          !isFile ||
          (isFromContext && path !== null && isIgnored(path)) ||
          !(ships || (isKey && facts.isBuilt(at.stage)))
        )
          continue;
        const message = ships
          ? say`\`${name}\` is in a layer of the image and stays there even if a later step removes it`
          : say`\`${name}\` stays in a layer of the build cache`;
        found.push(toFinding(at, { message, range: at.rangeOf(word), severity: ships ? "warning" : "info" }));
      }
    }
    return found;
  },
};
