import { file, textChange } from "./answer-changes.ts";
import { rightAnswersTo, wrongAnswersTo } from "./answer-lists.ts";

const MOUNT = "--mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN";
const SHELL = "COPY --from=busybox:1.37-musl /bin/busybox /bin/sh\n";
const DEBUG = `FROM app AS debug\n${SHELL}ENTRYPOINT ["/bin/sh"]\n`;

/** Wrong answers to the lessons about splitting a file, base images, secrets, and debugging. */
export const wrongAnswersAboutOwnFiles = [
  ...wrongAnswersTo("split-a-file", 1, [
    ["gone", textChange(["RUN CGO_ENABLED=0 go build -o /out/serve .\n", ""])],
    ["compiler", textChange(["FROM golang:1.25-alpine3.22", "FROM golang:1.25-alpine3.22 AS build"]), "start"],
    ["compiler", textChange(["FROM alpine:3.22", "FROM golang:1.25-alpine3.22"])],
    ["compiler", textChange(["FROM alpine:3.22", "FROM build"])],
    ["gone", textChange(["COPY --from=build /out/serve /usr/local/bin/serve", "COPY serve /usr/local/bin/serve"])],
    ["not-copied", textChange(["--from=build /out/serve", "--from=build /out/server"])],
    [
      "sources",
      textChange(["--from=build /out/serve /usr/local/bin/serve", "--from=build /out/serve /src /usr/local/bin/"]),
    ],
    ["sources", textChange(["--from=build /out/serve /usr/local/bin/serve", "--from=build / /"])],
    ["starts", textChange(['CMD ["serve"]', 'CMD ["/out/serve"]'])],
    ["starts", textChange(["/usr/local/bin/serve", "/opt/serve"])],
    ["user", textChange(["USER 1000:1000\n", ""])],
    ["user", textChange(["USER 1000:1000\n", ""], ["\n\nFROM", "\nUSER 1000:1000\n\nFROM"])],
    ["port", textChange(["EXPOSE 8080\n", ""])],
    ["port", textChange(["EXPOSE 8080", "EXPOSE 80"])],
  ]),
  ...wrongAnswersTo("choose-a-base", 1, [
    ["gone", textChange(["RUN ./mvnw -B package\n", ""])],
    ["gone", textChange(["COPY --from=build /src/target/app.jar /app.jar", "COPY app.jar /app.jar"])],
    ["not-copied", textChange(["/src/target/app.jar /app.jar", "/src/target /target"])],
    ["cannot-build", textChange(["21-jdk AS build", "21-jre AS build"])],
    ["no-java", textChange(["21-jre", "21-jre"], ["FROM eclipse-temurin:21-jre", "FROM alpine:3.22"])],
    ["no-java", textChange(["FROM eclipse-temurin:21-jre", "FROM gcr.io/distroless/static-debian12:nonroot"])],
    ["jdk", textChange(["AS build", "AS builder"], ["--from=build", "--from=builder"]), "start"],
    ["jdk", textChange(["FROM eclipse-temurin:21-jre", "FROM eclipse-temurin:21-jdk-alpine"])],
    ["jdk", textChange(["FROM eclipse-temurin:21-jre", "FROM amazoncorretto:21"])],
    ["other-version", textChange(["FROM eclipse-temurin:21-jre", "FROM eclipse-temurin:17-jre"])],
    ["other-version", textChange(["FROM eclipse-temurin:21-jre", "FROM gcr.io/distroless/java17-debian12:nonroot"])],
    ["latest", textChange(["FROM eclipse-temurin:21-jre", "FROM bellsoft/liberica-openjre-alpine:latest"])],
    ["user", textChange(["USER 1000:1000\n", ""])],
  ]),
  ...wrongAnswersTo("keep-secrets-out", 1, [
    ["gone", textChange(["npm ci", "npm install"])],
    ["argument", textChange(["RUN npm ci", `RUN ${MOUNT} npm ci`]), "start"],
    ["argument", textChange(["WORKDIR /app", "WORKDIR /app\nARG NPM_TOKEN=none"])],
    ["argument", textChange(["WORKDIR /app", "WORKDIR /app\nENV NPM_TOKEN=none"])],
    ["kept", textChange(["npm ci", 'sh -c "echo token=$NPM_TOKEN > .npmrc" && npm ci'])],
    ["written", textChange([`${MOUNT} npm ci`, "NPM_TOKEN=abc npm ci"])],
    ["written", textChange([`${MOUNT} npm ci`, 'export NPM_TOKEN="abc" && npm ci'])],
    ["written", textChange([`${MOUNT} npm ci`, "NPM_TOKEN=abc; export NPM_TOKEN; npm ci"])],
    ["written", textChange([`${MOUNT} npm ci`, "sh -c 'NPM_TOKEN=abc npm ci'"])],
    ["no-secret", textChange(["ARG NPM_TOKEN\n", ""]), "start"],
    ["no-secret", textChange([`${MOUNT} npm ci`, 'NPM_TOKEN="$(cat /run/secrets/npm)" npm ci'])],
    ["no-secret", textChange([`${MOUNT} npm ci`, 'NPM_TOKEN="$TOKEN" npm ci'])],
    ["no-secret", textChange([`${MOUNT} npm ci`, "NPM_TOKEN=`cat /run/secrets/npm` npm ci"])],
    ["no-secret", textChange([`${MOUNT} npm ci`, "NPM_TOKEN='' npm ci"])],
    ["no-secret", textChange([`${MOUNT} npm ci`, "NPM_TOKEN=''; export NPM_TOKEN; npm ci"])],
    ["no-secret", textChange([MOUNT, "--mount=type=cache,target=/root/.npm"])],
    ["other-step", textChange([`RUN ${MOUNT} npm ci`, "RUN npm ci"], ["RUN npm run", `RUN ${MOUNT} npm run`])],
    ["other-name", textChange(["env=NPM_TOKEN", "env=TOKEN"])],
    ["not-read", textChange([",env=NPM_TOKEN", ""])],
    ["not-read", textChange([",env=NPM_TOKEN", ",target=/run/token"])],
  ]),
  ...wrongAnswersTo("debug-a-stage", 1, [
    [
      "gone",
      textChange(
        ["AS app", "AS application"],
        ["FROM app AS debug", "FROM application AS debug"],
        ["\nFROM app\n", "\nFROM application\n"],
      ),
    ],
    ["no-debug", textChange(["AS debug", "AS shell"])],
    ["no-debug", textChange(["AS app\n", `AS app\n${SHELL}`]), "start"],
    ["not-from-app", textChange(["FROM app AS debug", "FROM alpine:3.22 AS debug"])],
    ["not-from-app", textChange(["FROM app AS debug", "FROM build AS debug"])],
    ["no-shell", textChange([SHELL, ""])],
    ["no-shell", textChange([SHELL, "COPY --from=build /bin/busybox /bin/sh\n"])],
    ["published", (build) => ({ ...build, dockerfile: `${build.dockerfile}\n${DEBUG}` }), "start"],
    ["published", textChange(["\nFROM app\n", "\nFROM debug\n"])],
    ["other", textChange(["\nFROM app\n", "\nFROM alpine:3.22\n"])],
    ["in-image", textChange(["\nFROM app\n", `\nFROM app\n${SHELL}`])],
    ["in-image", textChange(['CMD ["/serve"]', `${SHELL}CMD ["/serve"]`])],
  ]),
];

