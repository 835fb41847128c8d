import { dockerfileText } from "../dockerfile-text.ts";
import { commands, variable } from "./ask.ts";
import { DONE, editStep, lessonPlan, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";

const ABOVE = dockerfileText`
ARG ALPINE=3.22

FROM alpine:\${ALPINE} AS app
RUN echo "on Alpine $ALPINE" > /etc/about
COPY serve.sh /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

const DECLARED = ABOVE.replace("AS app\n", "AS app\nARG ALPINE\n");

const VERSION = dockerfileText`
FROM golang:1.25-alpine3.22 AS build
ARG VERSION=1.4
WORKDIR /src
COPY . .
RUN go build -ldflags "-X main.version=$VERSION" -o /out/serve .

FROM alpine:3.22 AS app
LABEL version=$VERSION
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

const OTHER_VERSION = "2.0";

export const argScope = lessonPlan(
  "arg-scope",
  editStep({
    start: { dockerfile: ABOVE },
    solution: { dockerfile: DECLARED },
    check: (facts) => {
      const [run] = commands(facts, "echo");
      if (run === undefined) return wrong("no-run");
      const value = variable(run, "ALPINE") ?? "";
      if (value === "") return wrong("empty");
      const isSame = facts.shippedImages.some((image) => image.endsWith(`:${value}`));
      return isSame ? DONE : wrong("differs", { value });
    },
  }),
  editStep({
    panel: "inputs",
    start: { dockerfile: DECLARED },
    solution: { dockerfile: DECLARED, buildArgs: { ALPINE: "3.21" } },
    check: (facts) => {
      const isOn = (images: readonly string[]) => images.some((image) => image.endsWith("/alpine:3.21"));
      if (!isOn(facts.build.images)) return wrong("same");
      return isOn(facts.withOptions({}).build.images) ? wrong("edited") : DONE;
    },
  }),
  editStep({
    start: { dockerfile: VERSION },
    solution: {
      dockerfile: VERSION.replace("ARG VERSION=1.4", "ARG VERSION")
        .replace("FROM", "ARG VERSION=1.4\n\nFROM")
        .replace("LABEL", "ARG VERSION\nLABEL"),
    },
    check: (facts) => {
      const label = labelOf(facts);
      if (label === "") return wrong("empty");
      const compiled = compiledVersion(facts);
      if (compiled !== label) return wrong("differs", { label, compiled });
      const { build } = facts.withOptions({ buildArgs: { VERSION: OTHER_VERSION } });
      const follows = build.config?.labels["version"] === OTHER_VERSION;
      return follows ? DONE : wrong("fixed", { label, other: OTHER_VERSION });
    },
  }),
);

function labelOf({ build }: LessonFacts): string {
  return build.config?.labels["version"] ?? "";
}

function compiledVersion(facts: LessonFacts): string {
  const [run] = commands(facts, "go build");
  return run === undefined ? "" : (variable(run, "VERSION") ?? "");
}
