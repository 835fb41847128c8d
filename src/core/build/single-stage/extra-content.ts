import type { TargetBuild } from "../../llb/target-build.ts";
import type { Step } from "../../llb/step.ts";
import type { Stage } from "../../resolve/stage.ts";
import { isContext, sourceOf } from "../cache-inputs.ts";
import { baseInputOf } from "../layers-base-input.ts";
import type { SingleStage } from "./single-stage.ts";

/** A command that installs what only development needs. */
export interface DevelopmentInstall {
  /** `npm ci`. */
  readonly command: string;
  readonly line: number;
}

/** What a single stage would put into the image and the stages keep out of it, by what it is. */
export interface ExtraContent {
  /** Packages of the distribution that are installed in other stages. */
  readonly packages: readonly string[];
  /** Paths of the build context that are copied into other stages; `.` for all of it. */
  readonly sources: readonly string[];
  readonly development: readonly DevelopmentInstall[];
}

/** What the steps leave that only one single stage would ship. */
export function extraContent(build: TargetBuild, stages: readonly Stage[], { now, single }: SingleStage): ExtraContent {
  const shipped = new Set(now.steps);
  const extra = single.steps.flatMap((id) => (shipped.has(id) ? [] : (build.steps[id] ?? [])));
  const kept = now.steps.flatMap((id) => build.steps[id] ?? []);
  const installed = new Set(kept.flatMap(packagesOf));
  const context = { steps: build.steps, stages };
  return {
    packages: [...new Set(extra.flatMap(packagesOf))].filter((name) => !installed.has(name)),
    sources: [...new Set(extra.flatMap((step) => sourcesOf(context, step)))],
    development: extra.flatMap(developmentInstalls),
  };
}

function sourcesOf(
  context: { readonly steps: readonly Step[]; readonly stages: readonly Stage[] },
  step: Step,
): string[] {
  const { op } = step;
  if (op.kind !== "file") return [];
  const base = baseInputOf(context, step);
  return op.actions.flatMap((action) => {
    const isOfContext =
      action.action === "copy" && isContext(context.steps[sourceOf(context.steps, step, action, base)]);
    return isOfContext ? [action.src.replace(/^\/+/, "") || "."] : [];
  });
}

const INSTALL =
  /\b(?:apt-get|apt|apk|dnf|microdnf|tdnf|yum|zypper)(?:\s+-\S+(?:=\S+)?)*\s+(?:install|add|in)\s+([^;&|\n]*)/g;

/** Plain names only: what a variable holds or a shell makes is not looked at. */
function packagesOf({ op }: Step): string[] {
  if (op.kind !== "exec") return [];
  const script = op.args.join(" ").replace(/\\\r?\n/g, " ");
  return [...script.matchAll(INSTALL)].flatMap(([, words = ""]) => {
    const names: string[] = [];
    const all = words.split(/\s+/);
    for (const [position, word] of all.entries()) {
      // `apk add --virtual .build-deps`
      if (word.startsWith(".") || /^(?:-t|--virtual)$/.test(all[position - 1] ?? "")) continue;
      const [, name] = /^([a-z0-9][\w.+-]*)(?:[=<>~@].*)?$/i.exec(word) ?? [];
      if (name !== undefined) names.push(name);
    }
    return names;
  });
}

interface Installer {
  readonly command: RegExp;
  /** Leaves out what only development needs. */
  readonly without: RegExp;
}

const INSTALLERS: readonly Installer[] = [
  {
    command: /\bnpm\s+(?:ci|i|install)\b(?=(?:\s+--?[\w=-]+)*\s*(?:$|[&;|\n]))/,
    without: /--omit[= ]dev|--production|--only=prod|\s-g\b|--global/,
  },
  {
    command: /\bpnpm\s+(?:i|install)\b(?=(?:\s+--?[\w=-]+)*\s*(?:$|[&;|\n]))/,
    without: /--prod\b|\s-P\b|\s-g\b|--global/,
  },
  { command: /\byarn(?:\s+install)?(?=(?:\s+--?[\w=-]+)*\s*(?:$|[&;|\n]))/, without: /--production/ },
  { command: /\bcomposer\s+install\b/, without: /--no-dev/ },
  { command: /\bpoetry\s+install\b/, without: /--(?:without|only|no-dev)\b/ },
  { command: /\buv\s+sync\b/, without: /--no-dev|--no-group|--only/ },
  { command: /\bpip3?\s+install\b[^;&|\n]*\s-r\s*\S*dev\S*\.txt/, without: /\b\B/ },
];

function developmentInstalls({ op, line }: Step): DevelopmentInstall[] {
  if (op.kind !== "exec" || op.env.includes("NODE_ENV=production")) return [];
  const script = op.args.at(-1) ?? "";
  return INSTALLERS.flatMap(({ command, without }) => {
    const [found] = command.exec(script) ?? [];
    if (found === undefined || without.test(script)) return [];
    return [{ command: found.replace(/\s+/g, " ").trim(), line }];
  });
}
