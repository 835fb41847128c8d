/** What the package offers to programs: the module of each subpath; `analyze` is the package itself. */
export const ENTRIES: Readonly<Record<string, string>> = {
  analyze: "src/api/analyze.ts",
  export: "src/api/export.ts",
  compare: "src/api/compare.ts",
  link: "src/api/link.ts",
  bake: "src/api/bake.ts",
  record: "src/api/record.ts",
};

/** Modules of types alone, which the others refer to. */
export const TYPE_MODULES: Readonly<Record<string, string>> = { types: "src/api/types.ts" };
