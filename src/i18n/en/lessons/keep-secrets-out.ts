import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { keepSecretsOut as plan } from "#content/lessons/keep-secrets-out.ts";

export const keepSecretsOut: LessonText<typeof plan> = {
  title: "Keep secrets out of the image",
  summary:
    "A build argument leaves its value in the history. A secret mount gives it to one command and leaves nothing.",
  steps: [
    {
      title: "Mount the token",
      text: [
        "`npm ci` needs a token for a private registry: `.npmrc` refers to it as `${NPM_TOKEN}`. As an `ARG`, its value is part of every step that follows, and is kept in the history of the stage.",
        "`RUN --mount=type=secret,id=NAME,env=NAME` sets the variable for this command only. The value comes from the command line: `docker build --secret id=NPM_TOKEN,env=NPM_TOKEN .`",
      ],
      task: "Pass `NPM_TOKEN` to `npm ci` as a secret instead of a build argument.",
      hints: [
        "Remove the `ARG`, and add a flag to `RUN npm ci`.",
        "`RUN --mount=type=secret,id=NPM_TOKEN,env=NPM_TOKEN npm ci`",
      ],
      done: "Only `npm ci` sees the token. It is in no layer and in no history.",
      wrong: {
        gone: "`npm ci` is no longer part of the build.",
        argument: "`NPM_TOKEN` is still set by `ARG` or `ENV`, which keeps its value with the stage.",
        kept: "The command writes the token to a file, and the file stays in the layer.",
        "other-step": "The secret is mounted in another command. `npm ci` doesn't see it.",
        written:
          "The token is in the command itself, so anyone with the Dockerfile or the history of the stage can read it.",
        "no-secret": "`npm ci` has no token now: no secret is mounted.",
        "other-name": "The secret is set as {name}, but `.npmrc` refers to `NPM_TOKEN`.",
        "not-read": "The secret is in the file {file}, which nothing reads. `.npmrc` needs the variable `NPM_TOKEN`.",
      },
    },
    {
      title: "Whose history is published?",
      text: [
        "In this file the token is an argument again. Whoever has the image can read the history of the stages whose layers are in it.",
      ],
      task: "A stage's history is published along with its layers.",
      hints: ["Look at what `app` starts from."],
      done: "`app` starts from `deps`, so the history of `deps` is published, with the value of `NPM_TOKEN`. `assets` stays behind.",
    },
  ],
};
