import type { settingsOfStages as plan } from "#content/lessons/settings-of-stages.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const settingsOfStages: LessonText<typeof plan> = {
  title: "ENV, USER and WORKDIR stay behind",
  summary: "COPY --from takes files, not settings. FROM takes both.",
  steps: [
    {
      title: "Files come along, settings do not",
      text: [
        "`build` sets a variable with `ENV`, a directory with `WORKDIR` and a user with `USER`. `app` copies its files, and nothing more: the new image starts in `/`, as root, without `NODE_ENV`. There `node server.js` does not even find its file.",
      ],
      task: "Let the image start in `/app`, as the user `node`, with `NODE_ENV=production`.",
      hints: [
        "Settings belong in the stage whose image is started. Which one is that?",
        "`app` needs three lines: `ENV NODE_ENV=production`, `WORKDIR /app` and `USER node`.",
      ],
      done: "Settings and files are together again. The panel **Image** shows where each of them comes from.",
      wrong: {
        directory: "This image starts in {directory}. `WORKDIR` of `build` holds in `build` only.",
        environment: "This image has no `NODE_ENV=production`. `ENV` of `build` holds in `build` only.",
        user: "This image does not start as `node`. `USER` of `build` holds in `build` only.",
      },
    },
    {
      title: "Set once, for both",
      text: [
        "`FROM base` is different: a stage that starts from another takes its settings too. `api` and `worker` both start from `base`, but only `api` has the right ones.",
      ],
      task: "Give `api` and `worker` both `NODE_ENV=production` and the user `node`, with each setting written once. `npm ci` still has to run as root, for only root may write to `/app`.",
      hints: [
        "What both stages need belongs in the stage that both start from.",
        "Move `ENV` and `USER` to `base`, below `RUN npm ci`, and out of `api`.",
      ],
      done: "Both images take their settings from `base`. A third one would, too.",
      wrong: {
        missing: "The image of {stage} does not have both settings.",
        twice: "Both images are right, but the settings stand in more than one place, where they can drift apart.",
        "too-early":
          "With `USER node` above it, `npm ci` runs as `node`, who may not write to `/app`: the build would fail there.",
      },
    },
  ],
};
