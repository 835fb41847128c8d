import type { TargetBuild } from "#core/analysis.ts";
import { dockerfileText } from "../dockerfile-text.ts";
import { commands, type ExecStep, variable } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { isOnlyQuoted, setsVariable, usesVariable } from "./shell-commands.ts";

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

const DEFAULT_BASE = "docker.io/library/alpine:3.22";

const OTHER_VERSION = "2.0";

export const argScope = lessonPlan(
  "arg-scope",
  editStep({
    start: { dockerfile: ABOVE },
    solution: { dockerfile: DECLARED },
    check: (facts) => {
      const runs = commands(facts, "echo");
      if (runs.length === 0) return wrong("no-run");
      if (runs.some((one) => setsVariable(facts, one, "ALPINE"))) return wrong("in-shell");
      const users = runs.filter((one) => usesVariable(facts, one, "ALPINE"));
      const run = users.find((one) => variable(one, "ALPINE")) ?? users[0];
      if (run === undefined) return wrong("unused");
      if (users.every((one) => isOnlyQuoted(facts, one, "ALPINE"))) return wrong("quoted");
      const value = variable(run, "ALPINE") ?? "";
      if (value === "") return wrong(whyEmpty(facts, run));
      const isSame = facts.shippedImages.some((image) => image.endsWith(`:${value}`));
      if (!isSame) return wrong("differs", { value });
      return valuesWritten(facts, "ALPINE").length > 1 ? wrong("twice", { value }) : TASK_DONE;
    },
  }),
  editStep({
    panel: "inputs",
    start: { dockerfile: DECLARED },
    solution: { dockerfile: DECLARED, buildArgs: { ALPINE: "3.21" } },
    check: (facts) => {
      const isOn = (images: readonly string[]) => images.some((image) => image.endsWith("/alpine:3.21"));
      if (!isOn(facts.build.images)) return wrong(facts.build.images.includes(DEFAULT_BASE) ? "same" : "other");
      return isOn(facts.withOptions({}).build.images) ? wrong("edited") : TASK_DONE;
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
      const label = labelOf(facts.build);
      if (label === "") return wrong(whyNoLabel(facts));
      const compiled = compiledVersion(facts, facts.build);
      if (compiled === "") return wrong("not-compiled", { label });
      if (compiled !== label) return wrong("differs", { label, compiled });
      const { build } = facts.withOptions({ buildArgs: { VERSION: OTHER_VERSION } });
      if (labelOf(build) !== OTHER_VERSION) return wrong("fixed", { label, other: OTHER_VERSION });
      if (compiledVersion(facts, build) !== OTHER_VERSION)
        return wrong("fixed-program", { label, other: OTHER_VERSION });
      return valuesWritten(facts, "VERSION").length > 1 ? wrong("twice", { label }) : TASK_DONE;
    },
  }),
);

/** Why `$ALPINE` is empty for a command. */
function whyEmpty({ analysis: { parsed } }: LessonFacts, run: ExecStep): "empty" | "own-default" | "too-late" {
  const declared = parsed.stages[run.stage]?.commands.filter(
    (command) => command.kind === "arg" && command.definitions.some(({ key }) => key === "ALPINE"),
  );
  if (declared === undefined || declared.length === 0) return "empty";
  return declared.some(({ instruction }) => instruction.lines.first < run.line) ? "own-default" : "too-late";
}

/** Why the label of the version is empty. */
function whyNoLabel({ analysis: { parsed }, build }: LessonFacts): "no-label" | "empty" | "too-late" | "no-default" {
  const all = parsed.stages[build.stage]?.commands ?? [];
  const label = all.findIndex(({ kind }) => kind === "label");
  if (label < 0) return "no-label";
  const declared = all.findIndex(
    (command) => command.kind === "arg" && command.definitions.some(({ key }) => key === "VERSION"),
  );
  if (declared < 0) return "empty";
  return declared > label ? "too-late" : "no-default";
}

function labelOf({ config }: TargetBuild): string {
  const labels = Object.entries(config?.labels ?? {});
  return labels.find(([key]) => /(?:^|[.-])version$/u.test(key))?.[1] ?? "";
}

/** The version that the command writes into the program: the shell puts it in the place of the variable. */
function compiledVersion(facts: LessonFacts, build: TargetBuild): string {
  const [run] = commands({ ...facts, build }, "go build");
  const [, written = ""] = /main\.version=(?:'|")?([^\s"']+)/u.exec(run?.op.args.join(" ") ?? "") ?? [];
  const name = /^\$\{?(\w+)\}?$/u.exec(written)?.[1];
  return run === undefined || name === undefined ? written : (variable(run, name) ?? "");
}

/** The values that the file itself gives a variable, in any place; what refers to another is none. */
function valuesWritten({ analysis: { parsed } }: LessonFacts, name: string): readonly string[] {
  const all = [...parsed.metaArgs, ...parsed.stages.flatMap((stage) => stage.commands)];
  return all
    .flatMap((command): readonly { readonly key: string; readonly value?: string | undefined }[] => {
      if (command.kind === "arg") return command.definitions;
      return command.kind === "env" ? command.pairs : [];
    })
    .flatMap(({ key, value = "" }) => (key === name && value !== "" && !value.includes("$") ? [value] : []));
}
