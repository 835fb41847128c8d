// `npm run build:action`: the GitHub Action in one file, which releases commit: an Action runs what is in the repository.
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "../root.ts";

await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: "error",
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: process.argv[2] ?? join(ROOT, "action"),
    emptyOutDir: false,
    target: "node20.19",
    minify: true,
    license: { fileName: "third-party-licenses.md" },
    rolldownOptions: {
      input: { index: join(ROOT, "src/cli/action/main.ts") },
      output: { entryFileNames: "[name].js", codeSplitting: false },
    },
  },
});
