import type { Analysis } from "../analysis.ts";

/** What an exported file carries so that it can be opened again. */
export interface CarriedSource {
  readonly dockerfile: string;
  readonly dockerignore?: string;
  readonly target?: string;
  readonly buildArgs?: Readonly<Record<string, string>>;
  readonly platform?: string;
}

/** The source of an analysis, defaults left out. */
export function carriedSource({ text, options }: Analysis): CarriedSource {
  const { dockerignore, target, buildArgs = {}, platform } = options;
  return {
    dockerfile: text,
    ...(dockerignore ? { dockerignore } : {}),
    ...(target ? { target } : {}),
    ...(Object.keys(buildArgs).length > 0 ? { buildArgs } : {}),
    ...(platform ? { platform } : {}),
  };
}

/** Decodes what a file carries; null where it is not a source. What is of the wrong type is left out. */
export function decodeSource(value: unknown): CarriedSource | null {
  if (!isRecord(value) || typeof value.dockerfile !== "string") return null;
  const { dockerfile, dockerignore, target, buildArgs, platform } = value;
  const args = isRecord(buildArgs) ? Object.entries(buildArgs).filter(isStringEntry) : [];
  return {
    dockerfile,
    ...(typeof dockerignore === "string" ? { dockerignore } : {}),
    ...(typeof target === "string" ? { target } : {}),
    ...(args.length > 0 ? { buildArgs: Object.fromEntries(args) } : {}),
    ...(typeof platform === "string" ? { platform } : {}),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isStringEntry(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === "string";
}
