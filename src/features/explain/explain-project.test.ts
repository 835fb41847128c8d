import { afterEach, describe, expect, it } from "vitest";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import type { ProjectAnalysis } from "#core/project/analyze-project.ts";
import { activate } from "#i18n/activate.ts";
import { explain, type ExplainSubject } from "./explain.ts";

const WEB = `FROM node:20 AS build
COPY . .
RUN npm run build

FROM nginx:1.27-alpine AS prod
COPY --from=build /app/dist /usr/share/nginx/html

FROM build AS dev
CMD ["npm","run","dev"]
`;

const API = `ARG GO_VERSION=1.21
FROM golang:\${GO_VERSION}-alpine AS build
COPY api/ .
RUN go build -o /api .

FROM gcr.io/distroless/static
COPY --from=build /api /api
USER 65532
ENTRYPOINT ["/api"]
`;

const COMPOSE = `services:
  web:
    build:
      context: ./web
      target: prod
  api:
    build:
      context: .
      dockerfile: api/Dockerfile
`;

const FILES = { "compose.yaml": COMPOSE, "web/Dockerfile": WEB, "api/Dockerfile": API };

const BAKE = {
  "docker-bake.hcl": `group "default" { targets = ["app", "worker"] }
target "app" {
  name = "app-\${replace(go, ".", "-")}"
  matrix = { go = ["1.21", "1.22"] }
  target = "image"
  args = { GO_VERSION = go }
}
target "worker" {
  target = "bin"
  contexts = { build = "target:app-1-22" }
  output = ["type=local,dest=out"]
}
`,
  Dockerfile: `ARG GO_VERSION=1.22
FROM golang:\${GO_VERSION} AS build
RUN go build -o /out/server .
FROM build AS lint
RUN go vet
FROM scratch AS bin
COPY --from=build /out/server /
FROM alpine AS image
COPY --from=bin /server /server
ENTRYPOINT ["/server"]
`,
};

function analyzed(files: Readonly<Record<string, string>>, targets: readonly string[] = []): ProjectAnalysis {
  const project = { files, ...(targets.length > 0 && { targets }) };
  const whole = analyzeProjectInput({ dockerfile: "", project }, {});
  if (whole === null) throw new Error("the sample is a project");
  return whole;
}

/** The title, the paragraph, and each point as a line. */
function linesOf(analysis: ProjectAnalysis, subject: ExplainSubject | null = null): readonly string[] {
  const { title, parts, points } = explain(analysis, subject);
  return [title, ...[parts, ...points].map((line) => line.map(({ text }) => text).join(""))];
}

function stageCalled(analysis: ProjectAnalysis, name: string, dockerfile: string): ExplainSubject {
  const stage = analysis.stages.findIndex(
    ({ label, index }) => label === name && analysis.project.places[index]?.dockerfile === dockerfile,
  );
  return { kind: "stage", stage };
}

afterEach(() => activate("en"));

