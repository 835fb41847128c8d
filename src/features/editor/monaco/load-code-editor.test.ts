import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES } from "#i18n/language.ts";

it("has Monaco's own words in every language", () => {
  const files = LANGUAGES.filter((language) => language !== "en").map(
    (language) => `code-editor-${language.toLowerCase()}.ts`,
  );
  expect(files.filter((file) => !existsSync(join(import.meta.dirname, file)))).toEqual([]);
});
