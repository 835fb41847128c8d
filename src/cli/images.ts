// The images command: makes the catalogue of base images of `../shared/images`. What it writes is committed; run it again
// when the reference data changes: `npm run -s images`.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toCatalogueModule } from "./image-data/image-catalogue.ts";
import { MORE_FAMILIES } from "./image-data/more-images.ts";
import { ROOT } from "./root.ts";

const FOLDER = join(ROOT, "../shared/images");
const OUTPUT = join(ROOT, "src/core/images/catalogue-data.ts");

function readLines(name: string): readonly unknown[] {
  const lines = readFileSync(join(FOLDER, name), "utf8").trimEnd().split("\n");
  return lines.map((line): unknown => JSON.parse(line));
}

const entries = [...readLines("images.jsonl"), ...readLines("images-more.jsonl"), ...MORE_FAMILIES];
const meta: unknown = JSON.parse(readFileSync(join(FOLDER, "meta.json"), "utf8"));
writeFileSync(OUTPUT, toCatalogueModule(entries, meta));
console.log(`${entries.length} families of images written to ${OUTPUT}`);
