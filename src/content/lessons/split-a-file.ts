import { dockerfileText } from "../dockerfile-text.ts";
import { isOf, takenByImage } from "./ask.ts";
import { isInImage, programOf, startsOther } from "./files.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";
import { takesFile } from "./paths.ts";

const ONE_STAGE = dockerfileText`
FROM golang:1.25-alpine3.22
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/serve .
USER 1000:1000
EXPOSE 8080
CMD ["/out/serve"]
`;

const TWO_STAGES = dockerfileText`
FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /out/serve .

FROM alpine:3.22
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
EXPOSE 8080
CMD ["serve"]
`;

export const splitAFile = lessonPlan(
  "split-a-file",
  editStep({
    start: { dockerfile: ONE_STAGE, dockerignore: ".git\n" },
    solution: { dockerfile: TWO_STAGES, dockerignore: ".git\n" },
    check: (facts) => {
      const program = programOf(facts);
      if (program === undefined) return wrong("gone");
      const hasCompiler = facts.shippedImages.some((image) => isOf(image, "golang"));
      if (facts.build.ships.includes(program.stage) || hasCompiler) return wrong("compiler");
      if (!isInImage(facts, program.stage, program.file)) return wrong("not-copied", { file: program.file });
      const takesSources = takenByImage(facts).some(
        ({ from, uses }) =>
          from.startsWith("stage:") &&
          uses.some(({ sources }) => sources.some((path) => takesFile(path, "/src/main.go"))),
      );
      if (takesSources) return wrong("sources");
      const other = startsOther(facts, program);
      if (other !== undefined) return wrong("starts", other);
      if (!/^1000(?::|$)/u.test(facts.build.config?.user ?? "")) return wrong("user");
      if (!facts.build.config?.exposedPorts.includes("8080/tcp")) return wrong("port");
      return facts.analysis.stages[program.stage]?.name === "" ? wrong("unnamed") : TASK_DONE;
    },
  }),
  predictStep({
    ask: "ships",
    start: {
      dockerfile: dockerfileText`
FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/serve .

FROM alpine:3.22 AS base
RUN adduser -D -u 1000 app
USER 1000:1000

FROM base AS serve
COPY --from=build /out/serve /usr/local/bin/serve
CMD ["serve"]
`,
      dockerignore: ".git\n",
    },
  }),
);
