import { expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { sourceFileOf } from "./source-file.ts";

it.each([
  ["COPY . .", "src/a-source-file"],
  ["COPY package.json ./\nCOPY packages packages\nCOPY tsconfig.json .", "packages/a-source-file"],
  ["COPY gradle gradle\nCOPY web/ .", "web/a-source-file"],
  ["COPY docs docs\nCOPY migrations migrations\nCOPY internal internal", "internal/a-source-file"],
  ["COPY vite.config.ts .\nCOPY main.go go.mod ./", "main.go"],
  ["COPY requirements.txt .", "src/a-source-file"],
  ["COPY --from=other /src /src", "src/a-source-file"],
])("is one that is copied: %s", (copies, file) => {
  const text = `FROM scratch AS other\nCOPY . /src\nFROM node:22\n${copies}\nRUN npm ci\n`.replace(
    /^.*\n.*\n/,
    (start) => (copies.includes("--from") ? start : ""),
  );
  expect(sourceFileOf(analyze(text))).toBe(file);
});
