// Weighs the built page in dist/ against the budgets of the design.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "vite";
import { ROOT } from "./root.ts";
import { closingLine, fault, success, sum, type Tally } from "./tally.ts";
import { lookUp } from "#core/text/look-up.ts";

const DIST = join(ROOT, "dist");

interface ManifestChunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

const manifest = readManifest();
const first = closure(Object.keys(manifest).filter((key) => lookUp(manifest, key)?.isEntry));
// vite.config.ts makes one chunk of the layout; it's loaded together with the page and weighed apart from it.
const layout = [...first].filter((key) => key.startsWith("_layout-"));
const page = [...first].filter((key) => !layout.includes(key));
const editor = Object.keys(manifest).filter(
  (key) => lookUp(manifest, key)?.isDynamicEntry && key.startsWith("src/features/editor/"),
);
// A page speaks one language: of the editor's own translations it loads one at most, and each is as large as the others.
const [, ...otherTranslations] = editor
  .filter((key) => /\/code-editor-[a-z-]+\.ts$/.test(key))
  .toSorted()
  .toReversed();
const loaded = closure(editor.filter((key) => !otherTranslations.includes(key)));

// kB are 1,000 bytes, compressed with brotli.
const result = sum([
  weigh("page before the first graph", 170, filesOf(page)),
  weigh("layout in the page", 40, filesOf(layout)),
  weigh("layout worker", 40, worker("layout.worker")),
  weigh("editor in another language", 900, filesOf([...loaded].filter((key) => !first.has(key)))),
  weigh("core alone", 60, [await bundleCore()]),
]);
console.log(result.lines.join("\n"));
console.log(closingLine(result));
process.exitCode = result.failed > 0 ? 1 : 0;

function readManifest(): Manifest {
  const path = join(DIST, ".vite/manifest.json");
  if (!existsSync(path)) throw new Error("There is no built page: run `npm run build` first.");
  return JSON.parse(readFileSync(path, "utf8"));
}

/** The chunks that are loaded before any of `keys` runs: themselves and what they import statically. */
function closure(keys: readonly string[]): ReadonlySet<string> {
  const reached = new Set(keys);
  for (const key of reached) {
    for (const imported of lookUp(manifest, key)?.imports ?? []) reached.add(imported);
  }
  return reached;
}

function filesOf(keys: readonly string[]): readonly Buffer[] {
  return keys.flatMap((key) => {
    const { file = "" } = lookUp(manifest, key) ?? {};
    return file.endsWith(".js") ? [readFileSync(join(DIST, file))] : [];
  });
}

/** Workers are not in the manifest; `name` is the file's without its hash. */
function worker(name: string): readonly Buffer[] {
  const inManifest = new Set(Object.values(manifest).map(({ file }) => file));
  return readdirSync(join(DIST, "assets"))
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(".js") && !inManifest.has(`assets/${file}`))
    .map((file) => readFileSync(join(DIST, "assets", file)));
}

/** What `analyze` brings along, for whoever uses it without the page. */
async function bundleCore(): Promise<Buffer> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: join(ROOT, "src/core/analyze.ts"), preserveEntrySignatures: "strict" },
    },
  });
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  return Buffer.from(outputs.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("\n"));
}

function weigh(name: string, budget: number, scripts: readonly Buffer[]): Tally {
  if (scripts.length === 0) return fault(`${name.padEnd(28)} FAILED: nothing found to weigh`);
  const kB = (bytes: (script: Buffer) => number) => scripts.reduce((total, script) => total + bytes(script), 0) / 1000;
  const brotli = kB(brotliBytes);
  const gzip = kB((script) => gzipSync(script, { level: 9 }).length);
  const line = `${name.padEnd(28)} ${show(brotli)} of ${String(budget).padStart(3)} kB  (gzip ${show(gzip)} kB)`;
  return brotli <= budget ? success(line) : fault(`${line}  FAILED: over its budget`);
}

function brotliBytes(script: Buffer): number {
  return brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function show(kB: number): string {
  return kB.toFixed(1).padStart(6);
}
