import { dockerfileText } from "../dockerfile-text.ts";
import { commands, type ExecStep, variable } from "./ask.ts";
import { programOf } from "./files.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { type CommandVariable, variableOfCommand } from "./shell-commands.ts";

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
    warnings: ["stages/platform-mismatch"],
    check: (facts) => {
      const { build, stages } = facts.withOptions({ platform: ARM });
      if (build.platform !== ARM) return wrong("other-image", { platform: build.platform });
      const program = programOf(facts);
      if (program === undefined) return wrong("gone");
      if (facts.analysis.options.platform !== ARM) return wrong("not-arm");
      if (stages[program.stage]?.platform !== NATIVE) return wrong("emulated");
      const onArm = facts.withOptions({ platform: NATIVE, buildPlatform: ARM });
      return onArm.stages[program.stage]?.platform === ARM ? TASK_DONE : wrong("constant");
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
      const own = goarchOf(facts, run);
      if (own.kind === "unexported") return wrong("unexported");
      if (own.kind !== "set") return wrong("native");
      if (own.value === "") {
        const isDeclared = variable(run, "TARGETARCH") !== undefined;
        return isDeclared ? wrong("native") : wrong("empty", { variable: "$TARGETARCH" });
      }
      const asked = /TARGET(?:ARCH|PLATFORM)/u.exec(own.value)?.[0];
      if (asked !== undefined && variable(run, asked) === undefined) return wrong("empty", { variable: `$${asked}` });
      if (/^\$\{?TARGETPLATFORM\}?$/u.test(own.value) || own.value === ARM)
        return wrong("whole-platform", { value: ARM });
      if (architectureOf(facts, NATIVE) !== "amd64") return wrong("fixed");
      return architectureOf(facts, ARM) === "arm64" ? TASK_DONE : wrong("other-value");
    },
  }),
);

/** What Go compiles for, as far as the text says it, when the image is for a platform. */
function architectureOf(facts: LessonFacts, platform: string): string {
  const { build } = facts.withOptions({ platform });
  const [run] = commands({ ...facts, build }, "go build");
  const own = run && goarchOf({ ...facts, build }, run);
  return run === undefined || own?.kind !== "set" ? "" : expanded(run, own.value);
}

/** What GOARCH is for the command that compiles: a variable, or a setting that `go env -w` has kept in the stage. */
function goarchOf(facts: LessonFacts, run: ExecStep): CommandVariable {
  const own = variableOfCommand(facts, run, "go build", "GOARCH");
  if (own.kind !== "unset") return own;
  const scripts = commands(facts, "go env -w ", run.stage).filter(({ line }) => line <= run.line);
  const [, value] = /go env -w (?:\S+ )*GOARCH=["']?([^\s"';&]+)/u.exec(scripts.at(-1)?.op.args.join(" ") ?? "") ?? [];
  return value === undefined ? own : { kind: "set", value };
}

/** A value with its variables filled in; what a command works out of the target platform is its architecture. */
function expanded(run: ExecStep, value: string): string {
  const platform = variable(run, "TARGETPLATFORM") ?? "";
  if (value.includes("${}") || /TARGETPLATFORM#+/u.test(value)) {
    const source = run.op.args.join(" ");
    return source.includes("TARGETPLATFORM") ? (platform.split("/")[1] ?? "") : (variable(run, "TARGETARCH") ?? "");
  }
  const name = /^\$\{?(\w+)(?::?-[^}]*)?\}?$/u.exec(value)?.[1];
  return name === undefined ? value : (variable(run, name) ?? "");
}
