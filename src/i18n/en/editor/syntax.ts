import { messages } from "../../messages.ts";

/** What the editor says of the words of a Dockerfile, whatever the build. `short` stands beside a completion. */
export const editorSyntaxMessages = messages({
  instructions: {
    from: {
      short: "start a stage",
      text: "`FROM` starts a new stage on an image, on an earlier stage or on `scratch`, which is empty. `AS` gives it a name.",
    },
    run: {
      short: "run a command",
      text: "`RUN` runs a command in the stage while the image is built. What it changes in the filesystem becomes a layer.",
    },
    copy: {
      short: "copy files",
      text: "`COPY` copies files from the build context into the stage, or with `--from` out of another stage or an image.",
    },
    cmd: {
      short: "default command",
      text: "`CMD` says what a container starts by default, or the default arguments of `ENTRYPOINT`. Only the last one counts. Nothing runs while the image is built.",
    },
    entrypoint: {
      short: "program to start",
      text: "`ENTRYPOINT` says which program a container starts. It forgets a `CMD` that comes from the base.",
    },
    workdir: {
      short: "set the directory",
      text: "`WORKDIR` sets the directory for the instructions that follow and for the container. It is created where it does not exist.",
    },
    arg: {
      short: "build argument",
      text: "`ARG` declares a variable that `--build-arg` can set. It lasts as long as its stage is built and is not in the image. Before the first `FROM` it is seen by `FROM` only; a stage that wants it declares it again.",
    },
    env: {
      short: "environment variable",
      text: "`ENV` sets a variable for the instructions that follow, for the stages built on this one, and for the container.",
    },
    expose: {
      short: "document a port",
      text: "`EXPOSE` says which ports the container listens on. It opens none: `docker run -p` does that.",
    },
    user: {
      short: "set the user",
      text: "`USER` sets who runs the `RUN` instructions that follow, and the container.",
    },
    add: {
      short: "add files, archives, addresses",
      text: "`ADD` copies as `COPY` does, and also unpacks local archives and fetches addresses and Git repositories. For plain files `COPY` says more clearly what is meant.",
    },
    volume: {
      short: "mount point",
      text: "`VOLUME` marks a directory whose content is kept outside of the container's layers.",
    },
    label: {
      short: "metadata",
      text: "`LABEL` writes names and values into the image's metadata. It changes no files.",
    },
    healthcheck: {
      short: "check the container",
      text: "`HEALTHCHECK` says how Docker finds out whether a running container still works. Nothing runs while the image is built.",
    },
    shell: {
      short: "shell of the shell form",
      text: "`SHELL` sets the program that runs what is written without a JSON array. On Linux it is `/bin/sh -c` otherwise.",
    },
    stopsignal: { short: "signal to stop", text: "`STOPSIGNAL` sets the signal that asks the container to end." },
    onbuild: {
      short: "instruction for later",
      text: "`ONBUILD` keeps an instruction for later: it runs where a stage starts `FROM` this one.",
    },
    maintainer: {
      short: "deprecated",
      text: "`MAINTAINER` is deprecated. `LABEL org.opencontainers.image.authors=…` says the same.",
    },
  },
  flags: {
    platform: {
      short: "platform of the base",
      text: "The platform whose image is taken. `$BUILDPLATFORM` runs the stage natively on the machine that builds, as cross compilation wants it.",
    },
    from: {
      short: "stage or image to copy from",
      text: "Takes the files from a stage, by name or number, or from an image, instead of the build context.",
    },
    chown: { short: "owner", text: "The user and group that own the copied files; `0:0` where it is left out." },
    chmod: { short: "permissions", text: "The permissions of the copied files, such as `755` or `u=rwX,go=rX`." },
    link: {
      short: "a layer of its own",
      text: "Puts the files into a layer that does not depend on the ones below, so that it stays cached when the base changes.",
    },
    parents: {
      short: "keep the directories",
      text: "Keeps the parent directories of the sources. What stands in front of `/./` is left out.",
    },
    exclude: { short: "leave out", text: "A pattern of files that are not copied. It can be given several times." },
    checksum: {
      short: "expected checksum",
      text: "The build ends when what is fetched has another checksum. That also lets BuildKit trust its cache.",
    },
    "keep-git-dir": { short: "keep .git", text: "Keeps the `.git` directory of a fetched repository." },
    unpack: {
      short: "unpack archives",
      text: "Whether an archive is unpacked. Local ones are by default, fetched ones are not.",
    },
    mount: {
      short: "mount for this command",
      text: "Mounts files, a cache, a secret or an agent while this command runs. What is mounted does not become part of the layer.",
    },
    network: {
      short: "network",
      text: "The network of this command: `default`, `none` for no network at all, or `host`, which has to be allowed.",
    },
    security: {
      short: "sandbox",
      text: "`insecure` runs the command without a sandbox. The builder has to allow it.",
    },
    device: { short: "device", text: "A device, named as CDI does, that the command may use." },
    interval: { short: "time between checks", text: "The time between two checks; `30s` where it is left out." },
    timeout: { short: "time for a check", text: "A check that takes longer has failed; `30s` where it is left out." },
    "start-period": {
      short: "time to start",
      text: "How long the container may take to start. Failures in that time do not count.",
    },
    "start-interval": {
      short: "interval while starting",
      text: "The time between two checks during the start period.",
    },
    retries: {
      short: "failures in a row",
      text: "So many failures in a row make the container unhealthy; `3` where it is left out.",
    },
  },
  mountTypes: {
    bind: "Files of the build context, a stage or an image, for this command only. What is written to them is lost.",
    cache: "A directory that stays from build to build on the same builder and is never in the image.",
    tmpfs: "A directory in memory that is gone when the command ends.",
    secret: "A secret of the build, as a file or a variable, that gets into no layer.",
    ssh: "The SSH agent of whoever starts the build.",
  },
  mountOptions: {
    type: "The kind of mount: `bind` where it is left out.",
    from: "The stage or image that the files come from; the build context where it is left out.",
    source: "The path inside of what is mounted; all of it where it is left out. Of a secret it is the id.",
    target: "The path where it is mounted.",
    readonly: "Nothing can be written there.",
    readwrite: "The command may write there; a `bind` mount forgets it afterwards.",
    id: "Its name: caches of one name are one cache, secrets and agents are handed in by name.",
    sharing: "What happens when two builds want the cache at once: `shared`, `private` or `locked`.",
    required: "The build ends when it is not handed in.",
    size: "The most that it may hold.",
    mode: "Permissions, in octal.",
    uid: "The number of the user that owns it.",
    gid: "The number of the group that owns it.",
    env: "The variable that holds the secret.",
  },
  directives: {
    syntax: {
      short: "version of the syntax",
      text: "`# syntax=` names the image that reads this Dockerfile. It has to stand at the very top.",
    },
    escape: {
      short: "escape character",
      text: "`# escape=` sets the character that escapes and that continues lines. A backquote helps with Windows paths.",
    },
    check: {
      short: "BuildKit's checks",
      text: "`# check=` turns checks off by name, turns experimental ones on, or lets a finding end the build.",
    },
  },
  syntaxValues: ["the newest of version 1", "with what is still being tried", "the usual one", "for Windows paths"],
  checkOptions: ["turn checks off", "a finding ends the build", "turn experimental checks on", "all of them"],
  as: ["name this stage"],
  healthcheckTypes: ["the command that checks", "no check, whatever the base says"],
  shells: ["fail when any part of a pipe fails", "fail at the first command that fails"],
  signals: ["ask to end", "as Control+C", "end, with a core dump", "end at once"],
  platforms: ["the machine that builds", "what is built for"],
  sharingModes: ["all at once", "a new one for whoever comes second", "one after the other"],
});
