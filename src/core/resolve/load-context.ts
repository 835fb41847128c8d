import { quote } from "../text/quote.ts";
import { fail, ok, type Result } from "../text/result.ts";
import { parseGitReference, type GitReference } from "./references/git-reference.ts";
import { normalizeImage, parseLayoutReference } from "./references/image-reference.ts";
import type { NamedContext } from "./named-contexts.ts";

/** Where the files of a named context come from. */
export type ContextSource =
  | { readonly kind: "scratch" }
  /** `ref` is normalized, `written` is what the step's name shows. */
  | { readonly kind: "image"; readonly ref: string; readonly written: string }
  | { readonly kind: "oci"; readonly ref: string }
  | { readonly kind: "git"; readonly reference: GitReference; readonly written: string }
  | { readonly kind: "http"; readonly url: string }
  | { readonly kind: "local"; readonly name: string }
  /** Another target of the same bake. */
  | { readonly kind: "input"; readonly name: string };

/** Whether it brings an image config with it. */
export function hasImageConfig({ kind }: ContextSource): boolean {
  return kind === "image" || kind === "oci" || kind === "input";
}

/** What the image of a context is looked up by; "" for one without an image config. */
export function imageOfContext(source: ContextSource): string {
  switch (source.kind) {
    case "image":
      return source.ref;
    case "oci":
      return `oci-layout:${source.ref}`;
    case "input":
      return `input:${source.name}`;
    default:
      return "";
  }
}

/** Loads a context that is used; as `NamedContext.Load`, with its messages. `name` is what it replaces. */
export function loadContext({ key, value }: NamedContext, name: string): Result<ContextSource> {
  const colon = value.indexOf(":");
  if (colon < 0) return fail(`invalid context specifier ${value} for ${key}`);
  const rest = value.slice(colon + 1);
  const bare = rest.startsWith("//") ? rest.slice(2) : rest;
  const scheme = value.startsWith("git@") ? "git" : value.slice(0, colon);
  switch (scheme) {
    case "docker-image": {
      if (bare === "scratch") return ok({ kind: "scratch" });
      const image = normalizeImage(bare);
      return image.ok ? ok({ kind: "image", ref: image.value, written: bare }) : image;
    }
    case "git":
    case "http":
    case "https": {
      const git = parseGitReference(value);
      if (git.kind === "git") return ok({ kind: "git", reference: git.reference, written: value });
      if (git.kind === "invalid") return fail(git.message);
      return scheme === "git" ? fail(`invalid git context ${value}`) : ok({ kind: "http", url: value });
    }
    case "oci-layout": {
      const layout = parseLayoutReference(bare);
      if (!layout.ok) return fail(`could not parse oci-layout reference ${quote(bare)}: ${layout.message}`);
      if (layout.value.digest === "") return fail(`oci-layout reference ${quote(layout.value.name)} has no digest`);
      const own = normalizeImage(name);
      if (!own.ok) return fail(`could not parse oci-layout reference ${quote(name)}: ${own.message}`);
      const [bareName = ""] = own.value.replace(/:latest$/, "").split("@");
      return ok({ kind: "oci", ref: `${bareName}@${layout.value.digest}` });
    }
    case "local":
      return ok({ kind: "local", name: rest });
    case "input":
      return rest.startsWith("missing") ? fail(`invalid input ${rest} for ${key}`) : ok({ kind: "input", name: rest });
    default:
      return fail(`unsupported context source ${scheme} for ${key}`);
  }
}
