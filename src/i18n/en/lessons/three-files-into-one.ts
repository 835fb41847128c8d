import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { threeFilesIntoOne as plan } from "#content/lessons/three-files-into-one.ts";

export const threeFilesIntoOne: LessonText<typeof plan> = {
  title: "Three files become one",
  summary:
    "A Dockerfile that builds, one that runs, and a script between them: all three fit into one file of two stages.",
  steps: [
    {
      title: "A stage gets a name",
      text: [
        "`docker run` starts an [image](image). What goes into an image stands in a Dockerfile: `FROM` names the image to begin with, `COPY` adds files, and `RUN` runs a command.",
        "Not long ago, a small image took three files: one Dockerfile with the compiler, one for the result, and a script that carried the program from the first to the second. The first one, `Dockerfile.build`, is in the editor; the other two are below.",
        "Every `FROM` starts a [stage](stage). A stage can have a name: `FROM image AS name`. The name is how the rest of the file will speak of it.",
      ],
      task: "Give the stage in the editor a name, `build` for instance.",
      hints: [
        "Look at the first line. The name comes at its end.",
        "Write `AS build` behind `golang:1.25-alpine3.22`.",
      ],
      done: "The card in the graph has its name. Nothing else has changed: one stage, and it is the image.",
      wrong: {
        unnamed:
          "The stage has no name yet: BuildKit, the builder behind `docker build`, calls it {target}, and only its number can refer to it.",
      },
    },
    {
      title: "The second stage takes the result",
      text: [
        "Now the second file moves in. It becomes a second stage with a `FROM` of its own, and `COPY --from=build` takes the program straight out of the first stage: the script is no longer needed.",
        "Unless you ask for another one, the **last** stage becomes the image. Everything else is thrown away.",
      ],
      task: "Append what is in `Dockerfile.run` as a second stage, and let it copy `/out/hello` from the stage `build`.",
      hints: [
        "Copy the four lines of `Dockerfile.run` to the end of the file. Which line has to know where the program comes from?",
        "The program is in the stage `build`, not among your files: `COPY --from=build …`, with the path that `go build -o` wrote to.",
        "`COPY --from=build /out/hello /usr/local/bin/hello`",
      ],
      done: "One file in place of three. {built} are built, but only {ships} is the image: it has Alpine and one program, and no compiler.",
      wrong: {
        "one-stage": "There is one stage only, so it is the image, with the compiler and the source in it: {bases}.",
        compiler:
          "The image still has the compiler in it: its files come from {bases}. The last stage wants a small base of its own.",
        "left-out":
          "This builds {built} and skips {skipped}: the last stage takes nothing from it, so the program is never compiled. A `COPY` without `--from` looks among your own files.",
        "other-path":
          "The last stage takes {taken} from the first one, but the program is in another place: `go build -o` wrote it to {program}.",
        gone: "Nothing compiles the program any more: there is no `go build` in the file.",
        "not-copied": "`build` is built, but the last stage copies nothing out of it.",
        "not-started": "The image would start {command}, but the program is at {file}.",
        "no-command":
          "The program is in the image, but nothing starts it: there is no `CMD` and no `ENTRYPOINT` in the last stage.",
      },
    },
    {
      title: "Guess: what is in the image?",
      text: [
        "A stage can also start from another stage: `FROM runtime`. That is not the same as copying from it. A stage **contains** the one that it starts from, with all its [layers](layer), which is what its instructions added. From a stage that it copies from, it gets only the files that are named.",
      ],
      task: "Think of the layers that are in the image `hello` at the end.",
      hints: [
        "Start at the last stage and follow `FROM` upwards, from stage to stage.",
        "`COPY --from=build` takes one file. The layers of `build` stay behind.",
      ],
      done: "{ships} ship. `build` is needed too, but one file is all that comes out of it.",
    },
    {
      title: "The compiler slipped in again",
      text: [
        "A colleague made the file shorter. It builds, it runs, and the image has grown from ten megabytes to several hundred.",
      ],
      task: "Get the compiler out of the image. `build` still has to be built.",
      hints: [
        "What does the last stage start from? Follow its `FROM` in the graph.",
        "Start `hello` from `alpine:3.22`, and copy `/out/hello` from `build`.",
      ],
      done: "The image starts from {bases} again. `build` is built and left behind.",
      wrong: {
        compiler:
          "The image is made of {ships}, on {bases}: `FROM build` takes the whole stage along, compiler and all.",
        "left-out":
          "The compiler is gone, but so is the program: this builds {built} only, and `go build` does not run. The image has to take something from the stage that compiles.",
        "not-started": "The image would start {command}, but the program is at {file}.",
        "not-taken":
          "The compiler is gone, but the program is not in the image either: nothing copies {program} from the stage that compiles it.",
      },
    },
  ],
};
