import type { Config } from "../bake/config/config.ts";
import { contextDirectory } from "../bake/config/context-bases.ts";
import type { BakeFile } from "../bake/files/bake-file.ts";

/** Contexts of Compose files are relative to the directory of the first of them, where bake is told to do so. */
export function withComposeBases(config: Config, files: readonly BakeFile[]): Config {
  const base = contextDirectory(files[0]?.name ?? "");
  if (base === "") return config;
  const targets = config.targets.map((target) => ({
    ...target,
    bases: {
      fallback: base,
      usesFallback: false,
      context: target.context === undefined ? undefined : base,
      reference: "",
      contexts: new Map([...(target.contexts?.keys() ?? [])].map((name) => [name, base])),
    },
  }));
  return { ...config, targets };
}
