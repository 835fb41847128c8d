import type { CacheCause } from "#core/plan/cache-cause.ts";
import type { CacheSimulation } from "#core/plan/cache-simulation.ts";
import type { Step } from "#core/plan/step.ts";
import { assertNever } from "#core/text/assert-never.ts";
import { stepText } from "#views/steps/step-text.ts";

const MOST_NAMES = 3;

const PARTS: Readonly<Record<string, string>> = {
  command: "is another command than before",
  workdir: "runs in another directory than before",
  user: "runs as another user than before",
  mounts: "has other mounts than before",
  mountOptions: "has other mounts than before",
  network: "has another network than before",
  security: "has another security mode than before",
  platform: "is for another platform",
  actions: "writes other files, or elsewhere",
  chmod: "gives its files another mode",
  hasBase: "builds upon something else",
  merge: "merges other layers",
};

/**
 * Why a step runs again, from the root of it: "`COPY . .` sees `src/app.ts`, so `RUN npm ci` after it runs again."
 * Null for a step that does not run.
 */
export function causeWords(simulation: CacheSimulation, steps: readonly Step[], id: number): string | null {
  const chain = chainOf(simulation, id);
  const [root, ...later] = chain;
  if (root === undefined) return null;
  const sentence = later.length === 0 ? ownWords(root.cause, named(steps, root.step)) : chainWords(steps, root, later);
  return `${capital(sentence)}.`;
}

interface Link {
  readonly step: number;
  readonly cause: CacheCause;
}

/** From the step that has a reason of its own to the one that is asked about. */
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
  const via =
    between.length === 0
      ? ""
      : between.length <= 2
        ? ` so ${between.map(({ step }) => named(steps, step)).join(" and ")} ${between.length === 1 ? "runs" : "run"} again,`
        : ` so ${between.length} steps after it run again,`;
  const relation = last.cause.kind === "content" ? "which takes files of that" : "after it";
  const name = named(steps, last.step);
  return `${own},${via} so ${name}${relation === "after it" ? " after it" : `, ${relation},`} runs again`;
}

function ownWords(cause: CacheCause, name: string): string {
  switch (cause.kind) {
    case "files":
      return `${name} sees ${listed(cause.files)}`;
    case "environment":
      return `${name} runs with another ${listed(cause.names)}`;
    case "source":
      return cause.platform ? `${name} is fetched for another platform` : `${name} leads to something else`;
    case "operation":
      return `${name} ${PARTS[cause.parts[0] ?? ""] ?? "is another step than before"}`;
    case "new":
      return `the build before had no ${name}`;
    case "base":
    case "content":
      return `${name} builds upon a step that runs again`;
    default:
      return assertNever(cause);
  }
}

function named(steps: readonly Step[], id: number): string {
  const step = steps[id];
  return step ? `\`${stepText(step)}\`` : "";
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `\`${name}\``);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(" and ");
}

function capital(text: string): string {
  return text.startsWith("the ") ? `T${text.slice(1)}` : text;
}
