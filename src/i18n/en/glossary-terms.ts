import type { Glossary } from "#content/glossary-terms.ts";

/** The glossary in English. */
export const ENGLISH: Glossary = {
  "base-image": {
    name: "base image",
    meaning:
      "The image that a stage starts from, named after FROM. All of its files are there before the stage's first instruction runs.",
  },
  "bind-mount": {
    name: "bind mount",
    meaning:
      "`RUN --mount=type=bind` gives a command the files of another stage, an image, or the build context while it runs. None of them become part of the layer.",
  },
  "build-argument": {
    name: "build argument",
    meaning:
      "A variable that exists only during the build. ARG declares it, and `--build-arg` sets it. It is known from its ARG to the end of that stage.",
  },
  "build-context": {
    name: "build context",
    meaning:
      "The files that you send to the build, usually the folder at the end of `docker build .`. A COPY without `--from` can copy only from them.",
  },
  buildkit: {
    name: "BuildKit",
    meaning:
      "The builder behind `docker build` and `docker buildx build`. It works out which steps the target needs and runs only those, in parallel where possible. Steps that haven't changed come from its cache.",
  },
  cache: {
    name: "build cache",
    meaning:
      "The results of earlier steps. BuildKit reuses a result if the instruction and everything it depends on are unchanged. After the first step that differs, all steps that follow it run again.",
  },
  "cache-mount": {
    name: "cache mount",
    meaning:
      "`RUN --mount=type=cache` gives a command a folder that is kept on the builder between builds, for example for a package manager's downloads. It is never part of the image.",
  },
  "critical-path": {
    name: "critical path",
    meaning:
      "The longest chain of steps that have to wait for one another. A build can't be faster than that, no matter how much runs in parallel.",
  },
  "cross-compilation": {
    name: "cross-compilation",
    meaning:
      "Compiling on the build machine's platform for a different one. With `FROM --platform=$BUILDPLATFORM`, a stage runs natively, at full speed.",
  },
  digest: {
    name: "digest",
    meaning:
      "The checksum of an image's content: `node@sha256:…`. A digest always means the same image, while a tag can be moved to a different one.",
  },
  distroless: {
    name: "distroless",
    meaning:
      "Base images with a language runtime and its libraries, but no shell or package manager. They are small and give an attacker little to use.",
  },
  "dockerfile-frontend": {
    name: "Dockerfile frontend",
    meaning:
      "The part of BuildKit that parses a Dockerfile and turns it into steps. `# syntax=docker/dockerfile:1` on the first line downloads the latest one, regardless of the builder's version.",
  },
  dockerignore: {
    name: ".dockerignore",
    meaning:
      "A file of patterns next to the Dockerfile. Files that match aren't sent to the build: there is less to send, no secrets get in by accident, and fewer changes cause a rebuild.",
  },
  emulation: {
    name: "emulation",
    meaning:
      "A stage for a foreign platform runs its commands on an emulated processor (QEMU). It works without changes, but is often many times slower.",
  },
  entrypoint: {
    name: "entrypoint",
    meaning:
      "The program that a container of the image starts, set by ENTRYPOINT; CMD sets its default arguments, or the program itself if there is no ENTRYPOINT. Neither runs during the build.",
  },
  "environment-variable": {
    name: "environment variable",
    meaning:
      "Set with ENV. It is available to every later command in the stage, to stages that start from it, and to the container that runs the image.",
  },
  heredoc: {
    name: "heredoc",
    meaning:
      "Text between `<<EOF` and `EOF` inside the Dockerfile: a multi-line script for one RUN, or the contents of a file for COPY.",
  },
  image: {
    name: "image",
    meaning:
      "The result of a build: a stack of layers with files, and a configuration that says how to start a container from them.",
  },
  instruction: {
    name: "instruction",
    meaning:
      "One line of a Dockerfile, or several joined by a backslash: a keyword such as RUN or COPY and its arguments.",
  },
  layer: {
    name: "layer",
    meaning:
      "The files that one instruction (RUN, COPY, or ADD) adds, changes, or removes on top of earlier layers. A file that a later layer deletes is hidden, but still in the image.",
  },
  link: {
    name: "--link",
    meaning:
      "`COPY --link` creates a layer that doesn't depend on the ones below it. When the base image changes, the copy doesn't have to run again.",
  },
  "multi-stage-build": {
    name: "multi-stage build",
    meaning:
      "A Dockerfile with more than one FROM. One stage compiles, and another becomes the image: it gets only the files it copies, without the build tools.",
  },
  onbuild: {
    name: "ONBUILD",
    meaning:
      "An instruction stored for later: it runs in every stage that starts from this image, right after its FROM.",
  },
  platform: {
    name: "platform",
    meaning:
      "An operating system and a processor, such as `linux/arm64`. An image is built for one platform; `--platform` chooses which.",
  },
  scratch: {
    name: "scratch",
    meaning:
      "The empty base: no files, no shell, no libraries. Good for a single program that needs nothing else, such as a static Go binary.",
  },
  "secret-mount": {
    name: "secret mount",
    meaning:
      "`RUN --mount=type=secret` gives a command a password or a token while it runs. Unlike ARG or COPY, it leaves no trace in the image or the cache.",
  },
  "ssh-mount": {
    name: "SSH mount",
    meaning:
      "`RUN --mount=type=ssh` lets a command use your SSH agent, for example to clone private repositories. The keys themselves never enter the build.",
  },
  stage: {
    name: "stage",
    meaning:
      "One part of a Dockerfile: a FROM and the instructions up to the next FROM. It has its own files, and a name if the FROM ends with `AS name`.",
  },
  step: {
    name: "build step",
    meaning:
      "One piece of work that BuildKit does: pull an image, run a command, copy files. It starts as soon as everything it needs is done.",
  },
  tag: {
    name: "tag",
    meaning:
      "The name after the colon: `node:24-alpine`. The publisher can move it to a different image at any time. Without a tag, it is `latest`.",
  },
  target: {
    name: "target",
    meaning:
      "The stage to build: the one that `--target` names, or otherwise the last one in the file. Only what it needs is built.",
  },
  vertex: {
    name: "vertex",
    meaning: "BuildKit's word for a build step: a node in the graph that it solves. The log numbers them like `#5`.",
  },
  wave: {
    name: "wave",
    meaning:
      "Stages that can start at the same time, because none of them needs another. Each stage in the next wave depends on at least one of them.",
  },
};
