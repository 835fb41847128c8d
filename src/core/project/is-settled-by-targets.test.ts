import { expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { ComposeReader } from "../bake/files/input.ts";
import { lint } from "../lint/lint.ts";
import { analyzeProject } from "./analyze-project.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

const TESTED = `FROM golang:1.25 AS build
RUN go build -o /app .

FROM build AS test
RUN go test ./...

FROM scratch AS app
COPY --from=build /app /app
CMD ["/app"]
`;

const DEBUGGED = `FROM eclipse-temurin:25 AS api
COPY api.jar .
CMD ["java", "-jar", "api.jar"]

FROM api AS debug
CMD ["java", "-agentlib:jdwp", "-jar", "api.jar"]
`;

it("says that tests never run, unless a target of the project runs them", () => {
  expect(rulesOf(TESTED, 'target "app" {}')).toContain("stages/test-never-runs");
  expect(rulesOf(TESTED, 'target "app" {}\ntarget "test" {\n  target = "test"\n}')).not.toContain(
    "stages/test-never-runs",
  );
});

it("says that the last stage isn't the one to publish, unless every target names the stage it ends in", () => {
  expect(rulesOf(DEBUGGED, 'target "api" {}')).toContain("stages/last-stage-not-shipped");
  expect(rulesOf(DEBUGGED, 'target "api" {\n  target = "api"\n}')).not.toContain("stages/last-stage-not-shipped");
});

it("says it of Dockerfiles without a definition", () => {
  expect(rulesOf(TESTED, null)).toContain("stages/test-never-runs");
});

function rulesOf(dockerfile: string, bake: string | null): readonly string[] {
  const files = {
    Dockerfile: dockerfile,
    ...(bake === null ? { "other.Dockerfile": "FROM a\n" } : { "docker-bake.hcl": bake }),
  };
  const { project } = analyzeProject(
    { files },
    { compose: NO_COMPOSE, set: [], now: "", analyze, review: (text, options) => analyze(text, options, lint) },
  );
  return project.problems
    .filter(({ path }) => path === "Dockerfile")
    .flatMap(({ problems }) => problems.map(({ rule }) => rule));
}
