import { dockerfileText } from "../dockerfile-text.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";

const OTHER = "1.36";

export const copyFromVariable = lessonPlan(
  "copy-from-variable",
  editStep({
    start: {
      dockerfile: dockerfileText`
ARG BUSYBOX=1.37

FROM alpine:3.22 AS app
ARG BUSYBOX
COPY --from=busybox:$BUSYBOX-musl /bin/httpd /usr/local/bin/httpd
USER 1000:1000
CMD ["httpd", "-f"]
`,
    },
    solution: {
      dockerfile: dockerfileText`
ARG BUSYBOX=1.37

FROM busybox:$BUSYBOX-musl AS tools

FROM alpine:3.22 AS app
COPY --from=tools /bin/httpd /usr/local/bin/httpd
USER 1000:1000
CMD ["httpd", "-f"]
`,
    },
    check: ({ build, withOptions }) => {
      if (!build.images.some((image) => image.includes("/busybox:"))) return wrong("not-used");
      const follows = withOptions({ buildArgs: { BUSYBOX: OTHER } }).build.images.some((image) =>
        image.includes(`/busybox:${OTHER}`),
      );
      return follows ? TASK_DONE : wrong("fixed", { other: OTHER });
    },
  }),
  predictStep({
    ask: "built",
    panel: "inputs",
    start: {
      dockerfile: dockerfileText`
ARG BASE=slim

FROM debian:13-slim AS slim
RUN useradd --uid 1000 serve

FROM debian:13 AS full
RUN useradd --uid 1000 serve

FROM $BASE AS app
COPY serve /usr/local/bin/serve
USER serve
CMD ["serve"]
`,
      buildArgs: { BASE: "full" },
    },
  }),
);
