import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** Splitting a stage into one that builds and one that runs. Names come in backquotes. */
export const splitMessages = messages({
  base: (before: string, after: string) => `The image starts from \`${after}\` instead of \`${before}\`.`,
  sameBase: (base: string) => `The image still starts from \`${base}\`.`,
  size: (before: number, after: number) => `Its base image is about ${after} MB instead of ${before} MB.`,
  reruns: (before: number, after: number) =>
    before === after
      ? `Editing a source file reruns ${before === 1 ? "1 command" : `${before} commands`}, as before.`
      : `Editing a source file reruns ${after === 1 ? "1 command" : `${after} commands`} instead of ${before}.`,
  leftOut: (what: readonly string[]) => `No longer in the image: ${list.format(what)}.`,
  leftOutNames: {
    compiler: "the compiler",
    sdk: "the SDK",
    "build-tool": "build tools",
    headers: "headers",
    "development-dependencies": "development dependencies",
    caches: "download caches",
    sources: "the source code",
    "build-files": "intermediate build files",
    composer: "Composer",
  },
  reasons: {
    build: "Builds the program. Only what is copied from this stage is in the image.",
    runtime: "The image starts here, with what the program needs to run.",
    "install-first": "Comes before the source code, so editing the code doesn't repeat it.",
    dependencies: "Installs production dependencies while the program is built.",
    copies: "The program needs this to run.",
  },
  extraFiles: (program: string) =>
    `Does \`${program}\` read other project files when it runs, such as templates or static files?`,
  extraFilesOptions: { none: "No", all: "Yes, copy the whole project folder" },
  runtime: "Is this a web application?",
  runtimeOptions: { aspnet: "Yes, it needs ASP.NET", runtime: "No, the .NET runtime is enough" },
  verified:
    "Checked by analyzing the result, without building it: it has no errors, and the image starts the same command with the same user, environment, and ports.",
  whys: {
    "not-building": "The Dockerfile doesn't build yet.",
    "no-image": "The last stage doesn't start from an image.",
    triggers: "The stage has ONBUILD triggers for images that are based on it.",
    "no-command": "The Dockerfile doesn't say what the image starts: there is no CMD or ENTRYPOINT.",
    "no-build-step": "No step that installs dependencies or compiles was found in the last stage.",
    "needs-tool": (tool: string) => `The image starts with \`${tool}\`, which needs the build tool.`,
    "unknown-program": "It isn't clear which program the image starts.",
    "unknown-runtime": (image: string) => `It isn't clear which smaller image can replace \`${image}\`.`,
    "unknown-packages": (words: string) => `It isn't clear which packages \`${words}\` installs.`,
    "root-folder": "The project is in the root folder of the image. Set a WORKDIR first.",
    "missing-file": (path: string) => `In the result, a step would need \`${path}\` before it exists.`,
    different: "The result wouldn't start the same program the same way.",
    worse: (message: string) => `The result would have a new problem: ${message}`,
  },
});
