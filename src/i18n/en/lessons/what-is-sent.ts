import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { whatIsSent as plan } from "#content/lessons/what-is-sent.ts";

export const whatIsSent: LessonText<typeof plan> = {
  title: "What does the build get sent?",
  summary:
    "`COPY . .` can only copy what was sent. The `.dockerignore` decides what that is, and it's often far too much.",
  steps: [
    {
      title: "A small context",
      text: [
        "A build starts by sending files to the builder: the build context. This lesson comes with a made-up folder, and the **Context** panel shows what is sent, what is ignored, and what makes it large. On a phone, it is under **Build**.",
        "`COPY . .` needs the source, but it also takes `.git` and the `node_modules` of your machine, which `npm ci` has just installed again.",
      ],
      task: "Change the `.dockerignore` so that neither `.git` nor `node_modules` is sent, while everything that the build needs still is.",
      hints: [
        "Each line of the `.dockerignore` names a file, a directory, or a pattern.",
        "Add the lines `.git` and `node_modules`, or use the buttons in the panel.",
      ],
      done: "Neither `.git` nor `node_modules` is sent. Builds start faster, and a commit alone no longer reruns `COPY . .`.",
      wrong: {
        "too-much":
          "The build needs `src`, both package files, and `deploy/nginx.conf`. One of them isn't sent anymore.",
        git: "`.git` is still sent, so every commit reruns `COPY . .` and everything after it.",
        modules: "`node_modules` is still sent, and `COPY . .` puts it over what `npm ci` installed.",
      },
    },
    {
      title: "An exception",
      text: [
        "Someone has ignored all of `deploy`, because of `deploy/prod.env`. Now the build fails: `COPY deploy/nginx.conf` names a file that isn't sent. The editor and the **Context** panel say which line leaves it out.",
        "A line that starts with `!` brings something back. The last line that matches decides.",
      ],
      task: "Make the build work again without sending `deploy/prod.env`, `.git`, or `node_modules`.",
      hints: ["Which file of `deploy` does the build need?", "Add a last line: `!deploy/nginx.conf`."],
      done: "`deploy/nginx.conf` is sent, and the secrets next to it aren't.",
      wrong: {
        "too-much": "Now `src` or one of the package files isn't sent anymore.",
        missing: "`deploy/nginx.conf` still isn't sent, so `COPY deploy/nginx.conf` fails.",
        secrets: "`deploy/prod.env` is sent too, and `COPY . .` puts it into a layer of `build`.",
        large: "`.git` or `node_modules` is sent again.",
      },
    },
  ],
};
