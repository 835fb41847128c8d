import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatRunsAgain as plan } from "#content/lessons/what-runs-again.ts";

export const whatRunsAgain: LessonText<typeof plan> = {
  title: "What runs again after a change?",
  summary:
    "A step runs again when its inputs have changed, and so does everything that depends on it. The order of lines matters.",
  steps: [
    {
      title: "Predict: one source file",
      text: [
        "Everything was built once, and every [step](step) is in the [cache](cache). Now `src/app.js` has changed. `COPY` compares the contents of the files that it names: if they are the same, the step is **cached**. If not, it runs again, and so does every step after it in the stage.",
        "The change carries on from stage to stage, wherever one starts from or copies from another.",
      ],
      task: "Which stage copies `src/app.js`, and which stages use something from that one?",
      hints: ["Only one `COPY` names `src`.", "`app` copies from `build`, whose output may have changed."],
      done: "`build` copies the changed file, and `app` copies its output. All of `deps` and `docs` comes from the cache.",
    },
    {
      title: "Install once",
      text: [
        "Here, `COPY . .` copies everything at once, so a change to any file reruns `npm ci`. But `npm ci` only needs two files: `package.json` and `package-lock.json`.",
      ],
      task: "Change the file so that editing `src/app.js` doesn't rerun `npm ci`, but still reruns `npm run build`.",
      hints: [
        "What does `npm ci` need? Copy that first, install, and then copy the rest.",
        "Before `RUN npm ci`: `COPY package.json package-lock.json ./`. After it: `COPY . .`.",
      ],
      done: "After a change to `src/app.js`, the installation is cached. Try more files in the **Cache** panel.",
      wrong: {
        install:
          "With `src/app.js` changed, `RUN npm ci` runs again, because a `COPY` before it includes the changed file.",
        stale:
          "With `src/app.js` changed, `RUN npm run build` doesn't run again, so the new source never gets into the build.",
        blind:
          "With `package.json` or its lock file changed, `RUN npm ci` doesn't run again, so it would miss the new dependencies.",
        gone: "Both `RUN npm ci` and `RUN npm run build` should still be part of the build.",
      },
    },
    {
      title: "Files that don't matter",
      text: [
        "Now someone edits `README.md`. `COPY . .` copies it too, so the build reruns needlessly. Files listed in `.dockerignore` aren't sent to the build, so they can't affect it. On this page, use the **.dockerignore** panel. On a phone, it is under **Inputs**.",
      ],
      task: "Make sure that editing `README.md` reruns nothing, while editing the source still does.",
      hints: [
        "Each line of `.dockerignore` names a file, a directory, or a pattern. Which file shouldn't be sent?",
        "Add a line to it: `README.md`.",
      ],
      done: "No step depends on `README.md` anymore. If you leave files out in `.dockerignore`, they aren't sent either, so the build starts faster.",
      wrong: {
        readme: "With `README.md` changed, `COPY . .` runs again, and so does everything after it.",
        "too-much":
          "Now editing the source or `package.json` reruns nothing either, because the build no longer sees those files.",
      },
    },
  ],
};
