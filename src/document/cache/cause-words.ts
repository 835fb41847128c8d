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
 * Why a step runs again, from the root of it: "`COPY . .` (line 4) uses `src/app.ts`, so this step runs again."
 * Null for a step that does not run. In the step's own row it is "this step".
 */
export function causeWords(
  simulation: CacheSimulation,
  steps: readonly Step[],
  id: number,
  isOwnRow = false,
): string | null {
  const chain = chainOf(simulation, id);
  const [root, ...later] = chain;
  if (root === undefined) return null;
  const subject = isOwnRow ? cacheMessages().thisStep : named(steps, id);
  const clause =
    later.length === 0 ? ownWords(root.cause, subject) : chainWords(steps, root, later, isOwnRow ? null : subject);
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

function chainWords(steps: readonly Step[], root: Link, later: readonly Link[], subject: string | null): string {
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
  if (last.cause.kind === "content") return words.thenTakes(own, via, subject ?? words.thisStep);
  return subject === null ? words.thenThis(own, via) : words.thenAfter(own, via, subject);
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

/** The longest step that is written out; of others one sees the line. */
const MAX_TEXT = 32;

/** A step in a sentence: "`COPY . .` (line 4)", or "the `RUN` on line 12". */
function named(steps: readonly Step[], id: number): string {
  const step = steps[id];
  if (step === undefined) return "";
  const words = cacheMessages();
  const text = stepText(step);
  if (step.line === 0) return `\`${text}\``;
  if (text.length > MAX_TEXT || text.includes("\n"))
    return words.stepOnLine(`\`${text.split(/\s/, 1)[0] ?? ""}\``, step.line);
  return words.stepWithLine(`\`${text}\``, step.line);
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMES).map((name) => `\`${name}\``);
  return cacheMessages().list(shown, names.length - shown.length);
}
