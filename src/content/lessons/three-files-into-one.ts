import { dockerfileText } from "../dockerfile-text.ts";
import { isOf, takenByImage } from "./ask.ts";
import { isInImage, programOf, startsOther } from "./files.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { absolutePath } from "./paths.ts";

const BUILDER = dockerfileText`
FROM golang:1.25-alpine3.22
WORKDIR /src
COPY hello.go ./
RUN go build -o /out/hello hello.go
`;

const RUNTIME = dockerfileText`
FROM alpine:3.22
COPY hello /usr/local/bin/hello
USER 1000:1000
CMD ["hello"]
`;

const NAMED = BUILDER.replace("alpine3.22", "alpine3.22 AS build");

export const threeFilesIntoOne = lessonPlan(
  "three-files-into-one",
  editStep({
    start: { dockerfile: BUILDER },
    solution: { dockerfile: NAMED },
    files: [
      { name: "Dockerfile.run", text: RUNTIME },
      {
        name: "build.sh",
        text: dockerfileText`
docker build -t builder -f Dockerfile.build .
docker create --name extract builder
docker cp extract:/out/hello ./hello
docker rm extract
docker build -t hello -f Dockerfile.run .
`,
      },
    ],
    check: (facts) => {
      if (facts.analysis.stages[0]?.name === "") return wrong("unnamed");
      if (!facts.build.images.some((image) => isOf(image, "golang"))) return wrong("other-base");
      return programOf(facts) === undefined ? wrong("gone") : TASK_DONE;
    },
  }),
  editStep({
    start: { dockerfile: NAMED },
    solution: {
      dockerfile:
        NAMED +
        dockerfileText`

FROM alpine:3.22
COPY --from=build /out/hello /usr/local/bin/hello
USER 1000:1000
CMD ["hello"]
`,
    },
    files: [{ name: "Dockerfile.run", text: RUNTIME }],
    check: (facts) => {
      const { analysis, build, shippedImages } = facts;
      if (analysis.stages.length === 1) return wrong("one-stage");
      if (shippedImages.some((image) => isOf(image, "golang"))) return wrong("compiler");
      const program = programOf(facts);
      if (program === undefined) {
        const image = imageInFrom(facts);
        if (image !== undefined) return wrong("no-such-stage", { image });
        return wrong(build.reaches.length < analysis.stages.length ? "left-out" : "gone");
      }
      if (!isInImage(facts, program.stage, program.file)) {
        const [taken] = pathsFrom(facts, program.stage);
        return taken === undefined ? wrong("not-copied") : wrong("other-path", { taken, program: program.file });
      }
      const whole = wholeRootTaken(facts, program.stage);
      if (whole) return wrong("everything");
      if (!shippedImages.some((image) => isOf(image, "alpine"))) return wrong("other-base");
      if (build.config?.user === "") return wrong("no-user");
      const { cmd = [], entrypoint = [] } = build.config ?? {};
      if (cmd.length + entrypoint.length === 0) return wrong("no-command");
      const other = startsOther(facts, program);
      return other === undefined ? TASK_DONE : wrong("not-started", other);
    },
  }),
  predictStep({
    ask: "ships",
    start: {
      dockerfile:
        NAMED +
        dockerfileText`

FROM alpine:3.22 AS runtime
RUN adduser -D -u 1000 hello
USER hello

FROM runtime AS hello
COPY --from=build /out/hello /usr/local/bin/hello
CMD ["hello"]
`,
    },
  }),
  editStep({
    start: {
      dockerfile:
        NAMED +
        dockerfileText`

FROM build AS hello
USER 1000:1000
CMD ["/out/hello"]
`,
    },
    solution: {
      dockerfile:
        NAMED +
        dockerfileText`

FROM alpine:3.22 AS hello
COPY --from=build /out/hello /out/hello
USER 1000:1000
CMD ["/out/hello"]
`,
    },
    check: (facts) => {
      if (facts.shippedImages.some((image) => isOf(image, "golang"))) {
        return wrong(facts.build.ships.length > 1 ? "compiler" : "compiler-base");
      }
      const program = programOf(facts);
      if (program === undefined) return wrong("left-out");
      if (wholeRootTaken(facts, program.stage)) return wrong("everything");
      if (!isInImage(facts, program.stage, program.file)) return wrong("not-taken", { program: program.file });
      const other = startsOther(facts, program);
      return other === undefined ? TASK_DONE : wrong("not-started", other);
    },
  }),
);

/** Whether the image takes all files of a stage. */
function wholeRootTaken(facts: LessonFacts, stage: number): boolean {
  return pathsFrom(facts, stage).some((path) => absolutePath(path) === "/");
}

/** What the last stage copies from that isn't a stage, as written; undefined if there is none. */
function imageInFrom({ analysis: { parsed, stages } }: LessonFacts): string | undefined {
  const names = new Set(stages.flatMap(({ name, index }) => [name.toLowerCase(), String(index)]));
  return (parsed.stages.at(-1)?.commands ?? []).flatMap((command) =>
    command.kind === "copy" && command.from !== "" && !names.has(command.from.toLowerCase()) ? [command.from] : [],
  )[0];
}

/** What the image takes from a stage by COPY, as written. */
function pathsFrom(facts: LessonFacts, stage: number): readonly string[] {
  return takenByImage(facts)
    .filter(({ from, kind }) => from === `stage:${stage}` && kind === "copy")
    .flatMap(({ uses }) => uses.flatMap(({ sources }) => sources));
}
