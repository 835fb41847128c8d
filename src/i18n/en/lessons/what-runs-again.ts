import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatRunsAgain as plan } from "#content/lessons/what-runs-again.ts";

export const whatRunsAgain: LessonText<typeof plan> = {
  title: "What runs again after a change?",
  summary:
    "A step runs again when what it reads has changed, and so does all that builds upon it. The order of lines decides.",
  steps: [
    {
      title: "Guess: one source file",
      text: [
        "Everything was built once, and every [step](step) is in the [cache](cache). Now `src/app.js` has changed. `COPY` looks at the content of the files that it names: if it is the same, the step is **cached**; if not, it runs again, and every step after it in the stage too.",
        "And so it goes on from stage to stage, wherever one starts from or copies from another.",
      ],
      task: "Which stage copies `src/app.js`, and which stages take something from that one?",
      hints: ["Only one `COPY` names `src`.", "`app` copies from `build`, whose output may be another now."],
      done: "`build` sees the change, and `app` takes its output. All of `deps` and `docs` comes from the cache.",
    },
    {
      title: "Install once",
      text: [
        "Here `COPY . .` copies everything at once, so a change of any file makes `npm ci` run again. But `npm ci` reads two files only: `package.json` and `package-lock.json`.",
      ],
      task: "Change the file so that a change of `src/app.js` does not make `npm ci` run again, but still makes `npm run build` do so.",
      hints: [
        "What does `npm ci` need? Copy that first, install, and then copy the rest.",
        "Above `RUN npm ci`: `COPY package.json package-lock.json ./`. Below it: `COPY . .`.",
      ],
      done: "After a change of `src/app.js` the installation is cached. Try more files in the panel **Cache**.",
      wrong: {
        install: "With `src/app.js` changed, `RUN npm ci` runs again: a `COPY` above it takes the changed file.",
        stale:
          "With `src/app.js` changed, `RUN npm run build` does not run again: the new source never gets into the build.",
        blind:
          "With `package.json` or its lock file changed, `RUN npm ci` does not run again: it would install without knowing what is new.",
        gone: "Both `RUN npm ci` and `RUN npm run build` should still be part of the build.",
      },
    },
    {
      title: "Files that do not matter",
      text: [
        "Now somebody edits `README.md`. `COPY . .` takes it along, so the build runs again for nothing. What `.dockerignore` names is not sent to the build, and cannot change anything in it. On this page it has a panel of its own, **.dockerignore**; on a phone it is under **Inputs**.",
      ],
      task: "See to it that a change of `README.md` makes nothing run again, while a change of the source still does.",
      hints: [
        "Each line of `.dockerignore` names a file, a directory or a pattern. Which file should not be sent?",
        "Add a line to it: `README.md`.",
      ],
      done: "For this build `README.md` is not there any more. Fewer files sent also means a faster start.",
      wrong: {
        readme: "With `README.md` changed, `COPY . .` runs again, and what stands below it too.",
        "too-much":
          "Now a change of the source, or of `package.json`, makes nothing run again either: the build does not see those files any more.",
      },
    },
  ],
};
