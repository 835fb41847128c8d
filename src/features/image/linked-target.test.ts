import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { configView } from "./config-view.ts";
import { imageView } from "./image-view.ts";

const BAKE = `target "default" {
  contexts = { common = "target:base" }
}
target "base" {
  dockerfile = "base.Dockerfile"
}
`;

function analyzed(base: string, app: string) {
  const files = { "docker-bake.hcl": BAKE, "base.Dockerfile": base, Dockerfile: app };
  const whole = analyzeProjectInput({ dockerfile: "", project: { files } }, { images: "known" });
  if (whole === null) throw new Error("no project");
  return whole;
}

describe("the image of a target that starts from another one", () => {
  beforeEach(() => keepCatalogue(imageCatalogue));
  afterEach(() => keepCatalogue(undefined));

  it("has the other target's configuration, each value from its line there", () => {
    const whole = analyzed(
      'FROM node:22\nENV MODE=fast\nWORKDIR /srv\nUSER node\nENTRYPOINT ["node"]\n',
      'FROM common\nENV OWN=1\nCMD ["server.js"]\n',
    );
    const view = configView(whole);
    expect(view?.runs).toBe("node server.js");
    const rows = view?.groups.flatMap((group) => group.rows) ?? [];
    const row = (name: string) => rows.find((one) => one.name === name);
    expect(row("MODE")).toMatchObject({ value: "fast", line: 2, inheritedFrom: "stage-0" });
    expect(row("USER")).toMatchObject({ value: "node", line: 4 });
    expect(row("WORKDIR")).toMatchObject({ value: "/srv", dependsOn: "" });
    expect(row("NODE_VERSION")).toMatchObject({ value: "", line: 0 });
    expect(row("OWN")).toMatchObject({ value: "1", line: 2, inheritedFrom: "" });
    expect(view?.base).toMatchObject({ name: "node:22", isKnown: true });
    const image = imageView(whole);
    expect(image?.base).toBe("node:22");
    expect(image?.baseSize).toMatchObject({ kind: "unpacked", megabytes: 1140 });
  });

  it("says that what the other target's base sets isn't known", () => {
    const view = configView(analyzed("FROM example.com/own\nENV MODE=fast\n", "FROM common\nWORKDIR app\n"));
    expect(view?.base).toMatchObject({ name: "example.com/own", isKnown: false });
    const rows = view?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.find(({ name }) => name === "MODE")?.value).toBe("fast");
    expect(rows.find(({ name }) => name === "WORKDIR")?.dependsOn).not.toBe("");
  });
});
