import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { expect, it } from "vitest";
import { ROOT } from "../root.ts";
import { rerunModules } from "./module-blocks.ts";

const MODULES = new Map<string, () => Promise<object>>([
  ["stagelight", () => import("#api/analyze.ts")],
  ["stagelight/export", () => import("#api/export.ts")],
  ["stagelight/compare", () => import("#api/compare.ts")],
  ["stagelight/link", () => import("#api/link.ts")],
  ["stagelight/bake", () => import("#api/bake.ts")],
  ["stagelight/record", () => import("#api/record.ts")],
]);

it("shows in docs/api.md what every example prints", async () => {
  const path = join(ROOT, "docs/api.md");
  const made = await rerunModules(readFileSync(path, "utf8"), run);
  await expect(made).toMatchFileSnapshot(path);
});

/** Runs an example with our sources as the package. */
async function run(code: string): Promise<string> {
  const printed: string[] = [];
  const print = (...values: readonly unknown[]): void => {
    printed.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  };
  const body = code.replace(/^import (\{.*\}) from ("[^"]*");$/gm, "const $1 = await load($2);");
  const load = async (name: string): Promise<object> => {
    const module = MODULES.get(name);
    if (module === undefined) throw new Error(`the package has no ${name}`);
    return module();
  };
  // oxlint-disable-next-line no-implied-eval, no-new-func -- the examples are ours
  const AsyncFunction: FunctionConstructor = Object.getPrototypeOf(async () => undefined).constructor;
  await new AsyncFunction("load", "console", body)(load, { log: print });
  return `${printed.join("\n")}\n`;
}
