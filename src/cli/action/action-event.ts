import { readFileSync } from "node:fs";
import { fieldOf, readJson } from "#core/text/json-value.ts";
import type { Io } from "../stagelight/io.ts";

/** What started the workflow. */
export type ActionEvent =
  /** `base` is the commit that the pull request is compared with. */
  { readonly kind: "pull-request"; readonly base: string } | { readonly kind: "other" };

/** Reads the event that GitHub describes in a file. */
export function readEvent(env: Io["env"]): ActionEvent {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined) return { kind: "other" };
  const base = fieldOf(fieldOf(fieldOf(readJson(readOr(path)), "pull_request"), "base"), "sha");
  return typeof base === "string" && /^[0-9a-f]{7,64}$/.test(base) ? { kind: "pull-request", base } : { kind: "other" };
}

function readOr(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
