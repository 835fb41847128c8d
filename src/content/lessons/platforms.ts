import { dockerfileText } from "../dockerfile-text.ts";
import { commands, variable } from "./ask.ts";
import { programOf } from "./files.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";

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
      const { build, stages } = facts.withOptions({ platform: ARM });
      if (build.platform !== ARM) return wrong("other-image", { platform: build.platform });
      const program = programOf(facts);
      if (program === undefined) return wrong("gone");
      if (facts.analysis.options.platform !== ARM) return wrong("not-arm");
      return stages[program.stage]?.platform === NATIVE ? TASK_DONE : wrong("emulated");
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
      if (facts.analysis.options.platform !== ARM) return wrong("not-arm");
      if (facts.analysis.stages[run.stage]?.platform !== NATIVE) return wrong("emulated");
      const text = run.op.args.join(" ");
      const asked = /GOARCH=\S*(TARGETARCH|TARGETPLATFORM)/u.exec(text)?.[1];
      if (asked !== undefined)
        return variable(run, asked) === undefined ? wrong("empty", { variable: `$${asked}` }) : TASK_DONE;
      if (/GOARCH="?[a-z]/.test(text)) return wrong("fixed");
      if (variable(run, "GOARCH") === undefined) return wrong("native");
      const elsewhere = facts
        .withOptions({ platform: NATIVE })
        .build.steps.flatMap(({ op }) => (op.kind === "exec" ? op.env : []));
      return elsewhere.includes("GOARCH=amd64") ? TASK_DONE : wrong("fixed");
    },
  }),
);
