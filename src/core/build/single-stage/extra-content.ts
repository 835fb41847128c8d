import type { TargetBuild } from "../../llb/target-build.ts";
import type { Step } from "../../llb/step.ts";
import type { Stage } from "../../resolve/stage.ts";
import { isContext, sourceOf } from "../cache-inputs.ts";
import { baseInputOf } from "../layers-base-input.ts";
import { packagesInstalledBy } from "../../shell/package-commands.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import { developmentInstalls } from "./development-installs.ts";
import { stepScript } from "../step-commands.ts";
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
    development: extra.flatMap(developmentInstallsOf),
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

function packagesOf(step: Step): string[] {
  return (stepScript(step)?.commands ?? []).flatMap(installedPackages);
}

/** The packages of the distribution that a command installs; plain names only, not what a variable holds. */
function installedPackages(command: ShellCommand): string[] {
  const packages = packagesInstalledBy(command)?.packages ?? [];
  return packages.flatMap(({ text }) => /^([a-z0-9][\w.+-]*)(?:[=<>~@].*)?$/i.exec(text)?.[1] ?? []);
}

function developmentInstallsOf(step: Step): DevelopmentInstall[] {
  if (step.op.kind !== "exec") return [];
  const found = developmentInstalls(stepScript(step)?.commands ?? [], step.op.env);
  return found.map(({ written }) => ({ command: written, line: step.line }));
}
