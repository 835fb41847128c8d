import { build, type Rollup } from "vite";
import { ROOT } from "../root.ts";

/** Bundles modules for Node with all that they import, and the licenses of it, into a folder. */
export async function bundleForNode(
  outDir: string,
  input: Readonly<Record<string, string>>,
  output: Rollup.OutputOptions,
): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: "node20.19",
      minify: true,
      license: { fileName: "third-party-licenses.md" },
      rolldownOptions: { input: { ...input }, output: { entryFileNames: "[name].js", ...output } },
    },
  });
}
