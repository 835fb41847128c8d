import type { Glossary } from "#content/glossary-terms.ts";

/** The glossary in English. */
export const ENGLISH: Glossary = {
  "base-image": {
    name: "base image",
    meaning:
      "The image that a stage starts from: what stands behind FROM. All its files are there before the first instruction of the stage runs.",
  },
  "bind-mount": {
    name: "bind mount",
    meaning:
      "`RUN --mount=type=bind` shows a command the files of another stage, image or the build context while it runs. Nothing of it is written into the layer.",
  },
  "build-argument": {
    name: "build argument",
    meaning:
      "A variable that exists only while the image is built: declared with ARG, given with `--build-arg`. It is known from its ARG to the end of that stage, and no further.",
  },
  "build-context": {
    name: "build context",
    meaning:
      "The files that you send to the build, most often the folder at the end of `docker build .`. A COPY without `--from` takes from them, and can take nothing else.",
  },
  buildkit: {
    name: "BuildKit",
    meaning:
      "The builder behind `docker build` and `docker buildx build`. It works out which steps the target needs, runs only those, side by side where it can, and takes the rest from its cache.",
  },
  cache: {
    name: "build cache",
    meaning:
      "The results of earlier steps. A step is taken from it when its instruction and everything it starts from are the same as then; after the first step that differs, all that follow it run again.",
  },
  "cache-mount": {
    name: "cache mount",
    meaning:
      "`RUN --mount=type=cache` gives a command a folder that is kept on the machine from one build to the next, such as a package manager's downloads. It is never part of the image.",
  },
  "critical-path": {
    name: "critical path",
    meaning:
      "The longest chain of steps that have to wait for one another. A build cannot be faster than it, however much runs side by side.",
  },
  "cross-compilation": {
    name: "cross compilation",
    meaning:
      "A compiler runs on the platform of the build machine and writes a program for another one. With `FROM --platform=$BUILDPLATFORM` a stage runs natively, and so at full speed.",
  },
  digest: {
    name: "digest",
    meaning:
      "The checksum of an image's content: `node@sha256:…`. The same digest is the same image for ever; a tag can be moved to another one.",
  },
  distroless: {
    name: "distroless",
    meaning:
      "Base images that hold a language's runtime and its libraries, but no shell and no package manager: small, and little for an attacker to use.",
  },
  "dockerfile-frontend": {
    name: "Dockerfile frontend",
    meaning:
      "The part of BuildKit that reads a Dockerfile and turns it into steps. `# syntax=docker/dockerfile:1` in the first line fetches the newest one, whatever the builder's own version.",
  },
  dockerignore: {
    name: ".dockerignore",
    meaning:
      "A file of patterns beside the Dockerfile. What they match never reaches the build: smaller to send, no secrets by accident, fewer reasons to build again.",
  },
  emulation: {
    name: "emulation",
    meaning:
      "A stage for a foreign platform runs its commands on an emulated processor (QEMU). It works without changes, but often many times slower than natively.",
  },
  entrypoint: {
    name: "entrypoint",
    meaning:
      "The program that a container of the image starts, set by ENTRYPOINT; CMD gives its default arguments, or the program itself where there is no ENTRYPOINT. Neither runs during the build.",
  },
  "environment-variable": {
    name: "environment variable",
    meaning:
      "Set with ENV. It is there for every later command of the stage, for the stages that start from it, and for the container that runs the image.",
  },
  heredoc: {
    name: "heredoc",
    meaning:
      "Text between `<<EOF` and `EOF` inside the Dockerfile: several lines of shell for one RUN, or the content of a file for COPY.",
  },
  image: {
    name: "image",
    meaning:
      "What a build ends in: a stack of layers with files, and a configuration that says how to start a container from them.",
  },
  instruction: {
    name: "instruction",
    meaning:
      "One line of a Dockerfile, or several joined by a backslash: a keyword such as RUN or COPY and its arguments.",
  },
  layer: {
    name: "layer",
    meaning:
      "The files that one instruction (RUN, COPY or ADD) adds, changes or removes, on top of the layers before. What a later layer deletes is hidden, but is still in the image.",
  },
  link: {
    name: "--link",
    meaning:
      "`COPY --link` makes a layer that does not depend on those below it. When the base changes, the copy need not be made again.",
  },
  "multi-stage-build": {
    name: "multi-stage build",
    meaning:
      "A Dockerfile with more than one FROM. One stage compiles, another ships: the final image takes only the files it copies, and the tools stay behind.",
  },
  onbuild: {
    name: "ONBUILD",
    meaning:
      "An instruction put by for later: it runs in every stage that starts from this image, right after its FROM.",
  },
  platform: {
    name: "platform",
    meaning:
      "An operating system and a processor, such as `linux/arm64`. An image is made for one; `--platform` chooses which.",
  },
  scratch: {
    name: "scratch",
    meaning:
      "The empty base: no files, no shell, no libraries. Good for a single program that needs nothing else, such as a static Go binary.",
  },
  "secret-mount": {
    name: "secret mount",
    meaning:
      "`RUN --mount=type=secret` shows a command a password or a token while it runs. Unlike ARG or COPY, it leaves no trace in the image and none in the cache.",
  },
  "ssh-mount": {
    name: "SSH mount",
    meaning:
      "`RUN --mount=type=ssh` lets a command use the SSH agent of whoever builds, to fetch from private repositories. The keys themselves never enter the build.",
  },
  stage: {
    name: "stage",
    meaning:
      "One part of a Dockerfile: a FROM and the instructions up to the next FROM. It has its own files, and its own name where the FROM ends in `AS name`.",
  },
  step: {
    name: "build step",
    meaning:
      "One piece of work that BuildKit does: pull an image, run a command, copy files. It starts as soon as everything it needs is done.",
  },
  tag: {
    name: "tag",
    meaning:
      "The name behind the colon: `node:24-alpine`. Whoever publishes the image can move it to another one at any time; without a tag it is `latest`.",
  },
  target: {
    name: "target",
    meaning:
      "The stage that a build ends in: the one that `--target` names, the last of the file otherwise. Only what it needs is built.",
  },
  vertex: {
    name: "vertex",
    meaning: "BuildKit's word for a build step: a point of the graph that it solves. The log numbers them as `#5`.",
  },
  wave: {
    name: "wave",
    meaning:
      "Stages that can start at the same time, because none of them needs another. Those of the next wave wait for at least one of this.",
  },
};
