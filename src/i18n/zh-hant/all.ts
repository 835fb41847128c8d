import type { Translation } from "../translation.ts";

/** Every messages file of this folder; lessons and other content are loaded by themselves. */
const FILES = import.meta.glob<Translation>(
  ["./**/*.ts", "!./all.ts", "!./glossary-terms.ts", "!./lessons/**", "!./examples/look-at.ts"],
  { eager: true, import: "default" },
);

export default Object.values(FILES);
