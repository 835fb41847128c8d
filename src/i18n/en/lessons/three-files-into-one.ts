import type { LessonText } from "#content/lessons/lesson-text.ts";
import type { threeFilesIntoOne as plan } from "#content/lessons/three-files-into-one.ts";

export const threeFilesIntoOne: LessonText<typeof plan> = {
  title: "Three files become one",
  summary:
    "One Dockerfile that builds, one that runs, and a script between them: all three fit into one file with two stages.",
  steps: [
    {
      title: "Name a stage",
      text: [
        "`docker run` starts a container from an [image](image). A Dockerfile describes what goes into an image: `FROM` names the image to start from, `COPY` adds files, and `RUN` runs a command.",
        "Before multi-stage builds, a small image took three files: a Dockerfile with the compiler, a Dockerfile for the result, and a script that copied the program from one to the other. The first one, `Dockerfile.build`, is in the editor. The other two are below.",
        "Every `FROM` starts a [stage](stage). A stage can have a name: `FROM image AS name`. The rest of the file refers to the stage by that name.",
      ],
      task: "Name the stage in the editor, for example `build`.",
      hints: ["Look at the first line. The name goes at the end.", "Add `AS build` after `golang:1.25-alpine3.22`."],
      done: "The card in the graph now has its name. Nothing else has changed: there is one stage, and it is the image.",
      wrong: {
        unnamed:
          "The stage has no name yet. BuildKit, the builder behind `docker build`, calls it {target}, and the rest of the file can refer to it only by number.",
        "other-base":
          "The stage has a name, but it now starts from {bases} instead of a Go image. Leave the rest of the line as it was.",
        gone: "The stage has a name, but it no longer compiles anything: there is no `go build` in the file.",
      },
    },
    {
      title: "Copy the result into a second stage",
      text: [
        "Now add the second file. It becomes a second stage with its own `FROM`, and `COPY --from=build` copies the program straight out of the first stage. The script is no longer needed.",
        "Unless you choose a different one, the **last** stage becomes the image. Everything else is discarded.",
      ],
      task: "Append the contents of `Dockerfile.run` as a second stage, and copy `/out/hello` into it from the `build` stage.",
      hints: [
        "Copy the four lines of `Dockerfile.run` to the end of the file. Which line has to say where the program comes from?",
        "The program is in the `build` stage, not among your files. Use `COPY --from=build …` with the path that `go build -o` wrote to.",
        "`COPY --from=build /out/hello /usr/local/bin/hello`",
      ],
      done: "One file instead of three. {built} are built, but only {ships} is the image: it contains Alpine and one program, but no compiler.",
      wrong: {
        everything:
          "The last stage copies all files from the first one, including the compiler. Copy only the program.",
        "other-base": "The image is built on {bases}, but `Dockerfile.run` starts from `alpine:3.22`.",
        "no-user": "The program would run as root: the last stage has no `USER`, but `Dockerfile.run` does.",
        "one-stage": "There is only one stage, so it is the image, including the compiler and the source: {bases}.",
        compiler:
          "The compiler is still in the image: its files come from {bases}. The last stage needs its own small base image.",
        "left-out":
          "This builds {built} and skips {skipped}: the last stage copies nothing from it, so the program is never compiled. A `COPY` without `--from` copies from your own files.",
        "no-such-stage":
          "No stage is named {image}, so BuildKit would look for an image with that name, and the program is never compiled. Check the name after `--from=`.",
        "other-path":
          "The last stage copies {taken} from the first one, but the program is somewhere else: `go build -o` wrote it to {program}.",
        gone: "Nothing compiles the program anymore: there is no `go build` in the file.",
        "not-copied": "`build` is built, but the last stage copies nothing from it.",
        "not-started": "The image would start {command}, but the program is at {file}.",
        "no-command":
          "The program is in the image, but nothing starts it: the last stage has no `CMD` or `ENTRYPOINT`.",
      },
    },
    {
      title: "Predict: what is in the image?",
      text: [
        "A stage can also start from another stage: `FROM runtime`. That isn't the same as copying from it. A stage **contains** the stage it starts from, with all of its [layers](layer), which hold what its instructions added. From a stage that it copies from, it gets only the files you name.",
      ],
      task: "Think about which layers end up in the `hello` image.",
      hints: [
        "Start at the last stage and follow `FROM` upward, from stage to stage.",
        "`COPY --from=build` copies one file. The layers of `build` aren't in the image.",
      ],
      done: "{ships} are in the image. `build` is needed too, but only one file is copied from it.",
    },
    {
      title: "The compiler is back in the image",
      text: [
        "A colleague shortened the file. It still builds and runs, but the image has grown from ten megabytes to several hundred.",
      ],
      task: "Remove the compiler from the image. `build` must still be built.",
      hints: [
        "What does the last stage start from? Follow its `FROM` in the graph.",
        "Start `hello` from `alpine:3.22`, and copy `/out/hello` from `build`.",
      ],
      done: "The image starts from {bases} again. `build` is built, but it isn't in the image.",
      wrong: {
        everything:
          "The image starts from a small base, but it copies all files from `build`, including the compiler. Copy only the program.",
        "compiler-base": "The image is built on {bases}, which contains the compiler. Start it from a small image.",
        compiler:
          "The image consists of {ships}, on {bases}: `FROM build` brings in the whole stage, compiler included.",
        "left-out":
          "The compiler is gone, but so is the program: this builds only {built}, and `go build` doesn't run. The image has to copy something from the stage that compiles.",
        "not-started": "The image would start {command}, but the program is at {file}.",
        "not-taken":
          "The compiler is gone, but the program isn't in the image either: nothing copies {program} from the stage that compiles it.",
      },
    },
  ],
};
