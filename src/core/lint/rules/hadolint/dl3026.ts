import { splitImage } from "../../../source/base-image.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { mountTexts } from "../../../source/mounts.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { flagValueRange } from "./flag-value-range.ts";
import { say } from "../../say.ts";

export const dl3026: Rule = {
  id: "DL3026",
  family: "hadolint",
  title: "An image from an untrusted registry",
  severity: "error",
  check: (facts) => {
    const { trustedRegistries } = facts.config;
    if (trustedRegistries.length === 0) return [];
    const stages = new Set<string>();
    const found: Finding[] = [];
    const isTrusted = (image: string): boolean => {
      const { registry, name } = splitImage(image);
      if (name === "scratch" || stages.has(image.toLowerCase()) || /^\d+$/.test(image)) return true;
      const names = registry === "" ? ["docker.io", "hub.docker.com"] : [registry];
      return trustedRegistries.some((pattern) => names.some((one) => matches(pattern, one)));
    };
    const report = (at: InstructionFacts, image: string, range = at.keywordRange): void => {
      const message = say`\`${image}\` comes from a registry that isn't on the list of trusted registries`;
      found.push(toFinding(at, { message, range }));
    };
    for (const at of facts.instructions) {
      if (at.isTrigger) continue;
      if (at.keyword === "from") {
        const { written, imageWord, alias } = at.base;
        if (!isTrusted(written)) report(at, written, at.rangeOf(imageWord));
        if (alias !== "") stages.add(alias);
      } else if (at.keyword === "copy") {
        const source = at.flagValue("from");
        if (source !== undefined && !isTrusted(source)) report(at, source, flagValueRange(at, "from"));
      } else if (at.keyword === "run") {
        const source = mountSources(at).find((image) => !isTrusted(image));
        if (source !== undefined) report(at, source, flagValueRange(at, "mount"));
      }
    }
    return found;
  },
};

function mountSources(at: InstructionFacts): string[] {
  return mountTexts(at).flatMap((text) => /(?:^|,)from=([^,]+)/i.exec(text)?.[1] ?? []);
}

function matches(pattern: string, registry: string): boolean {
  if (pattern.startsWith("*")) return registry.endsWith(pattern.slice(1));
  if (pattern.endsWith("*")) return registry.startsWith(pattern.slice(0, -1));
  return registry === pattern;
}
