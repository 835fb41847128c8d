import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DIALOGS, PANELS } from "./features.ts";

const SRC = join(import.meta.dirname, "..");

describe("PANELS and DIALOGS", () => {
  it("have every id once", () => {
    for (const features of [PANELS, DIALOGS]) {
      const ids = features.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it("have every dialog that anything opens, and nothing that nothing opens", () => {
    const opened = readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^i18n/.test(path))
      .flatMap((path) => [...readFileSync(join(SRC, path), "utf8").matchAll(/(?:openDialog\(|\bdialog: )"([^"]*)"/g)])
      .map(([, id]) => id);
    expect([...new Set(opened)].toSorted()).toEqual(DIALOGS.map(({ id }) => id).toSorted());
  });
});
