import { describe, expect, it } from "vitest";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { analyze } from "../analyze.ts";
import { composeReader } from "../compose/reader.ts";
import { analyzeProject, type ProjectAnalysis } from "./analyze-project.ts";
import { imageServices } from "./image-services.ts";

const COMPOSE = composeReader(parseYaml);

function project(files: Readonly<Record<string, string>>, definition?: string): ProjectAnalysis {
  const input = { files, ...(definition !== undefined && { definition }) };
  return analyzeProject(input, { compose: COMPOSE, analyze, set: [], now: "2026-01-02T03:04:05Z" });
}

function images(files: Readonly<Record<string, string>>): readonly (readonly unknown[])[] {
  return imageServices(project(files).project).map(({ name, image, ref }) => [name, image, ref]);
}

const WEB = { "web/Dockerfile": "FROM nginx\n" };

describe("the services of a Compose project", () => {
  it("are targets with `build`, and images without", () => {
    const whole = project({
      "compose.yaml": "services:\n  my.web:\n    build: ./web\n    image: web:1\n  db:\n    image: postgres:17\n",
      ...WEB,
    });
    expect(whole.project.targets.map(({ name }) => name)).toEqual(["my_web"]);
    expect(whole.project.services).toEqual([
      { name: "my.web", target: "my_web", image: "web:1", ref: "docker.io/library/web:1", profiles: [], builtBy: [] },
      {
        name: "db",
        target: null,
        image: "postgres:17",
        ref: "docker.io/library/postgres:17",
        profiles: [],
        builtBy: [],
      },
    ]);
    expect(imageServices(whole.project).map(({ name }) => name)).toEqual(["db"]);
    expect(whole.graph.nodes.map(({ id }) => id)).toEqual(["stage:0", "image:docker.io/library/nginx:latest"]);
  });

  it("have their images with variables replaced, from `.env` or by default", () => {
    const compose = "services:\n  db:\n    image: ${REGISTRY:-ghcr.io/acme}/db:${TAG}\n";
    expect(images({ "compose.yaml": compose, ".env": "TAG=1.2\n" })).toEqual([
      ["db", "ghcr.io/acme/db:1.2", "ghcr.io/acme/db:1.2"],
    ]);
  });

  it("follow an override file, which can also build what was an image", () => {
    const compose = "services:\n  db:\n    image: postgres:17\n  web:\n    image: nginx\n";
    const override = "services:\n  db:\n    image: postgres:18\n  web:\n    build: ./web\n";
    expect(images({ "compose.yaml": compose, "compose.override.yaml": override, ...WEB })).toEqual([
      ["db", "postgres:18", "docker.io/library/postgres:18"],
    ]);
  });

  it("take their image from what they extend, also in another file, and from anchors", () => {
    const compose = `
x-base: &base
  image: redis:8
services:
  db:
    extends: { file: ops/db.yaml, service: postgres }
  cache:
    <<: *base
`;
    expect(
      images({ "compose.yaml": compose, "ops/db.yaml": "services:\n  postgres:\n    image: postgres:18\n" }),
    ).toEqual([
      ["db", "postgres:18", "docker.io/library/postgres:18"],
      ["cache", "redis:8", "docker.io/library/redis:8"],
    ]);
  });

  it("keep their profiles, built or not", () => {
    const compose =
      "services:\n  web:\n    build: ./web\n    profiles: [dev]\n  mail:\n    image: mailpit\n    profiles: [dev, debug]\n";
    const { services } = project({ "compose.yaml": compose, ...WEB }).project;
    expect(services.map(({ name, profiles }) => [name, profiles])).toEqual([
      ["web", ["dev"]],
      ["mail", ["dev", "debug"]],
    ]);
  });

  it("say which targets build the image that they run, however it is written", () => {
    const compose = `
services:
  app:
    build: ./web
    image: acme/app
  jobs:
    image: docker.io/acme/app:latest
  other:
    image: acme/app:2
`;
    const { services } = project({ "compose.yaml": compose, ...WEB }).project;
    expect(services.map(({ name, builtBy }) => [name, builtBy])).toEqual([
      ["app", []],
      ["jobs", ["app"]],
      ["other", []],
    ]);
  });

  it("are known where nothing is built, and where an image has no valid name", () => {
    const whole = project({ "compose.yaml": "services:\n  db:\n    image: Postgres!\n" });
    expect(whole.stages).toHaveLength(0);
    expect(whole.project.services.map(({ name, image, ref }) => [name, image, ref])).toEqual([
      ["db", "Postgres!", "Postgres!"],
    ]);
  });

  it("are none where the file can't be read, or where a bake file says what is built", () => {
    const compose = "services:\n  db:\n    image: postgres:17\n";
    expect(project({ "compose.yaml": `${compose}  web: {}\n` }).project.services).toEqual([]);
    const both = { "compose.yaml": compose, "docker-bake.hcl": 'target "default" {}\n' };
    expect(project(both).project.services).toEqual([]);
    expect(project(both, "compose.yaml").project.services).toHaveLength(1);
  });
});
