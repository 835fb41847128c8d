import { dockerfileText } from "../dockerfile-text.ts";
import { stageNamed, targetOf } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const BUILD = dockerfileText`
FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY *.go go.mod ./
RUN go build -o /out/serve .
`;

const APP = dockerfileText`
FROM alpine:3.22 AS app
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

const BENCH = dockerfileText`
FROM build AS bench
RUN go test -bench . ./... > /bench.txt
`;

export const lastStageWins = lessonPlan(
  "last-stage-wins",
  predictStep({ ask: "ships", start: { dockerfile: [BUILD, APP, BENCH].join("\n") } }),
  editStep({
    start: { dockerfile: [BUILD, APP, BENCH].join("\n") },
    solution: { dockerfile: [BUILD, BENCH, APP].join("\n") },
    check: (facts) => {
      const bench = stageNamed(facts, "bench");
      if (bench === undefined) return wrong("deleted");
      const { base } = bench;
      if (base.kind === "image" && base.ref.endsWith("/build:latest")) return wrong("too-early");
      const plain = facts.buildOf("");
      const published = targetOf(facts, plain);
      const app = stageNamed(facts, "app");
      if (app !== undefined && plain.ships.includes(app.index)) return TASK_DONE;
      return wrong(facts.build.target === "" ? "last" : "only-target", { published });
    },
  }),
);
