import { array, assert, constantFrom, dictionary, jsonValue, oneof, property, record, string } from "fast-check";
import { expect, it } from "vitest";
import { analyze } from "../../analyze.ts";
import { imageCatalogue } from "../image-catalogue.ts";
import { decodeOwnImages } from "./decode-own-images.ts";
import { readImageText } from "./read-image-text.ts";

const KEY = constantFrom("Config", "config", "Env", "Cmd", "Labels", "Healthcheck", "CreatedBy", "Size", "__proto__");
const CREATED_BY = oneof(
  constantFrom("ENV A=1 B=2", 'CMD ["a"', "ENTRYPOINT []", "WORKDIR ..", "VOLUME [", "EXPOSE map[a]", "|2 A=1 RUN"),
  string(),
);
const ENTRY = oneof(
  record({ CreatedBy: CREATED_BY, Size: oneof(constantFrom("1MB", "-1", "1e99GB"), jsonValue()) }),
  record({ Architecture: string(), Os: string(), Config: dictionary(KEY, jsonValue()) }),
  dictionary(KEY, oneof(jsonValue(), dictionary(KEY, jsonValue()))),
  jsonValue(),
);
const ROW = CREATED_BY.map((text) => `<missing>   2 days ago  ${text}   1MB`);
const TEXT = oneof(
  string(),
  ENTRY.map((entry) => JSON.stringify(entry)),
  array(ENTRY).map((entries) => JSON.stringify(entries)),
  array(ENTRY).map((entries) => entries.map((entry) => JSON.stringify(entry)).join("\n")),
  array(ROW).map((rows) => ["IMAGE   CREATED   CREATED BY   SIZE   COMMENT", ...rows].join("\n")),
);

it("reads any text without failing, into images that survive storage and that builds can start from", () => {
  assert(
    property(TEXT, (text) => {
      const read = readImageText(text);
      if (read.kind === "bad") return;
      const own = read.images.map(({ source, variants }) => ({ ref: "docker.io/library/a:1", source, variants }));
      const kept = decodeOwnImages(JSON.parse(JSON.stringify(own)));
      expect(kept.length).toBe(own.length);
      const options = { images: "known", ownImages: kept } as const;
      expect(analyze("FROM a:1\nRUN b\n", options, undefined, imageCatalogue).failure).toBeNull();
    }),
    { numRuns: 150 },
  );
});

it("takes any stored value for what it is", () => {
  assert(
    property(jsonValue(), (json) => {
      expect(Array.isArray(decodeOwnImages(json))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it("stays quick however long one line is", () => {
  const long = `ENV A=${" ".repeat(400_000)}B`;
  expect(readImageText(JSON.stringify([{ CreatedBy: long }])).kind).toBe("ok");
  expect(readImageText(`[{"CreatedBy": "CMD [${'\\"a\\" '.repeat(100_000)}]"}]`).kind).toBe("ok");
});
