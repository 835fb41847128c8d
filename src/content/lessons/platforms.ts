import { dockerfileText } from "../dockerfile-text.ts";
import { commands, reaches, stageNamed, variable } from "./ask.ts";
import { DONE, editStep, lessonPlan, wrong } from "./lesson.ts";

const ARM = "linux/arm64";
const NATIVE = "linux/amd64";

const EMULATED = dockerfileText`
FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY serve.go ./
RUN go build -o /out/serve serve.go

FROM alpine:3.22 AS app
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

const NATIVE_BUILD = EMULATED.replace("FROM golang", "FROM --platform=$BUILDPLATFORM golang");

export const platforms = lessonPlan(
  "platforms",
  editStep({
    start: { dockerfile: EMULATED, platform: ARM },
    solution: { dockerfile: NATIVE_BUILD, platform: ARM },
    check: (facts) => {
      const { build } = facts.withOptions({ platform: ARM });
      if (build.platform !== ARM) return wrong("other-image", { platform: build.platform });
      if (!reaches(facts, "build")) return wrong("gone");
      const { platform } = facts.withOptions({ platform: ARM }).stages[stageNamed(facts, "build")?.index ?? -1] ?? {};
      if (facts.analysis.options.platform !== ARM) return wrong("not-arm");
      return platform === NATIVE ? DONE : wrong("emulated");
    },
  }),
  editStep({
    start: { dockerfile: NATIVE_BUILD, platform: ARM },
    solution: {
      dockerfile: NATIVE_BUILD.replace("serve.go ./\n", "serve.go ./\nARG TARGETARCH\n").replace(
        "RUN go",
        "RUN GOARCH=$TARGETARCH go",
      ),
      platform: ARM,
    },
    check: (facts) => {
      const [run] = commands(facts, "go build");
      if (run === undefined) return wrong("gone");
      const text = run.op.args.join(" ");
      const isAsked = /GOARCH="?\$\{?TARGETARCH/.test(text);
      const value = isAsked ? variable(run, "TARGETARCH") : variable(run, "GOARCH");
      if (isAsked && value === undefined) return wrong("empty");
      if (/GOARCH="?[a-z]/.test(text)) return wrong("fixed");
      if (value === undefined) return wrong("native");
      if (isAsked) return value === "arm64" ? DONE : wrong("not-arm");
      const elsewhere = facts
        .withOptions({ platform: NATIVE })
        .build.steps.flatMap(({ op }) => (op.kind === "exec" ? op.env : []));
      return elsewhere.includes("GOARCH=amd64") ? DONE : wrong("fixed");
    },
  }),
);
