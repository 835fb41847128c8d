import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });
const code = (words: readonly string[]): string => list.format(words.map((word) => `\`${word}\``));

/** What a refactoring changes, before it is made. Names come in backquotes. */
export const refactorMessages = messages({
  titles: {
    split: "Split into build and runtime stages",
    "secret-mounts": "Pass secrets as secret mounts",
    "manifests-first": "Install dependencies before copying sources",
    dockerignore: "Write a .dockerignore",
    "cache-mounts": "Add cache mounts for package managers",
    "shared-base": "Share repeated installs in a base stage",
    "pin-bases": "Pin base images",
    "test-stage": "Add a test stage",
    "cross-compile": "Cross-compile for other platforms",
  },
  abouts: {
    split: "Build in one stage, and copy only what the program needs into the image.",
    "secret-mounts": "A secret mount gives a value to one step, and leaves nothing in the image or its history.",
    "manifests-first":
      "Copy the files that list the dependencies first, so that editing a source file doesn't install them again.",
    dockerignore: "Keep files the build doesn't need out of the build context.",
    "cache-mounts": "Keep what package managers download from one build to the next, outside the image.",
    "shared-base": "Install packages once, in a stage the others start from.",
    "pin-bases": "Replace tags that move with the version they stand for.",
    "test-stage": "Run the tests in a separate stage, next to the one that builds.",
    "cross-compile": "Compile on the build machine's own platform, without emulation.",
  },
  dones: {
    split: "Split into build and runtime stages.",
    "secret-mounts": "Secrets are now secret mounts.",
    "manifests-first": "Dependencies are now installed before the sources are copied.",
    dockerignore: "Updated .dockerignore.",
    "cache-mounts": "Added cache mounts.",
    "shared-base": "Moved repeated installs to a base stage.",
    "pin-bases": "Pinned base images.",
    "test-stage": "Added a test stage.",
    "cross-compile": "The build stage now cross-compiles.",
  },
  apply: "Apply changes",
  newFile: "The new Dockerfile",
  newIgnoreFile: "The new .dockerignore",
  added: "Added: ",
  removed: "Removed: ",
  gains: "What changes",
  reasons: {
    "install-first": "Comes before the source code, so editing the code doesn't repeat it.",
    "cache-mount": "Keeps downloads between builds. Nothing in it ends up in the image.",
    "secret-mount": "Only this step can read the secret.",
    "shared-stage": "Installs the packages once.",
    "uses-shared-stage": "Starts from the shared stage.",
    "test-stage": "Starts where the build stage ends.",
    "runs-tests": "Runs only when this stage is the target.",
    "build-platform": "Runs on the build machine's platform.",
    "target-platform": "Compiles for the image's platform.",
    pinned: "Stays at this version until you change it.",
  },
  notes: {
    noRerun: (commands: readonly string[]) => `Editing a source file no longer reruns ${code(commands)}.`,
    cached: (tools: readonly string[]) =>
      `Downloads of ${list.format(tools)} are kept between builds on the same machine.`,
    notSent: (lines: readonly string[]) => `No longer sent to the build: ${code(lines)}.`,
    mayHaveOwnIgnoreFile: "If the project already has a `.dockerignore`, add these lines to it.",
    secrets: (option: string) => `Pass the value when you build: \`docker build ${option} .\``,
    secretVersion: "This needs Dockerfile syntax 1.10 or later, which BuildKit has by default since version 0.16.",
    notInImage: (names: readonly string[]) => `The image no longer sets ${code(names)}.`,
    wasWritten: (names: readonly string[]) =>
      `The old value of ${code(names)} is still in the file's history and in images built before. Replace the secret itself.`,
    installedOnce: (command: string, stages: readonly string[]) =>
      `\`${command}\` runs once instead of ${stages.length} times: for ${code(stages)}.`,
    runTests: (stage: string) => `Run the tests with \`docker build --target ${stage} .\``,
    noLongerTested: (command: string) =>
      `Building the image no longer runs \`${command}\`. Build the test stage in CI, so that failing tests still stop you.`,
    builtNatively: (stage: string, image: string) =>
      `Stage \`${stage}\` runs \`${image}\` for the build machine's platform, whatever platform the image is for.`,
    buildFor: "Build for several platforms with `docker buildx build --platform linux/amd64,linux/arm64 .`",
    pinned: (from: string, to: string, asOf: string) =>
      `\`${from}\` becomes \`${to}\`, the newest version Stagelight knew of in ${asOf}. There may be a newer one.`,
    noDigest: "A tag can still be moved. Only a digest is fixed, and it can't be looked up without a network.",
  },
  verified:
    "Checked by analyzing the result, without building it: it has no errors, nothing else changes, and there are no new problems.",
  triedOnFolder: (amount: string) =>
    `Checked on the open folder: with this file, no step fails, and the build gets ${amount}.`,
  none: "There is nothing to propose.",
  noneWhy: "No change of this kind applies to the Dockerfile as it is now.",
});
