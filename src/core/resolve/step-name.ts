import type { Environment } from "./environment.ts";
import { formatPlatform, normalizePlatform, parsePlatform, type Platform } from "./platform.ts";
import type { StageState } from "./stage-state.ts";

/** `[build 2/5] text`, counting the stage's steps; as `prefixCommand`. `prefix` is the platform, where it is shown. */
export function nameStep(state: StageState, text: string, isTrigger = false, prefix = ""): string {
  if (state.stepCount === 0) return text;
  state.stepIndex++;
  const width = Math.trunc(1 + Math.log10(state.stepCount));
  const label = state.label === "" ? "" : `${state.label} `;
  const position = String(state.stepIndex).padStart(width);
  return `[${prefix}${label}${position}/${state.stepCount}] ${isTrigger ? "ONBUILD " : ""}${text}`;
}

/**
 * The platform of a step as it starts the step's name, `linux/amd64->arm64 `, with the platform that the variables of
 * the stage name where that is another one; as `formatTargetPlatform`.
 */
export function formatStepPlatform(platform: Platform, environment: Environment | null): string {
  const target = environment && findNamedPlatform(environment);
  return `${formatPlatform(platform)}${target ? formatTarget(platform, target) : ""} `;
}

function formatTarget(platform: Platform, written: Platform): string {
  const target = normalizePlatform({
    ...written,
    os: written.os || platform.os,
    architecture: written.architecture || platform.architecture,
  });
  if (target.os !== platform.os) return `->${formatPlatform(target)}`;
  if (target.architecture === platform.architecture) return "";
  return `->${target.architecture}${target.variant === "" ? "" : `/${target.variant}`}`;
}

/** As `platformFromEnv`: TARGETPLATFORM wins, else the parts that are set. */
function findNamedPlatform(environment: Environment): Platform | null {
  const written = environment.get("TARGETPLATFORM");
  const platform = written === undefined ? null : parsePlatform(written);
  if (platform?.ok) return platform.value;
  const os = environment.get("TARGETOS");
  const architecture = environment.get("TARGETARCH");
  const variant = environment.get("TARGETVARIANT");
  if (os === undefined && architecture === undefined && variant === undefined) return null;
  return {
    os: os ?? "",
    architecture: architecture ?? "",
    variant: variant ?? "",
    osVersion: "",
    osFeatures: [],
  };
}
