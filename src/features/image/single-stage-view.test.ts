import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { singleStageView } from "./single-stage-view.ts";

const view = (text: string) => singleStageView(analyze(text, { images: "known" }, undefined, imageCatalogue));

function rowsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(view(text)?.rows.map(({ name, words }) => [name, words]) ?? []);
}

describe("singleStageView", () => {
  it("says by content what the stages keep out of the image", () => {
    const text = `FROM golang:1.22 AS b
RUN apt-get update && apt-get install -y --no-install-recommends libssl-dev=1.1 jq && rm -rf /x
COPY go.mod go.sum ./
COPY . .
RUN go build
FROM node:20 AS web
COPY web /web
RUN npm ci && npm run build
FROM alpine:3.20
RUN apk add --no-cache jq
COPY --from=b /x /x
COPY --from=web /web/dist /dist
`;
    expect(view(text)?.words).toBe(
      "2 copies between stages would no longer be needed. A single stage would also put this into the image:",
    );
    expect(rowsOf(text)).toMatchObject({
      Images: "`golang:1.22` (≈ 847 MB) and `node:20` (≈ 1.1 GB)",
      Packages: "`libssl-dev`",
      Sources: "`go.mod`, `go.sum`, the whole build context and `web`",
      "Development dependencies": "what `npm ci` installs (line 8)",
    });
    expect(rowsOf(text)["Tools"]).toMatch(/`go`.*`npm`/);
  });

  it("counts no dependencies that are left out of a production installation", () => {
    const line = (command: string) =>
      rowsOf(`FROM node:20 AS b\nRUN ${command}\nFROM scratch\nCOPY --from=b /x /x\n`)["Development dependencies"];
    for (const command of ["npm ci --omit=dev", "npm install -g x", "npm install express", "yarn run build"])
      expect(line(command)).toBeUndefined();
    expect(line("yarn install --frozen-lockfile")).toBe("what `yarn install` installs (line 2)");
  });

  it("says nothing of tools of an image that isn't known", () => {
    const rows = rowsOf("FROM example.com/tools AS b\nRUN a\nFROM scratch\nCOPY --from=b /x /x\n");
    expect(rows).toEqual({ Images: "`example.com/tools`" });
  });

  it("has nothing to compare where one stage is built", () => {
    expect(view("FROM alpine AS unused\nRUN a\nFROM alpine\nRUN b\n")).toBeNull();
  });
});
