import { describe, expect, it } from "vitest";
import { ofTarget, withBase } from "../../project/samples/linked-project.ts";
import { lookWith } from "./look-at-text.ts";
import { splitStages } from "./split-stages.ts";

describe("a split of a stage that starts from another target", () => {
  const APP = `FROM common
COPY package*.json ./
RUN npm ci
COPY . .
RUN npm run build
CMD ["node", "dist/index.js"]
`;

  function splitOn(base: string): string {
    const { options } = ofTarget(withBase(base, APP));
    const split = splitStages(APP, new Map(), lookWith(options));
    return split.kind === "ok" ? split.text : split.why.id;
  }

  it("keeps to that target, and copies from the directory that it sets", () => {
    const text = splitOn("FROM node:22\nWORKDIR /app\n");
    expect(text.match(/^FROM .*/gm)).toEqual(["FROM common AS build", "FROM common AS dependencies", "FROM common"]);
    expect(text).toContain("COPY --from=build /app/dist /app/dist\n");
  });

  it("isn't offered where nothing is known of it, or where its user runs the commands", () => {
    expect(splitOn("FROM example.com/own\nWORKDIR /app\n")).toBe("no-image");
    expect(splitOn("FROM node:22\nWORKDIR /app\nUSER node\n")).toBe("no-image");
  });
});
