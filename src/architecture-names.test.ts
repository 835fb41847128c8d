import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const SOURCE = import.meta.dirname;

/**
 * Where names repeat on purpose: each language has the same texts, a lazy component is named after what it loads, and
 * the package calls things as the core does.
 */
const MAY_REPEAT = /^(?:i18n|api)\/|lazy-components\.ts$|\.test\.tsx?$/;

const EXPORTED = /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;

it("gives every exported name one meaning", () => {
  const filesByName = new Map<string, string[]>();
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(file) || MAY_REPEAT.test(file)) continue;
    for (const [, name = ""] of readFileSync(join(SOURCE, file), "utf8").matchAll(EXPORTED)) {
      filesByName.set(name, [...(filesByName.get(name) ?? []), file]);
    }
  }
  expect(filesByName.size).toBeGreaterThan(1000);
  expect([...filesByName].filter(([, files]) => new Set(files).size > 1)).toEqual([]);
});

it("spells names as Americans do", () => {
  const found = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => readFileSync(join(SOURCE, file), "utf8").match(/\b\w*[aA]nalys(?:ed|ing)\w*/g) ?? []);
  expect(found).toEqual([]);
});
