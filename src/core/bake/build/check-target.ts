import { parsePlatform } from "../../resolve/platform.ts";
import { cleanPath } from "../../text/path.ts";
import { quote } from "../../text/quote.ts";
import { DONE, fail, ok, type Result } from "../../text/result.ts";
import { isRemote } from "../config/remote.ts";
import type { Resources } from "../flags/resources.ts";
import type { Target } from "../target/target.ts";
import { checkAnnotation } from "./annotation.ts";
import { checkMemory } from "./memory.ts";
import { checkOutputs, type Places } from "./outputs.ts";
import { checkUlimit } from "./ulimit.ts";

/** The target as it is built: its context is cleaned, and what a build would refuse is refused. */
export function checkTarget(target: Target, places: Places): Result<Target> {
  if (target.context === "-") return fail("context from stdin not allowed in bake");
  if (target.dockerfile === "-") return fail("dockerfile from stdin not allowed in bake");
  const context = cleanContext(target.context ?? ".");
  for (const check of CHECKS) {
    const checked = check(target, places);
    if (!checked.ok) return checked;
  }
  return ok({ ...target, context });
}

function cleanContext(written: string): string {
  const context = written.startsWith("cwd://") || isRemote(written) ? written : cleanPath(written);
  return context.startsWith("cwd://") ? cleanPath(context.slice("cwd://".length)) : context;
}

type Check = (target: Target, places: Places) => Result<void>;

/** In the order that buildx checks in. */
const CHECKS: readonly Check[] = [
  ({ "shm-size": size }) => {
    if (size === undefined || checkMemory(size).ok) return DONE;
    return fail(`invalid value ${size} for membytes key shm-size`);
  },
  ({ platforms }) =>
    first(
      (platforms ?? []).flatMap((one) => one.split(",")),
      checkPlatform,
    ),
  ({ secret }) => (secret?.some(({ id }) => id === "") ? fail("secret missing ID") : DONE),
  ({ output }, places) => checkOutputs(output ?? [], places),
  ({ annotations }) => first(annotations ?? [], checkAnnotation),
  ({ ulimits }) => first(ulimits ?? [], checkUlimit),
  ({ resources }) => (resources ? checkResources(resources) : DONE),
];

function first(texts: readonly string[], check: (text: string) => Result<void>): Result<void> {
  for (const text of texts) {
    const checked = check(text);
    if (!checked.ok) return checked;
  }
  return DONE;
}

function checkPlatform(text: string): Result<void> {
  if (text.toLowerCase() === "local") return DONE;
  const platform = parsePlatform(text);
  return platform.ok ? DONE : platform;
}

function checkResources(resources: Resources): Result<void> {
  for (const name of ["memory", "memory-swap"]) {
    const given = resources.get(name);
    if (typeof given !== "string") continue;
    const text = given.trim();
    if (name === "memory-swap" && text === "-1") continue;
    const checked = checkMemory(text);
    if (!checked.ok) return fail(`invalid value ${quote(text)} for resource ${name}: ${checked.message}`);
  }
  return DONE;
}
