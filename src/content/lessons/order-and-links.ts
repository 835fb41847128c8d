import { dockerfileText } from "../dockerfile-text.ts";
import { commands, takenByImage } from "./ask.ts";
import { isInImage, programOf } from "./files.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";
import { absolutePath, isWithin } from "./paths.ts";

const TWINS = dockerfileText`
FROM node:24-slim AS build
WORKDIR /web
COPY web ./
RUN node bundle.js

FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY api ./
RUN go build -o /out/serve .

FROM alpine:3.22 AS app
COPY --from=build /out/serve /usr/local/bin/serve
USER 1000:1000
CMD ["serve"]
`;

const SITE = dockerfileText`
FROM node:24-slim AS build
WORKDIR /app
COPY . .
RUN node bundle.js

FROM nginx:1.29-alpine AS app
COPY --from=build /app/dist /usr/share/nginx/html
`;

export const orderAndLinks = lessonPlan(
  "order-and-links",
  predictStep({ ask: "built", start: { dockerfile: TWINS } }),
  editStep({
    start: { dockerfile: TWINS },
    solution: {
      dockerfile: TWINS.replace("AS build", "AS web").replace(
        "COPY --from",
        "COPY --from=web /web/dist /srv\nCOPY --from",
      ),
    },
    check: (facts) => {
      const { stages } = facts.analysis;
      const names = stages.map(({ name }) => name).filter((name) => name !== "");
      if (new Set(names).size < names.length) return wrong("twins");
      const [bundle] = commands(facts, "bundle.js");
      const program = programOf(facts);
      if (bundle === undefined || program === undefined) {
        return wrong(facts.build.reaches.length < stages.length ? "skipped" : "gone");
      }
      const isTaken = isInImage(facts, bundle.stage, "/web/dist") && isInImage(facts, program.stage, program.file);
      if (!isTaken) return wrong("not-there", { program: program.file });
      const bundles = takenByImage(facts).filter(
        ({ from, kind }) => from === `stage:${bundle.stage}` && kind === "copy",
      );
      const sources = bundles.flatMap(({ uses }) =>
        uses.flatMap((use) => use.sources.map((source) => absolutePath(source))),
      );
      const whole = sources.find((source) => !isWithin(source, "/web/dist"));
      if (whole !== undefined) return wrong("too-much", { source: whole });
      const lines = new Set(bundles.flatMap(({ uses }) => uses.map(({ line }) => line)));
      const places = facts.build.steps.flatMap(({ op, line }) =>
        op.kind === "file" && lines.has(line)
          ? op.actions.flatMap(({ action, dest }) => (action === "copy" ? [absolutePath(dest)] : []))
          : [],
      );
      const [place] = places;
      // a command with the stage mounted can put the files anywhere
      if (place === undefined || places.some((one) => isWithin(one, "/srv"))) return TASK_DONE;
      return wrong("elsewhere", { place });
    },
  }),
  predictStep({
    ask: "built",
    start: {
      dockerfile: dockerfileText`
FROM node:24-slim AS assets
WORKDIR /assets
COPY assets ./
RUN node bundle.js

FROM nginx:1.29-alpine AS site
ONBUILD COPY --from=assets /assets/out /usr/share/nginx/html

FROM nginx:1.29-alpine AS preview
COPY preview.html /usr/share/nginx/html/index.html

FROM site AS shop
COPY shop /usr/share/nginx/html/shop
`,
    },
  }),
  editStep({
    panel: "cache",
    start: { dockerfile: SITE },
    solution: { dockerfile: SITE.replace("COPY --from", "COPY --link --from") },
    check: (facts) => {
      const { build, runsAgain } = facts;
      const sources = build.steps.flatMap(({ op }) =>
        op.kind === "source" && /\/nginx[:@]/u.test(op.identifier) ? [op.identifier] : [],
      );
      const copies = build.steps.filter(
        ({ op, stage }) =>
          stage === build.stage && op.kind === "file" && op.actions.some(({ action }) => action === "copy"),
      );
      const [bundle] = commands(facts, "bundle.js");
      if (sources.length === 0 || copies.length === 0 || bundle === undefined) return wrong("gone");
      const again = runsAgain({ sources });
      return copies.some(({ id }) => again.has(id)) ? wrong("again") : TASK_DONE;
    },
  }),
);
