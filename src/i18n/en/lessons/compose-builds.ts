import type { composeBuilds as plan } from "#content/lessons/compose-builds.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const composeBuilds: LessonText<typeof plan> = {
  title: "Compose: what each service builds",
  summary: "Which services of a Compose file are built, which stage each one builds, and which arguments it gets.",
  steps: [
    {
      title: "Which services are built",
      text: [
        "`compose.yaml` describes services that run together. A service with `build` is built from a Dockerfile, as its own [target](target). A service that only has an `image` is pulled.",
        "`docker compose build` builds all services that have a `build`, in parallel.",
      ],
      task: "Read `compose.yaml` and both Dockerfiles. Then say what `docker compose build` builds.",
      hints: ["`db` has no Dockerfile.", "`target: api` says which stage the service builds."],
      done: "Two services are built, each with the stages that it needs. `debug` comes after the stage that `target` names, so it's skipped. `db` isn't built: the graph shows it apart, as the image that is pulled when the services start.",
    },
    {
      title: "Build the right stage",
      text: [
        "Somebody has added a `debug` stage to the end of `api/Dockerfile`. Since then, the `api` service has been listening for a debugger: without a `target`, a service builds the last stage.",
      ],
      task: "Make the `api` service build the `api` stage again. Do it in `compose.yaml`, and keep the `debug` stage for those who need it.",
      hints: ["`target` belongs below `build`, next to `context`.", "`target: api`"],
      done: "The service builds `api`, whatever else is added to its Dockerfile later. To debug, a second Compose file can set `target: debug`.",
      wrong: {
        still: "The `api` service builds {stage}, not `api`.",
        "next-to-build":
          "`target` is next to `build`, and Compose would reject the file. Indent it, so that it's below `build`.",
        moved:
          "`api` is the last stage now, until somebody adds another one. Say in `compose.yaml` which stage the service builds.",
        gone: "There is no `debug` stage in its Dockerfile anymore. Somebody still needs it.",
        "not-built": "The service {service} isn't built anymore.",
        "web-too": "The `web` service no longer builds the `web` stage.",
      },
    },
    {
      title: "Arguments for one service",
      text: [
        "Both Dockerfiles choose their Node version with `ARG NODE_VERSION=22`. A [build argument](build-argument) in the Compose file overrides that default for one service. It's not the same as `environment`, which the container gets when it runs, long after the build.",
      ],
      task: "Build `api` with Node 24 without editing its Dockerfile. Leave `web` with Node 22.",
      hints: ["`args` belongs below the `build` of the service.", '`NODE_VERSION: "24"`'],
      done: "Only `api` starts from Node 24. The Dockerfile keeps its default for everyone who builds it without Compose.",
      wrong: {
        "next-to-build":
          "`args` is next to `build`, and Compose would reject the file. Indent it, so that it's below `build`.",
        unset: "`api` is still built with Node 22: nothing gives `NODE_VERSION` a value in its build.",
        other: "`api` starts from {image} now, which isn't Node 24.",
        edited:
          "`api` is built with Node 24 because its Dockerfile says so. Leave the Dockerfile as it was, and set the argument in `compose.yaml`.",
        both: "`web` isn't built with Node 22 anymore.",
        "not-used": "The argument is set, but the Dockerfile doesn't use it: `api` starts from {image}.",
        debug: "The `api` service builds {stage}. Put its `target` back.",
        "not-built": "The service {service} isn't built anymore.",
      },
    },
  ],
};
