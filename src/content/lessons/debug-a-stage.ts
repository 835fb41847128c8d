import { dockerfileText } from "../dockerfile-text.ts";
import { stageNamed, takenByImage, targetOf } from "./ask.ts";
import { TASK_DONE, editStep, lessonPlan, predictStep, wrong } from "./lesson.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { takesFile } from "./paths.ts";

const NO_SHELL = dockerfileText`
FROM golang:1.25-alpine3.22 AS build
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/serve .

FROM gcr.io/distroless/static-debian12:nonroot AS app
COPY --from=build /out/serve /serve
CMD ["/serve"]
`;

const WITH_DEBUG = `${NO_SHELL}
FROM app AS debug
COPY --from=busybox:1.37-musl /bin/busybox /bin/sh
ENTRYPOINT ["/bin/sh"]

FROM app
`;

export const debugAStage = lessonPlan(
  "debug-a-stage",
  editStep({
    start: { dockerfile: NO_SHELL, dockerignore: ".git\n" },
    solution: { dockerfile: WITH_DEBUG, dockerignore: ".git\n" },
    check: (facts) => {
      const app = stageNamed(facts, "app");
      if (app === undefined) return wrong("gone");
      const debug = stageNamed(facts, "debug");
      if (debug === undefined) return wrong("no-debug");
      const built = facts.buildOf("debug");
      if (!built.ships.includes(app.index)) return wrong("not-from-app");
      const published = facts.buildOf("");
      if (published.ships.includes(debug.index)) return wrong("published", { published: targetOf(facts, published) });
      if (!published.ships.includes(app.index)) return wrong("other", { published: targetOf(facts, published) });
      if (takesTools({ ...facts, build: published })) return wrong("in-image");
      if (!takesTools({ ...facts, build: built })) return wrong("no-shell");
      const taken = otherThanShell({ ...facts, build: built });
      return taken === undefined ? TASK_DONE : wrong("not-a-shell", { taken });
    },
  }),
  predictStep({
    ask: "built",
    start: {
      dockerfile: WITH_DEBUG.replace("FROM app\n", "FROM app AS release\n"),
      dockerignore: ".git\n",
      target: "debug",
    },
  }),
);

/** The image takes a shell: a file of busybox, or of another image that is mostly known for one. */
function takesTools(facts: LessonFacts): boolean {
  return takenByImage(facts).some(({ from, kind }) => {
    if (kind !== "copy") return false;
    const base = facts.analysis.stages[Number(/^stage:(\d+)$/u.exec(from)?.[1] ?? "-1")]?.base;
    const ref = from.startsWith("image:") ? from : base?.kind === "image" ? base.ref : "";
    return /busybox|toybox|alpine:|debian|ubuntu/u.test(ref) && !ref.includes("golang") && !ref.includes("distroless");
  });
}

/** What the image takes from busybox where none of it is a shell, as written; else undefined. */
function otherThanShell(facts: LessonFacts): string | undefined {
  const sources = takenByImage(facts)
    .filter(({ from, kind }) => kind === "copy" && /^image:.*\/busybox[:@]/u.test(from))
    .flatMap(({ uses }) => uses.flatMap((use) => use.sources));
  return sources.some((source) => SHELLS.some((shell) => takesFile(source, shell))) ? undefined : sources[0];
}

const SHELLS = ["/bin/busybox", "/bin/sh", "/bin/ash"];
