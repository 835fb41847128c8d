import { describe, expect, it } from "vitest";
import { projectFile, splitText } from "../samples/try-split.ts";

describe("Yarn 2 and newer", () => {
  it.each([
    ["package.json yarn.lock", "corepack enable && yarn install --immutable"],
    ["package.json yarn.lock .yarnrc.yml", "corepack enable && yarn install"],
    ["package.json yarn.lock", "corepack prepare yarn@stable --activate && yarn install"],
    ["package.json yarn.lock", "yarn set version stable && yarn install"],
    ["package.json yarn.lock .yarn/", "yarn install"],
  ])("keeps what it installed, for COPY %s and RUN %s", (files, run) => {
    const text = split(files, run);
    expect(text).not.toMatch(/--production|AS dependencies/);
    expect(text).toContain(`COPY ${files} ./\nRUN ${run}\nCOPY . .\nRUN yarn build\n\nFROM`);
    expect(text).toContain("COPY --from=build /app/node_modules /app/node_modules\n");
  });

  it.each(["yarn install --immutable", "yarn install"])(
    "installs behind the sources, which may set it up: %s",
    (install) => {
      const lines = `RUN corepack enable && ${install} && yarn build`;
      expect(splitText(projectFile("node:20", lines, "node dist/main.js"))).toContain(
        `RUN corepack enable\nCOPY . .\nRUN ${install} && \\\n    yarn build\n\nFROM`,
      );
    },
  );

  it.each([
    ["corepack enable", "yarn install --frozen-lockfile"],
    ["corepack prepare yarn@1.22.22 --activate", "yarn install"],
  ])("isn't assumed for a release of Yarn 1, which %s brings into the stage that installs", (bring, install) => {
    expect(split("package.json yarn.lock", `${bring} && ${install}`)).toContain(
      `AS dependencies\nWORKDIR /app\nCOPY package.json yarn.lock ./\nRUN ${bring}\nRUN ${install} --production\n`,
    );
  });

  it("has no stage of production dependencies where the release is in a variable", () => {
    expect(split("package.json yarn.lock", "npm i -g yarn@1.$MINOR && yarn install")).not.toContain("AS dependencies");
  });
});

function split(files: string, run: string): string {
  return splitText(
    `FROM node:20\nARG MINOR=22\nWORKDIR /app\nCOPY ${files} ./\nRUN ${run}\nCOPY . .\nRUN yarn build\nCMD ["node", "dist/main.js"]\n`,
  );
}
