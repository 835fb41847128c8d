import type { LessonBuild } from "./lesson.ts";
import { lessonPlans } from "./lesson-plans.ts";

type Slug = (typeof lessonPlans)[number]["slug"];

/** An answer that is not right, and what the page has to say of it: the name of its sentence. */
export interface WrongAnswer {
  /** The step, counted from 1. */
  readonly step: number;
  readonly says: string;
  readonly build: LessonBuild;
}

/** Makes a wrong answer of the solution of a step, or of its start where `from` says so. */
function wrongly(
  slug: Slug,
  step: number,
  says: string,
  change: (build: LessonBuild) => LessonBuild,
  from: "start" | "solution" = "solution",
): WrongAnswer & { readonly slug: Slug } {
  const plan = lessonPlans.find((one) => one.slug === slug)?.steps[step - 1];
  if (plan?.kind !== "edit") throw new Error(`${slug} has no step ${step} to edit`);
  return { slug, step, says, build: change(plan[from]) };
}

const text =
  (...pairs: readonly (readonly [string, string])[]) =>
  (build: LessonBuild): LessonBuild => ({
    ...build,
    dockerfile: pairs.reduce((whole, [from, to]) => {
      if (!whole.includes(from)) throw new Error(`${JSON.stringify(from)} is not in\n${whole}`);
      return whole.replace(from, to);
    }, build.dockerfile),
  });

const asked =
  (change: Partial<LessonBuild>) =>
  (build: LessonBuild): LessonBuild => ({ ...build, ...change });

