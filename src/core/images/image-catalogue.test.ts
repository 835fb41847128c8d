import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "./image-catalogue.ts";

function know(text: string) {
  return analyze(text, { images: "known" }, undefined, imageCatalogue);
}

describe("an analysis that knows base images", () => {
  it("starts a stage with what its image sets", () => {
    const { build, baseImages } = know("FROM tomcat:10\nCOPY a.war $CATALINA_HOME/webapps/\n");
    expect(build.config).toMatchObject({ workingDir: "/usr/local/tomcat", cmd: ["catalina.sh", "run"] });
    expect(build.steps.at(-1)?.op).toMatchObject({ actions: [{ dest: "/usr/local/tomcat/webapps/" }] });
    expect(baseImages[0]?.name).toBe("docker.io/library/tomcat");
  });

  it("keeps a variable whose value depends on the version as it is written", () => {
    expect(know("FROM node:20\nLABEL node=$NODE_VERSION\n").build.config?.labels).toEqual({ node: "${NODE_VERSION}" });
  });

  it("takes nothing for a mistake that an unknown image may set", () => {
    const text =
      "FROM registry.example.com/base:1\nWORKDIR $HOME/app\nVOLUME $DATA\nSTOPSIGNAL $S\nEXPOSE $PORT\nFROM registry.example.com/other:1\nRUN --mount=target=. make\n";
    const { build, checkError, checkWarnings, baseImages } = know(text);
    expect([build.error, checkError, baseImages]).toEqual([null, null, [null, null]]);
    expect(checkWarnings).toEqual([]);
  });

  it("still finds what is wrong whatever the image sets", () => {
    expect(know("FROM registry.example.com/base:1\nRUN --mount=target=/ make\n").build.error).not.toBeNull();
    expect(know("FROM registry.example.com/base:1\nARG V\nVOLUME $V\n").build.error).not.toBeNull();
  });

  it("changes nothing unless it is asked for", () => {
    expect(analyze("FROM tomcat:10\n", {}, undefined, imageCatalogue).build.config?.workingDir).toBe("");
  });
});
