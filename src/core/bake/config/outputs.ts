import type { ExportEntry } from "../flags/export-entry.ts";

/** The outputs with `--set *.push=true` or `=false`. */
export function withPush(outputs: readonly ExportEntry[], isPushed: boolean): readonly ExportEntry[] {
  if (!isPushed) {
    const kept = [...outputs];
    for (let at = 0; at < kept.length; ) {
      const entry = kept[at];
      const last = kept.at(-1);
      if (entry?.type === "registry" && last) {
        kept[at] = last;
        kept.pop();
        continue;
      }
      if (entry?.type === "image") entry.attributes.set("push", "false");
      at++;
    }
    return kept;
  }
  for (const { type, attributes } of outputs) if (type === "image") attributes.set("push", "true");
  if (outputs.some(({ type }) => type !== "docker")) return outputs;
  return [...outputs, { type: "image", attributes: new Map([["push", "true"]]), destination: "" }];
}

const OF_IMAGES = new Set(["docker", "image", "registry", "oci"]);

/** The outputs with `--set *.load=true`. */
export function withLoad(outputs: readonly ExportEntry[], isLoaded: boolean): readonly ExportEntry[] {
  if (!isLoaded) return outputs;
  for (const { type, destination } of outputs) {
    if (!OF_IMAGES.has(type) || (type === "docker" && destination === "")) return outputs;
  }
  return [...outputs, { type: "docker", attributes: new Map(), destination: "" }];
}
