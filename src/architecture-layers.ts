// Paths here are relative to the top of the repository.

export interface Layer {
  /** Layers it may import; a name also stands for the layers below it ("core" for all of core). */
  readonly uses: readonly string[];
  /** Layers it may import types of. */
  readonly types?: readonly string[];
  /** npm packages it may import. */
  readonly packages?: readonly string[];
  /** npm packages that its tests may import as well. */
  readonly testPackages?: readonly string[];
}

const BEFORE_LLB = ["text", "shell", "parse", "resolve", "graph", "context"].map((name) => `src/core/${name}`);
/** A feature never imports another one: what two of them need is further down. */
const FOR_FEATURES = ["src/core", "src/document", "src/ui", "src/i18n", "src/layout", "src/content"];
const FOR_EDITOR = [...FOR_FEATURES, "src/worker"];
const REACT = ["react", "react-dom"];
const BUILD = [...BEFORE_LLB, "src/core/llb", "src/core/build"];
const HINTS: Layer = {
  uses: [...BUILD, "src/core/source", "src/core/lint"],
  types: ["src/core/analysis.ts", "src/core/images"],
};

/**
 * The arrows of the design. A file belongs to the layer with the longest name that its path starts with; what is not
 * allowed here is forbidden.
 */
export const LAYERS: Readonly<Record<string, Layer>> = {
  "src/core/text": { uses: [] },
  // What a build is made of, as the store, links, lessons and exports carry it.
  "src/core/build-input": { uses: ["src/core/text"], types: ["src/core/analysis.ts"] },
  "src/core/shell": { uses: ["src/core/text"] },
  // BuildKit's parser, too, asks its shell lexer for the words of a heredoc.
  "src/core/parse": { uses: ["src/core/text", "src/core/shell"] },
  // Instructions with the places of their words.
  "src/core/source": { uses: ["src/core/text", "src/core/shell", "src/core/parse"] },
  "src/core/resolve": { uses: ["src/core/text", "src/core/shell", "src/core/parse"] },
  // What base images set: the catalogue and its matching.
  "src/core/images": { uses: ["src/core/text", "src/core/parse", "src/core/resolve"] },
  // Ignore patterns and the files they match.
  "src/core/context": { uses: ["src/core/text"] },
  // What a mount takes is read from its text.
  "src/core/graph": { uses: ["src/core/text", "src/core/parse", "src/core/resolve"] },
  // Stages become BuildKit's vertices.
  "src/core/llb": { uses: BEFORE_LLB },
  // What the vertices mean: schedule, cache, layers, image.
  "src/core/build": { uses: [...BEFORE_LLB, "src/core/llb"], types: ["src/core/analysis.ts"] },
  // What an editor asks: which names appear where, and what they mean.
  "src/core/symbols": {
    uses: [...BEFORE_LLB, "src/core/source"],
    types: ["src/core/analysis.ts", "src/core/images"],
  },
  "src/core/log": { uses: ["src/core/text"], types: ["src/core/llb", "src/core/resolve"] },
  "src/core/record": {
    uses: ["src/core/text", "src/core/log", "src/core/images"],
    types: ["src/core/llb", "src/core/resolve", "src/core/build-input"],
  },
  // A record's own Dockerfile, analyzed with what the record says.
  "src/core/analyze-record.ts": { uses: ["src/core"] },
  "src/core/analyze-record.test.ts": { uses: ["src/core", "src/formats/record"] },
  "src/core/lint": HINTS,
  "src/core/lint/rules": HINTS,
  // What a mentor would say of the whole file.
  "src/core/advice": { ...HINTS, types: [...(HINTS.types ?? []), "src/core/refactor"] },
  "src/core/export": {
    uses: [
      ...BUILD,
      "src/core/build-input",
      "src/core/colors.ts",
      "src/core/export/export-texts.ts",
      "src/core/project/image-services.ts",
    ],
    types: ["src/core/lint", "src/core/analysis.ts"],
    // The programs that the exports are written for.
    testPackages: ["mermaid", "@hpcc-js/wasm-graphviz"],
  },
  // Made of nothing, and used by whatever has colors.
  "src/core/colors.ts": { uses: [] },
  "src/core/export/export-texts.ts": { uses: [], types: ["src/core/analysis.ts", "src/core/graph"] },
  "src/core/compare": { uses: BUILD, types: ["src/core/analysis.ts"] },
  // What bake and Compose files mean; how a Compose file is parsed is handed in.
  "src/core/bake": { uses: ["src/core/text", "src/core/parse", "src/core/resolve"] },
  "src/core/compose": { uses: ["src/core/text", "src/core/parse", "src/core/resolve", "src/core/bake"] },
  // Many targets become one graph; every Dockerfile is analyzed by itself.
  "src/core/project": { uses: ["src/core"] },
  "src/core/project/image-services.ts": { uses: [], types: ["src/core/analysis.ts"] },
  "src/core/project/analyze-project.test.ts": { uses: ["src/core", "src/formats/compose"] },
  "src/core/project/project-rules.test.ts": { uses: ["src/core", "src/formats/compose"] },
  "src/core/project/project-services.test.ts": { uses: ["src/core", "src/formats/compose"] },
  "src/core/project/services-in-exports.test.ts": { uses: ["src/core", "src/formats/compose"] },
  "src/core/project/analyze-project.fuzz.test.ts": { uses: ["src/core", "src/formats/compose"] },
  // Rewrites are proven by analyzing their results.
  "src/core/refactor": { uses: ["src/core"] },
  // What exercises ask of a build, and whether it does it.
  "src/core/exercise": { uses: ["src/core"] },
  // The analysis after an edit, made of the one before.
  "src/core/incremental": { uses: ["src/core"] },
  // What takes more than one analysis to say: proven fixes, advice.
  "src/core/review": { uses: ["src/core"] },
  "src/core/analysis.ts": { uses: [], types: ["src/core"] },
  "src/core/analyze.ts": { uses: ["src/core"] },
  "src/core/build-request.ts": { uses: ["src/core"] },
  "src/core/build-target.ts": { uses: ["src/core"] },
  "src/core/check-request.ts": { uses: ["src/core"] },
  "src/core/deferred-parts.ts": { uses: ["src/core"] },
  "src/core/failed-analysis.ts": { uses: ["src/core"] },
  "src/core/known-images.ts": { uses: ["src/core"] },
  "src/core/lean-analysis.ts": { uses: ["src/core"] },
  "src/core/list-targets.ts": { uses: ["src/core"] },
  "src/core/analyze-files.ts": { uses: ["src/core"] },
  // What a build does with a folder, and what of it needn't be sent.
  "src/core/folder": { uses: ["src/core"] },
  "src/core/analyze-files.test.ts": { uses: ["src/core"] },
  "src/core/analyze-files.fuzz.test.ts": { uses: ["src/core"] },
  "src/core/analyze.test.ts": { uses: ["src/core"] },
  "src/core/analyze.fuzz.test.ts": { uses: ["src/core"] },
  "src/layout": { uses: ["src/core"] },
  // Formats of other programs, read with their libraries.
  "src/formats/compose": { uses: ["src/core/compose", "src/formats/yaml"], packages: ["yaml"] },
  "src/formats/yaml": { uses: ["src/core/text"], packages: ["yaml"] },
  "src/formats/zip": { uses: [] },
  "src/formats/folder": {
    uses: ["src/formats/zip", "src/core/context", "src/core/build-input"],
    packages: ["modern-tar"],
  },
  "src/formats/record": { uses: ["src/core/text", "src/core/record"], packages: ["modern-tar", "pbf"] },
  // A link carries the build input whole.
  "src/permalink": { uses: ["src/core/text", "src/core/build-input"], types: ["src/core"] },
  "src/worker": { uses: ["src/core", "src/layout", "src/formats"] },
  "src/content": { uses: [], types: ["src/core"] },
  "src/content/examples.test.ts": { uses: ["src/core", "src/content", "src/i18n", "src/formats/compose"] },
  // The texts of every language, of the page and of its content.
  "src/i18n": { uses: ["src/content", "src/core/export/export-texts.ts"], types: ["src/core"] },
  // The open document and what is said about it by more than one feature.
  "src/document": {
    uses: ["src/core", "src/layout", "src/permalink", "src/worker", "src/content", "src/i18n", "src/formats"],
    packages: [...REACT, "zustand"],
  },
  "src/ui": {
    uses: ["src/i18n", "src/core/text", "src/core/colors.ts"],
    packages: [...REACT, "radix-ui", "sonner"],
  },
  "src/features": { uses: FOR_FEATURES, packages: REACT },
  "src/features/editor": {
    uses: FOR_EDITOR,
    packages: ["react", "monaco-editor", "@monaco-editor/react"],
    testPackages: ["react-dom"],
  },
  "src/features/graph": { uses: FOR_FEATURES, packages: ["react", "zustand"] },
  "src/features/palette": { uses: FOR_FEATURES, packages: ["react", "cmdk"] },
  "src/app": { uses: ["src"], packages: REACT },
  // What the npm package offers: the core and what is around it, with flat types. It draws as the page's graph does.
  "src/api": {
    uses: ["src/core", "src/permalink", "src/formats", "src/layout", "src/features"],
  },
  "src/cli": {
    uses: [
      "src/core",
      "src/api",
      "src/cli/stagelight",
      "src/document",
      "src/features",
      "src/i18n",
      "src/permalink",
      "src/content",
      "src/layout",
      "src/formats",
    ],
    packages: ["node:", "vite", "typescript", "dockerfile-ast", "dockerfile-utils"],
  },
  // The `stagelight` command; what it imports is bundled.
  "src/cli/stagelight": {
    uses: ["src/core", "src/api", "src/document", "src/features", "src/i18n", "src/permalink", "src/formats"],
    packages: ["node:", "commander", "picocolors", "tinyglobby", "@resvg/resvg-wasm"],
    testPackages: ["ajv-draft-04"],
  },
  "src/architecture-layers.ts": { uses: [] },
  "src/architecture-english.test.ts": { uses: [] },
  "src/architecture-names.test.ts": { uses: [] },
  "src/architecture.test.ts": { uses: ["src/architecture-layers.ts"], packages: ["vite"] },
  "src/indexing.test.ts": { uses: [], packages: ["typescript-7"] },
  e2e: {
    uses: ["src/core", "src/permalink", "src/content", "src/cli", "src/formats", "src/api"],
    packages: ["node:", "vite", "@playwright/test", "@axe-core/playwright", "@sparticuz/chromium"],
  },
};