describe("a project", () => {
  it("is explained with its Dockerfiles, and with the image of each target for itself", () => {
    expect(linesOf(analyzed(FILES))).toEqual([
      "This project",
      "This project builds from 2 Dockerfiles, api/Dockerfile and web/Dockerfile, which have 5 stages in total. " +
        "4 of them are built, starting from golang:1.21-alpine, nginx:1.27-alpine, and 2 more; " +
        "1 is skipped, because no chosen target needs it.",
      "Target api ends with stage-1 of api/Dockerfile. The image has 1 layer on top of gcr.io/distroless/static, " +
        "and a container starts /api.",
      "Target web ends with prod of web/Dockerfile. The image has 1 layer on top of nginx:1.27-alpine. " +
        "What a container starts is set by the base image, if at all.",
    ]);
  });

  it("says what one target builds in the paragraph, and counts a stage chosen as the target once", () => {
    const [, about, ...points] = linesOf(analyzed(FILES, ["api/Dockerfile#build"]));
    expect(about).toContain("which have 5 stages in total. 1 of them is built, starting from golang:1.21-alpine;");
    expect(about).toContain("api/Dockerfile is built up to build. The image has 2 layers on top of golang:1.21-alpine");
    expect(points).toEqual([]);
  });

  it("counts the stages of a matrix once, and says that they are built more than once", () => {
    const [, about, ...points] = linesOf(analyzed(BAKE));
    expect(about).toBe(
      "This project builds from one Dockerfile, Dockerfile, which has 4 stages. " +
        "3 of them are built, starting from alpine, golang:1.21, and golang:1.22; " +
        "1 is skipped, because no chosen target needs it. 3 stages are built more than once, with different inputs.",
    );
    const image = "The image has 1 layer on top of alpine, and a container starts /server.";
    expect(points).toEqual([
      `Target app-1-21 ends with image. ${image}`,
      `Target app-1-22 ends with image. ${image}`,
      "Target worker ends with bin. Its result isn't exported as an image.",
    ]);
  });

  it("names the Dockerfile that a chosen target lacks", () => {
    const files = { "compose.yaml": COMPOSE, "web/Dockerfile": WEB };
    const missing = "api/Dockerfile isn't in the project, so what api builds can't be shown.";
    expect(linesOf(analyzed(files)).join("\n")).toContain(missing);
    const ofApi = analyzed(files, ["api"]);
    expect(linesOf(ofApi)).toEqual([
      "This project",
      `This project builds from one Dockerfile, web/Dockerfile, which has 3 stages. ${missing}`,
    ]);
    expect(linesOf(ofApi, stageCalled(ofApi, "prod", "web/Dockerfile"))[1]).toContain(
      "It isn't shown as built: api is the target, and its Dockerfile api/Dockerfile isn't in the project.",
    );
    expect(linesOf(analyzed(files, ["web"])).join("\n")).not.toContain(missing);
  });

  it("says of one Dockerfile without a definition what it would alone", () => {
    const [title, about] = linesOf(analyzed({ Dockerfile: WEB, ".dockerignore": "dist\n" }));
    expect(title).toBe("This Dockerfile");
    expect(about).toContain("it has 3 stages, and dev is the target");
  });

  it.each(["zh-Hans", "zh-Hant"] as const)("says all of it in %s", async (language) => {
    await activate(language);
    const lines = [...linesOf(analyzed(FILES)), ...linesOf(analyzed(BAKE)), ...linesOf(analyzed(FILES, ["web"]))];
    expect(lines.filter((line) => !/\p{Script=Han}/u.test(line) || /undefined|target|image has/u.test(line))).toEqual(
      [],
    );
  });
});

describe("a part of a project", () => {
  const analysis = analyzed(FILES);

  it("is explained by the target that it belongs to", () => {
    const api = linesOf(analysis, stageCalled(analysis, "stage-1", "api/Dockerfile"))[1];
    expect(api).toContain("It is the target");
    expect(api).toContain("A container of the image starts /api.");
    const web = linesOf(analysis, stageCalled(analysis, "prod", "web/Dockerfile"))[1];
    expect(web).toContain("It is the target");
    expect(web).not.toContain("/api");
  });

  it("is skipped because no chosen target needs it, and is built by choosing it", () => {
    const text = linesOf(analysis, stageCalled(analysis, "dev", "web/Dockerfile"))[1];
    expect(text).toContain("This build skips it, because no chosen target needs anything from it.");
    expect(text).toContain("Choose it as the target to see it built.");
  });

  it("is a row of one Dockerfile, whose line numbers others have too", () => {
    const row = analysis.file.instructions.findIndex(({ original }) => original.startsWith("USER 65532"));
    expect(linesOf(analysis, { kind: "row", instruction: row })[1]).not.toContain("dev");
    const copy = analysis.file.instructions.findIndex(({ original }) => original === "COPY api/ .");
    expect(linesOf(analysis, { kind: "row", instruction: copy })[1]).toContain("build");
    const dev = analysis.file.instructions.findIndex(({ original }) => original.startsWith('CMD ["npm"'));
    expect(linesOf(analysis, { kind: "row", instruction: dev })[1]).toContain("is skipped");
  });
});