const SCRATCH = `FROM golang:1.25-alpine3.22 AS compile
WORKDIR /src
COPY . .
RUN CGO_ENABLED=0 go build -o /out/serve .

FROM scratch
COPY --from=compile /out/serve /serve
USER 1000:1000
EXPOSE 8080
ENTRYPOINT ["/serve"]
`;

/** Right answers to the same lessons. */
export const rightAnswersAboutOwnFiles = [
  ...rightAnswersTo("split-a-file", 1, [
    ["from scratch, with another name", file(SCRATCH)],
    ["by number", textChange(["--from=build", "--from=0"])],
    ["to the same place", textChange(["/usr/local/bin/serve", "/out/serve"], ['CMD ["serve"]', 'CMD ["/out/serve"]'])],
    ["as an entrypoint", textChange(['CMD ["serve"]', 'ENTRYPOINT ["serve"]'])],
    ["with its own layer", textChange(["COPY --from=build", "COPY --link --from=build"])],
    ["from distroless", textChange(["FROM alpine:3.22", "FROM gcr.io/distroless/static-debian12:nonroot"])],
    ["with its own user", textChange(["USER 1000:1000", "RUN adduser -D -u 1000 app\nUSER 1000"])],
    ["in a directory", textChange(["/usr/local/bin/serve", "/usr/local/bin/"])],
  ]),
  ...rightAnswersTo("choose-a-base", 1, [
    ["on Alpine", textChange(["21-jre", "21-jre-alpine"])],
    ["on a release of Ubuntu", textChange(["21-jre", "21-jre-noble"])],
    ["without a shell", textChange(["eclipse-temurin:21-jre", "gcr.io/distroless/java21-debian12:nonroot"])],
    ["of IBM", textChange(["eclipse-temurin:21-jre", "ibm-semeru-runtimes:open-21-jre"])],
    [
      "by an argument",
      textChange(
        ["FROM eclipse-temurin:21-jdk", "ARG JAVA=21\nFROM eclipse-temurin:21-jdk"],
        ["eclipse-temurin:21-jre", "eclipse-temurin:${JAVA}-jre"],
      ),
    ],
    ["in its exact release", textChange(["21-jre", "21.0.7_6-jre"])],
    ["with a name", textChange(["21-jre", "21-jre AS app"])],
  ]),
  ...rightAnswersTo("keep-secrets-out", 1, [
    ["that has to be there", textChange([MOUNT, `${MOUNT},required=true`])],
    ["by another id", textChange(["id=NPM_TOKEN", "id=npm"])],
    [
      "as a file that the command reads",
      textChange([
        `${MOUNT} npm ci`,
        "--mount=type=secret,id=NPM_TOKEN NPM_TOKEN=$(cat /run/secrets/NPM_TOKEN) npm ci",
      ]),
    ],
    ["as the file of npm", textChange([MOUNT, "--mount=type=secret,id=npmrc,target=/root/.npmrc"])],
    ["next to a cache", textChange([MOUNT, `--mount=type=cache,target=/root/.npm ${MOUNT}`])],
    ["over two lines", textChange([`${MOUNT} npm ci`, `${MOUNT} \\\n    npm ci`])],
    ["in both commands", textChange(["RUN npm run", `RUN ${MOUNT} npm run`])],
  ]),
  ...rightAnswersTo("debug-a-stage", 1, [
    ["with a name for what is published", textChange(["\nFROM app\n", "\nFROM app AS release\n"])],
    ["with all of busybox", textChange(["/bin/busybox /bin/sh", "/bin /busybox"], ["/bin/sh", "/busybox/sh"])],
    ["without an entrypoint", textChange(['ENTRYPOINT ["/bin/sh"]\n', ""])],
    [
      "from a stage with busybox",
      textChange(
        ["FROM app AS debug", "FROM busybox:1.37-musl AS tools\n\nFROM app AS debug"],
        ["--from=busybox:1.37-musl", "--from=tools"],
      ),
    ],
    ["with the user of the image", textChange([SHELL, `${SHELL}USER 65532:65532\n`])],
    ["in another version", textChange(["busybox:1.37-musl", "busybox:1.36.1-uclibc"])],
    ["as a command", textChange(['ENTRYPOINT ["/bin/sh"]', 'CMD ["/bin/sh"]'])],
  ]),
];
