/** How the value of a named context starts, which says what it is. */
export type ContextKind = "image" | "directory" | "layout" | "target";

const PREFIXES: Readonly<Record<ContextKind, string>> = {
  image: "docker-image://",
  directory: "",
  layout: "oci-layout://",
  target: "target:",
};

export const CONTEXT_KINDS: readonly ContextKind[] = ["image", "directory", "layout", "target"];

/** A value of `--build-context` as its kind and the rest. */
export function splitContext(value: string): { readonly kind: ContextKind; readonly rest: string } {
  const kind = CONTEXT_KINDS.find((one) => PREFIXES[one] !== "" && value.startsWith(PREFIXES[one])) ?? "directory";
  return { kind, rest: value.slice(PREFIXES[kind].length) };
}

/** The value of `--build-context`. */
export function joinContext(kind: ContextKind, rest: string): string {
  return PREFIXES[kind] + rest;
}
