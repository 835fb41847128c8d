import { messages } from "../../messages.ts";

/** What the editor says of the words of a Dockerfile, whatever the build. `short` is next to a completion. */
export const editorSyntaxMessages = messages({
  instructions: {
    from: {
      short: "start a stage",
      text: "`FROM` starts a new stage from an image, an earlier stage, or `scratch`, which is empty. `AS` names the stage.",
    },
    run: {
      short: "run a command",
      text: "`RUN` runs a command in the stage while the image is built. Its file changes become a layer.",
    },
    copy: {
      short: "copy files",
      text: "`COPY` copies files into the stage from the build context, or with `--from`, from another stage or an image.",
    },
    cmd: {
      short: "default command",
      text: "`CMD` sets the command that a container starts by default, or the default arguments of `ENTRYPOINT`. Only the last one counts. It doesn't run during the build.",
    },
    entrypoint: {
      short: "program to start",
      text: "`ENTRYPOINT` sets the program that a container starts. It resets a `CMD` from the base image.",
    },
    workdir: {
      short: "set the directory",
      text: "`WORKDIR` sets the directory for the instructions that follow and for the container. It is created if it doesn't exist.",
    },
    arg: {
      short: "build argument",
      text: "`ARG` declares a variable that `--build-arg` can set. It exists only while its stage is built and isn't in the image. Before the first `FROM`, only `FROM` can use it; a stage has to declare it again.",
    },
    env: {
      short: "environment variable",
      text: "`ENV` sets a variable for the instructions that follow, for the stages built on this one, and for the container.",
    },
    expose: {
      short: "document a port",
      text: "`EXPOSE` documents the ports that the container listens on. It doesn't publish them: `docker run -p` does.",
    },
    user: {
      short: "set the user",
      text: "`USER` sets the user for the `RUN` instructions that follow and for the container.",
    },
    add: {
      short: "add files, archives, URLs",
      text: "`ADD` copies like `COPY`, and also unpacks local archives and downloads URLs and Git repositories. For plain files, prefer `COPY`.",
    },
    volume: {
      short: "mount point",
      text: "`VOLUME` marks a directory whose contents are kept outside the container's layers.",
    },
    label: {
      short: "metadata",
      text: "`LABEL` adds key-value pairs to the image's metadata. It changes no files.",
    },
    healthcheck: {
      short: "check the container",
      text: "`HEALTHCHECK` sets how Docker checks whether a running container still works. It doesn't run during the build.",
    },
    shell: {
      short: "shell for the shell form",
      text: "`SHELL` sets the program that runs commands in shell form. The default on Linux is `/bin/sh -c`.",
    },
    stopsignal: { short: "signal to stop", text: "`STOPSIGNAL` sets the signal that stops the container." },
    onbuild: {
      short: "instruction for later",
      text: "`ONBUILD` stores an instruction for later: it runs when another stage starts `FROM` this one.",
    },
    maintainer: {
      short: "deprecated",
      text: "`MAINTAINER` is deprecated. Use `LABEL org.opencontainers.image.authors=…` instead.",
    },
  },
  flags: {
    platform: {
      short: "platform of the base",
      text: "The platform of the image to use. With `$BUILDPLATFORM`, the stage runs natively on the build machine, as cross-compilation needs.",
    },
    from: {
      short: "stage or image to copy from",
      text: "Copies from a stage, by name or number, or from an image, instead of the build context.",
    },
    chown: { short: "owner", text: "The user and group that own the copied files. The default is `0:0`." },
    chmod: { short: "permissions", text: "The permissions of the copied files, such as `755` or `u=rwX,go=rX`." },
    link: {
      short: "independent layer",
      text: "Puts the files into a layer that doesn't depend on the ones below, so it stays cached when the base changes.",
    },
    parents: {
      short: "keep the directories",
      text: "Keeps the parent directories of the sources. The part before `/./` is left out.",
    },
    exclude: { short: "leave out", text: "A pattern for files to leave out. You can repeat this flag." },
    checksum: {
      short: "expected checksum",
      text: "The build fails if the download has a different checksum. It also lets BuildKit reuse its cache.",
    },
    "keep-git-dir": { short: "keep .git", text: "Keeps the `.git` directory of a fetched repository." },
    unpack: {
      short: "unpack archives",
      text: "Whether to unpack an archive. By default, local archives are unpacked and downloaded ones aren't.",
    },
    mount: {
      short: "mount for this command",
      text: "Mounts files, a cache, a secret, or an SSH agent while this command runs. What is mounted isn't part of the layer.",
    },
    network: {
      short: "network",
      text: "The network for this command: `default`, `none`, or `host`, which the builder has to allow.",
    },
    security: {
      short: "sandbox",
      text: "`insecure` runs the command without a sandbox. The builder has to allow it.",
    },
    device: { short: "device", text: "A CDI device that the command can use." },
    interval: { short: "time between checks", text: "The time between two checks. The default is `30s`." },
    timeout: { short: "time for a check", text: "A check that takes longer than this fails. The default is `30s`." },
    "start-period": {
      short: "time to start",
      text: "How long the container may take to start. Failures during that time don't count.",
    },
    "start-interval": {
      short: "interval while starting",
      text: "The time between two checks during the start period.",
    },
    retries: {
      short: "failures in a row",
      text: "How many failures in a row make the container unhealthy. The default is `3`.",
    },
  },
  mountTypes: {
    bind: "Files from the build context, a stage, or an image, only for this command. Writes to them are discarded.",
    cache: "A directory that is kept between builds on the same builder and is never in the image.",
    tmpfs: "An in-memory directory that is gone when the command ends.",
    secret: "A build secret, as a file or a variable. It isn't in any layer.",
    ssh: "The SSH agent from the machine where the build is started.",
  },
  mountOptions: {
    type: "The type of mount. The default is `bind`.",
    from: "The stage or image that the files come from. The default is the build context.",
    source: "The path inside the source. The default is the whole source. For a secret, this is its ID.",
    target: "The path to mount at.",
    readonly: "The command can't write to the mount.",
    readwrite: "The command can write to the mount. A `bind` mount discards the changes afterwards.",
    id: "The mount's ID. Mounts with the same ID share one cache; secrets and SSH agents are passed by ID.",
    sharing: "What happens when two builds use the cache at the same time: `shared`, `private`, or `locked`.",
    required: "The build fails if the secret or SSH agent isn't provided.",
    size: "The maximum size.",
    mode: "Permissions, in octal.",
    uid: "The ID of the user that owns the mount.",
    gid: "The ID of the group that owns the mount.",
    env: "The variable that holds the secret.",
  },
  directives: {
    syntax: {
      short: "version of the syntax",
      text: "`# syntax=` names the frontend image that parses this Dockerfile. It has to be at the very top.",
    },
    escape: {
      short: "escape character",
      text: "`# escape=` sets the character that escapes and continues lines. A backtick helps with Windows paths.",
    },
    check: {
      short: "BuildKit's checks",
      text: "`# check=` skips checks by name, turns on experimental ones, or makes warnings fail the build.",
    },
  },
  syntaxValues: ["the latest version 1", "with experimental features", "the default", "for Windows paths"],
  checkOptions: ["skip checks", "warnings fail the build", "turn on experimental checks", "all of them"],
  as: ["name this stage"],
  healthcheckTypes: ["the command that checks", "no check, even if the base has one"],
  shells: ["fail when any part of a pipe fails", "stop at the first command that fails"],
  signals: ["ask to stop", "like Control+C", "stop with a core dump", "stop immediately"],
  platforms: ["the build machine", "the target platform"],
  sharingModes: ["used at the same time", "a separate one for each build", "one build at a time"],
});
