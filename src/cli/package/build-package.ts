// `npm run build:package`: everything that `npm pack` packs, into `package/`. The page is taken from `dist/`, which is
// built first where it doesn't exist.
import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.ts";
import { bundleForNode } from "./bundle-for-node.ts";
import { declarationsOf } from "./declarations.ts";
import { ENTRIES } from "./entries.ts";

const OUT = join(ROOT, "package");

const ASSETS: Readonly<Record<string, string>> = {
  "resvg.wasm": "@resvg/resvg-wasm/index_bg.wasm",
  "DejaVuSansCondensed.ttf": "dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf",
  "DejaVuSansCondensed-Bold.ttf": "dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf",
  "DejaVuSansMono.ttf": "dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf",
  "DejaVuSansMono-Bold.ttf": "dejavu-fonts-ttf/ttf/DejaVuSansMono-Bold.ttf",
  "DejaVu-LICENSE": "dejavu-fonts-ttf/LICENSE",
};

const SMALL =
  /\/src\/(?:api\/core-analysis|core\/(?:text\/|resolve\/(?:references\/|stage\.)|build-input\/|lint\/(?:say|fix\/same-build)))/;

rmSync(OUT, { recursive: true, force: true });
await bundle();
writeDeclarations();
copyAssets();
copyPage();

async function bundle(): Promise<void> {
  const entries = Object.entries(ENTRIES).map(([name, file]) => [name, join(ROOT, file)]);
  const input = {
    ...Object.fromEntries(entries),
    cli: join(ROOT, "src/cli/stagelight/main.ts"),
    "check-worker": join(ROOT, "src/cli/stagelight/check/check-worker.ts"),
  };
  await bundleForNode(OUT, input, {
    chunkFileNames: "chunks/[name]-[hash].js",
    // Many small modules that several entries import are smaller in one chunk.
    codeSplitting: { groups: [{ name: "text", test: SMALL }] },
  });
  chmodSync(join(OUT, "cli.js"), 0o755);
}

function writeDeclarations(): void {
  for (const [name, text] of declarationsOf(ROOT)) writeFileSync(join(OUT, `${name}.d.ts`), text);
}

function copyAssets(): void {
  mkdirSync(join(OUT, "assets"));
  for (const [name, module] of Object.entries(ASSETS)) {
    writeFileSync(join(OUT, "assets", name), readFileSync(join(ROOT, "node_modules", module)));
  }
}

/** The page, for `open` and `serve`. */
function copyPage(): void {
  const page = join(ROOT, "dist");
  if (!existsSync(join(page, "index.html"))) {
    const made = spawnSync(join(ROOT, "node_modules/.bin/vite"), ["build", "--logLevel", "error"], {
      cwd: ROOT,
      stdio: "inherit",
    });
    if (made.status !== 0) throw new Error("the page could not be built");
  }
  cpSync(page, join(OUT, "page"), { recursive: true, filter: (path) => !path.includes(join("dist", ".vite")) });
}
