import type { CacheCause } from "#core/build/cache-cause.ts";
import type { CacheSimulation } from "#core/build/cache-simulation.ts";
import type { Step } from "#core/llb/step.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { stepText } from "../stages/step-text.ts";
import { cacheMessages } from "#i18n/en/cache.ts";

const MAX_NAMES = 3;

/** Which words say that a part of an operation is another. */
const PARTS = {
  command: "command",
  workdir: "workdir",
  user: "user",
  mounts: "mounts",
  mountOptions: "mounts",
  network: "network",
  security: "security",
  platform: "platform",
  actions: "actions",
  chmod: "chmod",
  hasBase: "hasBase",
  merge: "merge",
} as const;

/**
 * Why a step runs again, from the root of it: "`COPY . .` sees `src/app.ts`, so `RUN npm ci` after it runs again."
 * Null for a step that does not run.
 */
export function causeWords(simulation: CacheSimulation, steps: readonly Step[], id: number): string | null {
  const chain = chainOf(simulation, id);
  const [root, ...later] = chain;
  if (root === undefined) return null;
  const clause = later.length === 0 ? ownWords(root.cause, named(steps, root.step)) : chainWords(steps, root, later);
  return cacheMessages().sentence(clause);
}

interface Link {
  readonly step: number;
  readonly cause: CacheCause;
}

/** From the step that has its own reason to the one that is asked about. */
function chainOf({ outcomes }: CacheSimulation, id: number): readonly Link[] {
  const chain: Link[] = [];
  for (let step: number | undefined = id; step !== undefined; ) {
    const causes: readonly CacheCause[] = outcomes[step]?.causes ?? [];
    const cause =
      causes.find((one) => one.kind !== "base" && one.kind !== "content" && one.kind !== "new") ?? causes[0];
    if (cause === undefined) break;
    chain.push({ step, cause });
    step = cause.kind === "base" || cause.kind === "content" ? cause.step : undefined;
  }
  return chain.toReversed();
}

function chainWords(steps: readonly Step[], root: Link, later: readonly Link[]): string {
  const own = ownWords(root.cause, named(steps, root.step));
  const between = later.slice(0, -1);
  const last = later.at(-1);
  if (last === undefined) return own;
  const words = cacheMessages();
  const via =
    between.length === 0
      ? ""
      : between.length <= 2
        ? words.viaSteps(between.map(({ step }) => named(steps, step)))
        : words.viaMany(between.length);
  const say = last.cause.kind === "content" ? words.thenTakes : words.thenAfter;
  return say(own, via, named(steps, last.step));
}

function ownWords(cause: CacheCause, name: string): string {
  const words = cacheMessages();
  switch (cause.kind) {
    case "files":
      return words.sees(name, listed(cause.files));
    case "environment":
      return words.otherVariables(name, listed(cause.names));
    case "source":
      return cause.platform ? words.otherPlatform(name) : words.otherSource(name);
    case "operation":
      return words.own(name, words[partOf(cause.parts[0] ?? "")]);
    case "new":
      return words.isNew(name);
    case "base":
    case "content":
      return words.buildsUpon(name);
    default:
      return assertNever(cause);
  }
}

function partOf(part: string): (typeof PARTS)[keyof typeof PARTS] | "otherStep" {
  return isPart(part) ? PARTS[part] : "otherStep";
}

function isPart(part: string): part is keyof typeof PARTS {
  return Object.hasOwn(PARTS, part);
}

function named(steps: readonly Step[], id: number): string {
  const step = steps[id];
  return step ? `\`${stepText(step)}\`` : "";
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => `\`${name}\``);
  return cacheMessages().list(shown, names.length - shown.length);
}
