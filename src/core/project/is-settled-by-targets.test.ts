import { expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { ComposeReader } from "../bake/files/input.ts";
import { lint } from "../lint/lint.ts";
import { imageCatalogue } from "../images/image-catalogue.ts";
import { lookAtText } from "../review/look-at-text.ts";
import { reviewText } from "../review/review.ts";
import { analyzeProject, type ProjectAnalysis } from "./analyze-project.ts";
import { type SettledByTargets, settledInProject } from "./is-settled-by-targets.ts";

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

it("isn't among what to do first, or among the problems whose fixes are proven, once a target settles it", () => {
  const { project } = analyzedWith(DEBUGGED, 'target "api" {\n  target = "api"\n}');
  const options = project.targets[0]?.options ?? {};
  const review = (settled?: SettledByTargets) =>
    reviewText(DEBUGGED, lookAtText(options, lint, imageCatalogue, settled), () => false);
  const told = review();
  expect(told.actions.map(({ problem }) => problem.rule)).toContain("stages/last-stage-not-shipped");
  const { actions, fixes } = review(settledInProject("Dockerfile", project));
  expect(actions.map(({ problem }) => problem.rule)).not.toContain("stages/last-stage-not-shipped");
  expect(fixes).toHaveLength(told.fixes.length - 1);
});

function rulesOf(dockerfile: string, bake: string | null): readonly string[] {
  return analyzedWith(dockerfile, bake)
    .project.problems.filter(({ path }) => path === "Dockerfile")
    .flatMap(({ problems }) => problems.map(({ rule }) => rule));
}

function analyzedWith(dockerfile: string, bake: string | null): ProjectAnalysis {
  const files = {
    Dockerfile: dockerfile,
    ...(bake === null ? { "other.Dockerfile": "FROM a\n" } : { "docker-bake.hcl": bake }),
  };
  return analyzeProject(
    { files },
    { compose: NO_COMPOSE, set: [], now: "", analyze, review: (text, options) => analyze(text, options, lint) },
  );
}
