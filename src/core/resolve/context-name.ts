import { equalFold } from "../text/case.ts";
import { normalizeImage } from "./references/image-reference.ts";

/**
 * Why a name cannot be looked up among the named contexts, "" where it can; as `dockerui.Client.NamedContext`. BuildKit
 * looks up the name of every stage, whether the build has contexts or not.
 */
export function checkContextName(name: string): string {
  const ref = normalizeImage(name);
  return ref.ok ? "" : `invalid context name ${name}: ${ref.message}`;
}

/** Whether a stage's name is never looked up. */
export function isReservedName(name: string): boolean {
  return equalFold(name, "scratch") || equalFold(name, "context");
}
