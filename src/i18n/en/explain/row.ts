import { messages } from "../../messages.ts";

const list = new Intl.ListFormat("en", { style: "long", type: "conjunction" });

/** What one instruction does. `code` is between backticks, a term as `[words](its id)`. */
export const explainRowMessages = messages({
  list: (names: readonly string[]) => list.format(names),
  title: (line: number, keyword: string) => `Line ${line}: ${keyword}`,
  run: (command: string) =>
    `Runs ${command} while the [image](image) is built. The files it changes become a [layer](layer).`,
  runScript: (lines: number) =>
    `Runs a script of ${lines} ${lines === 1 ? "line" : "lines"} from a [heredoc](heredoc) while the [image](image) is built. The files it changes become a [layer](layer).`,
  noNetwork: "It has no network access while it runs.",
  cacheMount: (path: string) =>
    `A [cache mount](cache-mount) at ${path} is kept between builds and is never in the image.`,
  bindMount: (path: string, from: string) =>
    `A [bind mount](bind-mount) gives it the files from ${from}${path === "" ? "" : ` at ${path}`}.`,
  tmpfsMount: (path: string) => `An in-memory folder at ${path} is gone when the command ends.`,
  secretMount: "A [secret mount](secret-mount) gives it a secret that leaves no trace in the image.",
  sshMount: "An [SSH mount](ssh-mount) lets it use your SSH agent.",
  copy: (what: string, from: string, to: string) =>
    `Copies ${what} from ${from} to ${to}, as a separate [layer](layer).`,
  writes: (what: string, to: string) => `Writes ${what} from a [heredoc](heredoc) to ${to}.`,
  add: (what: string, to: string) => `Adds ${what} to ${to}. Local archives are unpacked, and URLs are downloaded.`,
  linked: "With [--link](link), the layer doesn't depend on the ones below it.",
  chowned: (owner: string) => `The files belong to ${owner}.`,
  yourFiles: "your [build context](build-context)",
  stage: (name: string) => `the ${name} stage`,
  metaArg: (names: string) =>
    `Declares the [build argument](build-argument) ${names} for the FROM lines. Inside a [stage](stage), it isn't known until that stage declares it too.`,
  arg: (names: string) =>
    `Declares the [build argument](build-argument) ${names}. It is known from here to the end of this [stage](stage), but not in the container.`,
  argDefault: (value: string) => `Without \`--build-arg\` it is ${value}.`,
  argNoDefault: "Without `--build-arg` it has no value.",
  env: (pairs: string) =>
    `Sets the [environment variable](environment-variable) ${pairs} for every later command here, for stages that start from this one, and in the container.`,
  label: (names: string) => `Adds the label ${names} to the image's configuration. No files change.`,
  maintainer: "Names the maintainer of the image. Use a label for that instead.",
  workdir: (path: string) =>
    `From here on, commands run in ${path}, and relative paths start there. The folder is created if it doesn't exist.`,
  user: (user: string) =>
    `From here on, commands run as ${user}, and so does the container, unless a later USER changes that.`,
  expose: (ports: string) => `Documents that the program listens on ${ports}. It doesn't open any port by itself.`,
  volume: (paths: string) => `A container keeps ${paths} outside the image, in a volume.`,
  cmd: (command: string) =>
    `Sets the command that a container starts, or the arguments of the [entrypoint](entrypoint): ${command}. It doesn't run during the build.`,
  entrypoint: (command: string) =>
    `Sets the [entrypoint](entrypoint), the program that a container starts: ${command}. It doesn't run during the build.`,
  healthcheck: "Sets how to check whether a running container is healthy. The build doesn't run it.",
  noHealthcheck: "Turns off the base image's health check, if it has one.",
  shell: (shell: string) => `From here on, ${shell} runs commands in shell form.`,
  stopsignal: (signal: string) => `Sets ${signal} as the signal that stops a container.`,
  onbuild: (instruction: string) =>
    `[ONBUILD](onbuild) stores ${instruction} for later: it runs in every stage that starts from this one, not here.`,
  from: "Starts a [stage](stage).",
  unknown: (keyword: string) => `BuildKit doesn't know the instruction ${keyword}.`,
  notUnderstood: "BuildKit can't parse its arguments.",
  inTarget: "It is part of the [target](target), so it is in the image.",
  inShipped: (stage: string) => `It is in ${stage}, whose files are all part of the [image](image).`,
  inBuilt: (stage: string) =>
    `It is in ${stage}, which is built but isn't the image: only what is copied from it ends up there.`,
  inSkipped: (stage: string) => `This build doesn't run it, because its stage, ${stage}, is skipped.`,
});
