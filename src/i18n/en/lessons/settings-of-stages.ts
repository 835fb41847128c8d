import type { settingsOfStages as plan } from "#content/lessons/settings-of-stages.ts";
import type { LessonText } from "#content/lessons/lesson-text.ts";

export const settingsOfStages: LessonText<typeof plan> = {
  title: "ENV, USER, and WORKDIR aren't copied",
  summary: "COPY --from copies files, not settings. FROM brings in both.",
  steps: [
    {
      title: "Files are copied, settings aren't",
      text: [
        "`build` sets a variable with `ENV`, a directory with `WORKDIR`, and a user with `USER`. `app` copies its files and nothing else: the image starts in `/`, as root, without `NODE_ENV`. There, `node server.js` doesn't even find its file.",
      ],
      task: "Make the image start in `/app`, as user `node`, with `NODE_ENV=production`.",
      hints: [
        "Settings belong in the stage that becomes the image. Which one is that?",
        "`app` needs three lines: `ENV NODE_ENV=production`, `WORKDIR /app`, and `USER node`.",
      ],
      done: "Settings and files are together again. The **Image** panel shows where each of them comes from.",
      wrong: {
        gone: "The image no longer contains the program: nothing is copied from `build`.",
        directory: "This image starts in {directory}. A `WORKDIR` set in `build` applies only to `build`.",
        environment: "This image has no `NODE_ENV=production`. An `ENV` set in `build` applies only to `build`.",
        user: "This image doesn't start as `node`. A `USER` set in `build` applies only to `build`.",
      },
    },
    {
      title: "Set once, for both",
      text: [
        "`FROM base` is different: a stage that starts from another one also gets its settings. `api` and `worker` both start from `base`, but only `api` has the right ones.",
      ],
      task: "Give both `api` and `worker` `NODE_ENV=production` and the `node` user, with each setting written only once. `npm ci` still has to run as root, because only root can write to `/app`.",
      hints: [
        "What both stages need belongs in the stage that both start from.",
        "Move `ENV` and `USER` from `api` to `base`, after `RUN npm ci`.",
      ],
      done: "Both images get their settings from `base`. A third one would too.",
      wrong: {
        "one-in-other":
          "{stage} starts from {other}, so its image also contains the files of {other}. Put what both need into a stage that both start from.",
        missing: "The image of {stage} doesn't have both settings.",
        twice: "Both images are right, but the settings are in more than one place, so they can drift apart.",
        "too-early":
          "After `USER node`, `npm ci` runs as `node`, which can't write to `/app`, so the build would fail there.",
      },
    },
  ],
};
