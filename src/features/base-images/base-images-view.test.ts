import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { otherNameWarning, pastedView, toOwnImages } from "./base-images-view.ts";

const IMAGE = { Architecture: "amd64", Os: "linux", Size: 125_400_000, Config: { Env: ["A=1", "B=2"], User: "me" } };
const analysis = analyze("FROM node:20\nFROM team/base:1\n", { images: "known" }, undefined, imageCatalogue);

function view(json: unknown, asked = "") {
  return pastedView(typeof json === "string" ? json : JSON.stringify(json), analysis, asked);
}

describe("pastedView", () => {
  it("says what the image sets, and takes it for the one of its name", () => {
    expect(view([{ ...IMAGE, RepoTags: ["node:20"] }])).toMatchObject({
      kind: "ok",
      sentences: ["node:20: sets 2 variables and USER (linux/amd64), 125 MB."],
      likely: "docker.io/library/node:20",
      choices: ["docker.io/library/node:20", "docker.io/team/base:1"],
    });
  });

  it("takes an image without a name for the one that was asked about, or that isn't known yet", () => {
    const config = { architecture: "amd64", os: "linux", config: {} };
    expect(view(config)).toMatchObject({ likely: "docker.io/team/base:1", sentences: ["sets nothing (linux/amd64)."] });
    expect(view(config, "docker.io/library/node:20")).toMatchObject({ likely: "docker.io/library/node:20" });
  });

  it("says that a history may leave things out", () => {
    expect(view([{ CreatedBy: "# debian.sh" }])).toMatchObject({
      sentences: ["sets nothing. A history doesn't show everything, so the image may set more."],
    });
  });

  it("warns where the text is of another image than the one that was chosen", () => {
    const python = view([{ ...IMAGE, RepoTags: ["python:3.13"] }], "docker.io/team/base:1");
    expect(python).toMatchObject({ likely: "docker.io/team/base:1" });
    expect(otherNameWarning(python, "docker.io/team/base:1")).toBe(
      "This output describes python:3.13. If you use it, the page treats these as the settings of team/base:1.",
    );
    expect(otherNameWarning(python, "docker.io/library/python:3.13")).toBe("");
    expect(otherNameWarning(view(IMAGE), "docker.io/team/base:1")).toBe("");
    expect(otherNameWarning(view(""), "docker.io/team/base:1")).toBe("");
  });

  it("refuses several images without names, which can't be kept", () => {
    expect(view([IMAGE, IMAGE])).toMatchObject({ kind: "bad", message: expect.stringContaining("one at a time") });
    expect(view([IMAGE, { ...IMAGE, RepoTags: ["node:20"] }])).toMatchObject({ kind: "ok" });
  });

  it("says what is wrong with a text, in words", () => {
    expect(view("")).toEqual({ kind: "empty" });
    expect(view("[]")).toMatchObject({ kind: "bad", message: expect.stringContaining("docker pull") });
    const nameless = pastedView(JSON.stringify([{ CreatedBy: "CMD a" }]), null, "");
    expect(nameless).toMatchObject({ kind: "bad", message: expect.stringContaining("doesn't name its image") });
  });
});

it("keeps several images under the names that the page has for them, or their own", () => {
  const described = pastedView(
    JSON.stringify([
      { ...IMAGE, RepoTags: ["node:20", "node:latest"] },
      { ...IMAGE, RepoTags: ["other:3"] },
    ]),
    analysis,
    "",
  );
  const images = described.kind === "ok" ? described.described : [];
  const used = ["docker.io/library/node:20"];
  expect(toOwnImages(images, "", used).map(({ ref }) => ref)).toEqual([
    "docker.io/library/node:20",
    "docker.io/library/other:3",
  ]);
});