/** At least one wrong answer for every way of being wrong; the tests give them. */
export const wrongAnswers = [
  wrongly("three-files-into-one", 1, "unnamed", text(["WORKDIR", "# build\nWORKDIR"]), "start"),
  wrongly("three-files-into-one", 2, "one-stage", text(["RUN go", "CMD /out/hello\nRUN go"]), "start"),
  wrongly("three-files-into-one", 2, "compiler", text(["FROM alpine:3.22", "FROM build"])),
  wrongly("three-files-into-one", 2, "left-out", text(["--from=build /out/hello", "hello"])),
  wrongly(
    "three-files-into-one",
    2,
    "not-copied",
    text(["COPY --from=build", "RUN --mount=from=build,target=/mnt cp /mnt"]),
  ),
  wrongly("three-files-into-one", 2, "no-command", text(['CMD ["hello"]\n', ""])),
  wrongly("three-files-into-one", 4, "compiler", text(["USER", "ENV A=b\nUSER"]), "start"),
  wrongly("three-files-into-one", 4, "left-out", text(["--from=build /out/hello", "hello"])),
  wrongly("what-builds", 2, "skipped", asked({ target: "build" })),
  wrongly("what-builds", 4, "skipped", text(["npm test", "npm run test"]), "start"),
  wrongly("what-builds", 4, "only-target", asked({ target: "test" }), "start"),
  wrongly("what-builds", 4, "ships", text(["FROM nginx:1.29-alpine AS app", "FROM test AS app"])),
  wrongly("what-builds", 4, "no-app", (build) => ({
    ...build,
    dockerfile: `${build.dockerfile}\nFROM scratch AS last\nCOPY --from=test /report.txt /\n`,
  })),
  wrongly("arg-scope", 1, "empty", text(["ARG ALPINE\n", ""])),
  wrongly("arg-scope", 1, "differs", text(["ARG ALPINE\n", "ARG ALPINE=3.20\n"])),
  wrongly("arg-scope", 1, "no-run", text(['RUN echo "on Alpine $ALPINE" > /etc/about\n', ""])),
  wrongly("arg-scope", 2, "same", asked({ buildArgs: { ALPINE: "3.23" } })),
  wrongly("arg-scope", 2, "edited", text(["ALPINE=3.22", "ALPINE=3.21"]), "start"),
  wrongly("arg-scope", 3, "empty", text(["ARG VERSION\nLABEL", "LABEL"])),
  wrongly("arg-scope", 3, "differs", text(["ARG VERSION\nWORKDIR", "WORKDIR"])),
  wrongly("arg-scope", 3, "fixed", text(["version=$VERSION\nCOPY", "version=1.4\nCOPY"])),
  wrongly("copy-from-variable", 1, "refused", text(["$BUSYBOX-musl", "${BUSYBOX}-musl"]), "start"),
  wrongly("copy-from-variable", 1, "fixed", text(["$BUSYBOX-musl", "1.37-musl"])),
  wrongly("copy-from-variable", 1, "not-used", text(["--from=tools /bin/httpd", "httpd"])),
  wrongly(
    "settings-of-stages",
    1,
    "directory",
    text(["NODE_ENV=production\nWORKDIR /app\nUSER node\nCOPY --from", "NODE_ENV=production\nUSER node\nCOPY --from"]),
  ),
  wrongly(
    "settings-of-stages",
    1,
    "environment",
    text(["ENV NODE_ENV=production\nWORKDIR /app\nUSER node\nCOPY --from", "WORKDIR /app\nUSER node\nCOPY --from"]),
  ),
  wrongly("settings-of-stages", 1, "user", text(["USER node\nCOPY --from", "COPY --from"])),
  wrongly("settings-of-stages", 2, "missing", text(["COPY api", "LABEL a=b\nCOPY api"]), "start"),
  wrongly(
    "settings-of-stages",
    2,
    "twice",
    text(["COPY worker", "ENV NODE_ENV=production\nUSER node\nCOPY worker"]),
    "start",
  ),
  wrongly("settings-of-stages", 2, "too-early", text(["USER node\n", ""], ["RUN npm", "USER node\nRUN npm"])),
  wrongly("misspelt-stage", 2, "image", text(["biulder", "bilder"]), "start"),
  wrongly("misspelt-stage", 2, "skipped", text(["--from=biulder /out/serve", "serve"]), "start"),
  wrongly("misspelt-stage", 3, "image", text(["FROM deps AS build", "FROM deps AS build\nWORKDIR /app"]), "start"),
  wrongly("misspelt-stage", 3, "skipped", text(["--from=build /app/dist", "dist"])),
  wrongly("what-runs-again", 2, "install", text(["COPY . .", "COPY ./ ./"]), "start"),
  wrongly("what-runs-again", 2, "stale", text(["COPY . .\n", ""])),
  wrongly("what-runs-again", 2, "blind", text(["COPY package.json package-lock.json ./\nRUN npm ci", "RUN npm ci"])),
  wrongly("what-runs-again", 2, "gone", text(["RUN npm ci\n", ""])),
  wrongly("what-runs-again", 3, "readme", asked({ dockerignore: "node_modules\nreadme.txt\n" })),
  wrongly("what-runs-again", 3, "too-much", asked({ dockerignore: "*\n" })),
  wrongly("last-stage-wins", 2, "last", text(["RUN go test", "RUN go test -v"]), "start"),
  wrongly("last-stage-wins", 2, "only-target", asked({ target: "app" }), "start"),
  wrongly(
    "last-stage-wins",
    2,
    "deleted",
    text(["FROM build AS bench\nRUN go test -bench . ./... > /bench.txt\n", ""]),
  ),
  wrongly(
    "cache-mounts",
    1,
    "in-mount",
    text(["--from=build /usr/local/bin/serve", "--from=build /src/target/release/serve"]),
  ),
  wrongly("cache-mounts", 1, "not-made", text(["--from=build /usr/local/bin/serve", "--from=build /opt/serve"])),
  wrongly("cache-mounts", 1, "no-mount", text(["--mount=type=cache,target=/src/target \\\n    ", ""]), "start"),
  wrongly("cache-mounts", 1, "not-copied", text(["--from=build /usr/local/bin/serve", "serve"])),
  wrongly("cache-mounts", 2, "no-mount", text(["npm ci", "npm ci --prefer-offline"]), "start"),
  wrongly("cache-mounts", 2, "elsewhere", text(["/root/.npm", "/app/node_modules"])),
  wrongly("cache-mounts", 2, "gone", text(["RUN --mount=type=cache,target=/root/.npm npm ci\n", ""])),
  wrongly("platforms", 1, "emulated", text(["FROM alpine", "FROM --platform=$TARGETPLATFORM alpine"]), "start"),
  wrongly("platforms", 1, "other-image", text(["FROM alpine", "FROM --platform=$BUILDPLATFORM alpine"])),
  wrongly("platforms", 1, "not-arm", asked({ platform: "linux/amd64" })),
  wrongly("platforms", 1, "gone", text(["--from=build /out/serve", "serve"])),
  wrongly("platforms", 2, "native", text(["RUN go", "ARG TARGETARCH\nRUN go"]), "start"),
  wrongly("platforms", 2, "empty", text(["ARG TARGETARCH\n", ""])),
  wrongly("platforms", 2, "fixed", text(["GOARCH=$TARGETARCH", "GOARCH=arm64"])),
  wrongly("platforms", 2, "fixed", text(["ARG TARGETARCH", "ENV GOARCH=arm64"], ["GOARCH=$TARGETARCH go", "go"])),
  wrongly("platforms", 2, "not-arm", asked({ platform: "linux/amd64" })),
  wrongly("platforms", 2, "gone", text(["RUN GOARCH=$TARGETARCH go build -o /out/serve serve.go\n", ""])),
  wrongly("order-and-links", 2, "twins", text(["WORKDIR /web", "WORKDIR /site"]), "start"),
  wrongly("order-and-links", 2, "skipped", text(["COPY --from=web /web/dist /srv\n", ""])),
  wrongly("order-and-links", 4, "again", text(["COPY --from=build", "COPY --chown=nginx --from=build"]), "start"),
  wrongly("order-and-links", 4, "gone", text(["FROM nginx:1.29-alpine", "FROM httpd:2.4-alpine"])),
  wrongly("pin-a-tool", 1, "not-taken", text(["uv==0.9.5", "uv==0.9.6"]), "start"),
  wrongly("pin-a-tool", 1, "latest", text(["uv:0.9.5", "uv"])),
  wrongly("pin-a-tool", 1, "twice", text(["WORKDIR /app", "WORKDIR /app\nRUN pip install --no-cache-dir uv==0.9.5"])),
  wrongly(
    "pin-a-tool",
    2,
    "stays",
    text(["COPY pyproject", "COPY --from=ghcr.io/astral-sh/uv:0.9.5 /uv /bin/uv\nCOPY pyproject"]),
  ),
  wrongly(
    "pin-a-tool",
    2,
    "not-there",
    text(["--mount=from=ghcr.io/astral-sh/uv:0.9.5,source=/uv,target=/usr/local/bin/uv \\\n    ", ""]),
  ),
  wrongly("tests-in-ci", 1, "no-ci", text(["AS lint", "AS check"]), "start"),
  wrongly("tests-in-ci", 1, "missing", text(["COPY --from=test /test.txt /\n", ""])),
  wrongly(
    "tests-in-ci",
    1,
    "published",
    (build) => ({
      ...build,
      dockerfile: `${build.dockerfile}\nFROM scratch AS ci\nCOPY --from=lint /lint.txt /\nCOPY --from=test /test.txt /\n`,
    }),
    "start",
  ),
  wrongly("tests-in-ci", 1, "in-both", text(["COPY --from=build", "COPY --from=test /test.txt /\nCOPY --from=build"])),
  wrongly("side-by-side", 1, "waits", text(["WORKDIR /api", "WORKDIR /srv"]), "start"),
  wrongly("side-by-side", 1, "gone", text(["COPY --from=api /api/dist /app\n", ""])),
  wrongly("side-by-side", 2, "waits", text(["FROM source AS build", "FROM test AS build"])),
  wrongly("side-by-side", 2, "gone", text(["COPY --from=test /test.txt /usr/share/doc/serve/test.txt\n", ""])),
] as const;
