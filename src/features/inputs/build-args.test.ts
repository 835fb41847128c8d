import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { buildArgsView } from "./build-args.ts";

const TEXT = `# VERSION of the base image
ARG VERSION=20
FROM node:\${VERSION}
ARG TOKEN
RUN echo \${TOKEN}
`;

describe("buildArgsView", () => {
  it("gives each argument its default as written and the value in use", () => {
    const given = { VERSION: "22" };
    const { rows } = buildArgsView(analyze(TEXT, { buildArgs: given }), given);
    expect(
      rows.map(({ name, defaultWritten, value, isOverridden }) => [name, defaultWritten, value, isOverridden]),
    ).toEqual(
      expect.arrayContaining([
        ["VERSION", "20", "22", true],
        ["TOKEN", null, "", false],
      ]),
    );
  });

  it("has the default from above the first FROM where a stage declares the argument again, given or not", () => {
    const text = "ARG VERSION=20\nFROM node:${VERSION}\nARG VERSION\nRUN echo $VERSION\n";
    const givens: readonly Readonly<Record<string, string>>[] = [{}, { VERSION: "22" }];
    const defaults = givens.map((given) =>
      buildArgsView(analyze(text, { buildArgs: given }), given).rows.map(({ defaultWritten }) => defaultWritten),
    );
    expect(defaults).toEqual([["20"], ["20"]]);
  });

  it("sets apart what is given and not taken", () => {
    const given = { OTHER: "1" };
    expect(buildArgsView(analyze(TEXT, { buildArgs: given }), given).unused).toEqual([{ name: "OTHER", value: "1" }]);
  });
});

it("lists every global and stage argument while the build fails, and says which FROM needs", () => {
  const analysis = analyze(
    "ARG GO_VERSION\nARG TAG=1\nFROM golang:${GO_VERSION}-alpine\nARG COMMIT\nRUN make $COMMIT\n",
  );
  const { rows } = buildArgsView(analysis, {});
  expect(rows.map(({ name, isMissing }) => [name, isMissing])).toEqual([
    ["GO_VERSION", true],
    ["TAG", false],
    ["COMMIT", false],
  ]);
});
